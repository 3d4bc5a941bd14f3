import Records
import Rules
import WorkingCalendar

/// Short rows of obligations for every page but the matter's own: status, rule, matter, counterpart, days, and a link to
/// the full words.
extension Site {
    static let rowsShape = Shape.object([
        "id": .text, "caption": .text, "head": .text, "named": .flag, "counterpartHead": .text, "showDone": .flag, "dagger": .flag, "more": .optional(.text),
        "rows": .list(.object(rowShape)),
    ])
    /// One row: what `parts/row` shows, and when it was done.
    static let rowShape = statusShape.merging([
        "link": .text, "rule": .text, "waiver": .optional(.text), "contested": .optional(.text), "matter": .text, "matterTitle": .optional(.text),
        "counterpart": .text, "towards": .optional(.text), "due": .text, "done": .text, "interpretive": .flag, "provisional": .flag,
    ]) { $1 }

    /// Whom a row names beside the obligation.
    enum Counterpart { case debtor, creditor }

    /// The table of `refs`, in their order; nothing where there are none.
    /// - Parameters:
    ///   - id: the id of the heading above; the caption gets one made from it.
    ///   - byMatter: names the rows by their matters, where all are of one rule.
    ///   - limit: how many rows are printed at most; the rest is counted below the table.
    func rows(_ refs: [ObligationRef], id: String, caption: String, _ counterpart: Counterpart, titled: Bool = false,
              byMatter: Bool = false, limit: Int = 400) -> Value {
        guard !refs.isEmpty else { return .nothing }
        let more = refs.count > limit ? strings.fill(.more, ("n", number(refs.count - limit))) : nil
        return .object([
            "id": .text(id), "caption": .text(caption), "head": .text(strings[byMatter ? .matter : .obligation]), "named": .flag(byMatter),
            "counterpartHead": .text(strings[counterpart == .debtor ? .debtor : .creditor]),
            "dagger": .flag(hasDagger(refs.prefix(limit))),
            "showDone": .flag(refs.contains { judgement[$0].done != nil }), "more": Value(more), "rows": .list(refs.prefix(limit).map { .object(Object(row($0, counterpart, titled: titled, byMatter: byMatter))) }),
        ])
    }

    func row(_ ref: ObligationRef, _ counterpart: Counterpart, titled: Bool, byMatter: Bool) -> [(String, Value)] {
        let o = judgement[ref]
        let other = counterpart == .debtor ? o.debtor : o.creditor
        return [
            ("status", .text(look(o).rawValue)), ("word", .text(word(o))), ("struck", Value(struckWord(o))), ("link", .text(link(to: o, ref))),
            ("rule", .text(byMatter ? matterTitle(ref) ?? place(ref) : title(ofRule: o.rule))),
            ("waiver", Value(waiverLine(o, ref))), ("contested", Value(contestedLine(o))),
            ("matter", .text(place(ref))), ("matterTitle", Value(titled ? matterTitle(ref) : nil)),
            ("counterpart", .text(other.map(name) ?? "—")), ("towards", Value(counterpart == .debtor ? o.creditor.map(name) : nil)),
            ("due", .text(o.due.map(show) ?? "—")), ("done", .text(o.status == .breach ? "—" : o.done.map(show) ?? "—")),
            ("interpretive", .flag(o.isInterpretive && o.due != nil)), ("provisional", .flag(o.isProvisional && o.due != nil)),
        ]
    }

    /// Whether a row of these shows a day that is our reading.
    func hasDagger(_ refs: some Sequence<ObligationRef>) -> Bool { refs.contains { judgement[$0].isInterpretive && judgement[$0].due != nil } }

    /// The address of the obligation's full words: on its matter's page, or on its agency's.
    func link(to o: Obligation, _ ref: ObligationRef) -> String {
        let page =
            switch ref.holder {
            case .matter(let matter): links.matters[matter]
            case .agency(let agency): links.agencies[judgement.agencies[agency].agency]
            }
        return page + "#" + Anchor.fragment(o.id)
    }

    /// The matter's number, or the half-year (for a report without one, the day it was sent).
    func place(_ ref: ObligationRef) -> String {
        switch ref.holder {
        case .matter(let matter): return judgement.matters[matter].matter.id
        case .agency:
            let subject = String(judgement[ref].id.prefix { $0 != "/" })
            return Day(iso: subject).map(show) ?? (judgement[ref].period.map(name) ?? subject)
        }
    }

    private func matterTitle(_ ref: ObligationRef) -> String? { judgement.matter(of: ref)?.title }

    /// Who contests it and when: said wherever the verdict is.
    private func contestedLine(_ o: Obligation) -> String? {
        let events = judgement.explanations[o.id] ?? []
        return events.isEmpty ? nil : events.map { event in
            "\(strings[.explanationBy]) \(event.author.map(name) ?? "—"), \(show(event.day))"
        }.joined(separator: "; ")
    }

    /// Who excused it, by which document, until when: said wherever the verdict is.
    private func waiverLine(_ o: Obligation, _ ref: ObligationRef) -> String? {
        guard o.status == .waived, let waiver = o.waiver, let waivers = judgement.matter(of: ref)?.waivers, waivers.indices.contains(waiver) else { return nil }
        let w = waivers[waiver]
        return strings.fill(w.until == nil ? .waiverLine : .waiverLineUntil, ("approver", w.approver), ("documents", list(w.documents)),
                            ("until", w.until.map(show) ?? ""))
    }
}

extension [ObligationRef] {
    /// Overdue first, the longest overdue at the top; then by due day, those without one last; ties by id.
    func byUrgency(in judgement: Judgement) -> [ObligationRef] {
        let keyed = map { ref in
            let o = judgement[ref]
            return (key: (o.status == .overdue ? 0 : 1, o.due?.number ?? Int32.max, o.id), ref: ref)
        }
        return keyed.sorted { $0.key < $1.key }.map(\.ref)
    }

    /// By the day that places it in a year, the newest at the top; ties by id.
    func newestFirst(in judgement: Judgement) -> [ObligationRef] {
        let keyed = map { ref in
            let o = judgement[ref]
            return (key: (-(o.placed(in: judgement.matter(of: ref))?.number ?? 0), o.id), ref: ref)
        }
        return keyed.sorted { $0.key < $1.key }.map(\.ref)
    }
}
