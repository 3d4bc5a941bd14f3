import Records
import Rules

/// An obligation with all that is said of it: once, on the page of its matter (or of its agency, where it belongs to a half-year).
extension Site {
    static let obligationShape = Shape.object(statusShape.merging([
        "id": .text, "rule": .text, "force": .optional(.text), "together": .optional(.text),
        "debtors": .list(partyShape), "hasCreditor": .flag, "creditors": .list(partyShape),
        "clause": .text, "clauseLink": .text, "due": .optional(.text), "done": .optional(.text), "fellShort": .flag,
        "interpretive": .flag, "provisional": .flag, "open": .flag, "hasReasons": .flag, "sentences": .list(.text),
        "explained": .list(.object(["who": .text, "day": .text, "page": .optional(.text), "anchor": .text, "text": .optional(.text)])),
    ]) { $1 })

    /// A party's name; the id of its obligation where that is not the first of its group.
    private static let partyShape = Shape.object(["name": .text, "id": .optional(.text), "follows": .flag])

    /// - Parameters:
    ///   - group: one obligation, or several with one verdict.
    ///   - matter: the matter it stands in; nil for an obligation of a half-year.
    ///   - bases: gathers what the page says once, under all of them.
    func inFull(_ group: ObligationGroup, in matter: Matter?, noting bases: inout Bases) -> Value {
        let o = group.first
        let look = look(o)
        let clause = clause(o.clause)
        // What still matters to somebody is open; what was met or does not apply is folded away.
        let sentences = narrator.sentences(o, in: matter, noting: &bases)
        let explanations = judgement.explanations[group.first.id] ?? []
        let isOpen = !(look == .met || look == .na) || !explanations.isEmpty
        return .object(Object([
            ("status", .text(look.rawValue)), ("word", .text(word(o))), ("struck", Value(struckWord(o))), ("id", .text(o.id)), ("rule", .text(title(ofRule: o.rule))),
            ("force", Value(forceWord(o.force))),
            ("together", Value(group.others.isEmpty ? nil : strings.fill(.together, ("n", "\(group.others.count + 1)")))),
            ("debtors", parties(group) { $0.debtor }), ("hasCreditor", .flag(o.creditor != nil)), ("creditors", parties(group) { $0.creditor }),
            ("clause", .text(clause.words)), ("clauseLink", .text(clause.link)),
            ("due", Value(o.due.map(show))), ("done", Value(o.done.map(show))),
            // What fell short was looked at on that day, not done.
            ("fellShort", .flag(o.status == .breach)),
            ("interpretive", .flag(o.isInterpretive)), ("provisional", .flag(o.isProvisional)), ("open", .flag(isOpen)),
            ("hasReasons", .flag(!sentences.isEmpty)), ("sentences", .list(sentences.map(Value.text))),
            ("explained", .list(explanations.map { explanation($0, in: matter) })),
        ]))
    }

    /// One side of a group: its one body, or each with the address of its own obligation.
    private func parties(_ group: ObligationGroup, _ side: (Obligation) -> Body?) -> Value {
        guard let one = side(group.first) else { return .list([]) }
        let others = group.others.compactMap { o in side(o).flatMap { $0 == one ? nil : (name: name($0), id: o.id) } }
        return .list([["name": .text(name(one)), "id": .nothing, "follows": false]] + others.map {
            ["name": .text($0.name), "id": .text($0.id), "follows": true]
        })
    }

    func forceWord(_ force: Force) -> String? {
        switch force {
        case .mandatory: nil
        case .advisory: strings[.forceAdvisory]
        case .note: strings[.forceNote]
        }
    }

    /// The event stands in the log of the page's own matter, or in that of another.
    private func explanation(_ event: Event, in matter: Matter?) -> Value {
        let file = event.place.file.path
        let other = matter?.place.file.path == file ? nil : judgement.matters.firstIndex { $0.matter.place.file.path == file }
        return .object([
            "who": .text(event.author.map(name) ?? ""), "day": .text(show(event.day)), "page": Value(other.map { links.matters[$0] }), "anchor": .text(Anchor.event(event)),
            "text": Value(eventText.summary(event)),
        ])
    }
}
