import Papers

/// A paper as a part of a page, with links to the agencies and matters that it names.
struct PaperPart {
    private static let phrase = Shape.list(.object(["text": .text, "blank": .flag, "strong": .flag, "href": .optional(.text)]))
    private static let line = Shape.object(["phrase": phrase])
    private static let table = Shape.object([
        "id": .text, "caption": .text, "wide": .flag, "more": .flag, "columns": .list(.object(["title": .text, "number": .flag])),
        "rows": .list(.object(["cells": .list(.object(["phrase": phrase, "number": .flag]))])),
    ])
    private static let blocks = Shape.list(.object([
        "heading": .optional(line), "subheading": .optional(line), "paragraph": .optional(line), "item": .optional(line),
        "note": .optional(line), "table": .optional(table),
    ]))
    static let shape: [String: Shape] = [
        "superior": phrase, "issuer": .text, "number": phrase, "place": phrase, "type": .text, "about": .text, "addressees": .list(line),
        "blocks": blocks, "signatory": .text, "signature": phrase, "recipients": .list(line),
        "annexes": .list(.object(["label": .text, "title": .text, "blocks": blocks])),
    ]
    /// How many rows of a table the page shows; the .docx has more.
    private static let limit = 100

    let site: Site
    let paper: Paper

    var fields: [(String, Value)] {
        let (type, about) = switch paper.kind {
        case .titled(let type, let about): (type, about)
        case .letter(let about): ("", about)
        }
        func list(_ phrases: [Phrase]) -> Value { .list(phrases.map(line)) }
        return [
            ("superior", phrase(paper.head.superior)), ("issuer", .text(paper.head.issuer)), ("number", phrase(paper.head.number)),
            ("place", phrase(paper.head.place)), ("type", .text(type)), ("about", .text(about)), ("addressees", list(paper.addressees)),
            ("blocks", blocks(paper.blocks, "bang")), ("signatory", .text(paper.signatory)), ("signature", phrase(Paper.signature)), ("recipients", list(paper.recipients)),
            ("annexes", .list(paper.annexes.enumerated().map { index, annex in
                .object(["label": .text(annex.label), "title": .text(annex.title), "blocks": blocks(annex.blocks, "phu-luc-\(index + 1)")])
            })),
        ]
    }

    private func phrase(_ phrase: Phrase) -> Value {
        .list(phrase.spans.map { span in
            let href: String? = switch span.target {
            case .agency(let position)?: site.links.agencies[position]
            case .matter(let position)?: site.links.matters[position]
            case nil: nil
            }
            return .object(["text": .text(span.text), "blank": .flag(span.look == .blank), "strong": .flag(span.look == .strong), "href": Value(href)])
        })
    }

    private func line(_ phrase: Phrase) -> Value { .object(["phrase": self.phrase(phrase)]) }

    private func blocks(_ blocks: [Paper.Block], _ id: String) -> Value {
        .list(blocks.enumerated().map { index, block in
            var names: [String: Value] = ["heading": .nothing, "subheading": .nothing, "paragraph": .nothing, "item": .nothing, "note": .nothing, "table": .nothing]
            switch block {
            case .heading(let text): names["heading"] = line(text)
            case .subheading(let text): names["subheading"] = line(text)
            case .paragraph(let text): names["paragraph"] = line(text)
            case .item(let text): names["item"] = line(text)
            case .note(let text): names["note"] = line(text)
            case .table(let table): names["table"] = self.table(table, "\(id)-\(index + 1)")
            }
            return .object(Object(names.sorted { $0.key < $1.key }))
        })
    }

    private func table(_ table: Paper.Table, _ id: String) -> Value {
        let numbers = table.columns.map { $0.align == .right }
        return .object([
            "id": .text(id), "caption": .text(table.title ?? ""), "wide": .flag(table.columns.count > 6), "more": .flag(table.rows.count > Self.limit),
            "columns": .list(zip(table.columns, numbers).map { .object(["title": .text($0.title), "number": .flag($1)]) }),
            "rows": .list(table.rows.prefix(Self.limit).map { row in
                .object(["cells": .list(zip(row, numbers).map { .object(["phrase": phrase($0), "number": .flag($1)]) })])
            }),
        ])
    }
}
