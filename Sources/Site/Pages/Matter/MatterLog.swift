import Diagnostics
import Records
import Rules

/// The log of a matter as the rows of a table.
struct MatterLog {
    static let shape = Shape.object([
        "anchor": .text, "planned": .flag, "day": .text, "kind": .text, "from": .text, "to": .optional(.text), "documents": .text,
        "hasAnswers": .flag, "answers": .list(.object(MatterPage.textShape)),
        "details": .list(.object(["label": .text, "text": .text, "href": .optional(.text)])),
        "attachments": .list(.object(["text": .text, "href": .optional(.text), "file": .optional(.text)])),
    ])

    private let site: Site
    private let matter: Matter
    private let obligations: Set<String>
    /// The row of the first event that bears a number.
    private let rowOfNumber: [DocumentNumber: String]

    init(site: Site, judged: JudgedMatter) {
        self.site = site
        matter = judged.matter
        obligations = Set(judged.obligations.map(\.id))
        var rows: [DocumentNumber: String] = [:]
        for event in matter.events {
            for number in event.documents where rows[number] == nil { rows[number] = Anchor.event(event) }
        }
        rowOfNumber = rows
    }

    var value: Value { .list(matter.events.map(row)) }

    private func row(_ event: Event) -> Value {
        let lines = site.eventText.lines(event, obligations: obligations)
        return .object([
            "anchor": .text(Anchor.event(event)), "planned": .flag(event.day > site.judgement.asOf),
            "day": .text(site.show(event.day)), "kind": .text(Words.kind(event.kind)(site.language).capitalised),
            "from": .text(event.author.map(site.name) ?? "—"), "to": Value(recipients(event)),
            "documents": .text(site.list(event.documents)),
            "hasAnswers": .flag(!event.answers.isEmpty), "answers": .list(event.answers.map(answer)),
            "details": .list(lines.map { .object(["label": .text($0.label), "text": .text($0.text), "href": Value($0.href)]) }),
            "attachments": .list(event.texts(.attachments).map(attachment)),
        ])
    }

    /// Whom it reaches; all partners, where there are more than two, by that name.
    private func recipients(_ event: Event) -> String? {
        if event.recipients.isEmpty { return nil }
        if matter.partners.count > 2, event.recipients == matter.partners { return site.strings[.allPartners] }
        return site.list(event.recipients)
    }

    private func answer(_ number: DocumentNumber) -> Value {
        .object(["text": .text(number.text), "href": Value(rowOfNumber[number].map { "#" + $0 })])
    }

    private func attachment(_ text: String) -> Value {
        let path = Attachment.shown(text, beside: matter.place.file.path)
        return .object(["text": .text(text), "href": Value(site.sources.address(text)), "file": Value(path.map { Anchor.path(Links.attachment($0)) })])
    }
}
