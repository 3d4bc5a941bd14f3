import Records
import Rules

/// An obligation with all that is said of it: once, on the page of its matter (or of its agency, where it belongs to a half-year).
extension Site {
    static let obligationShape = Shape.object(statusShape.merging([
        "id": .text, "rule": .text, "force": .optional(.text), "debtor": .text, "creditor": .optional(.text),
        "clause": .text, "clauseLink": .text, "due": .optional(.text), "done": .optional(.text), "fellShort": .flag,
        "interpretive": .flag, "provisional": .flag, "open": .flag, "hasReasons": .flag, "sentences": .list(.text),
        "explained": .list(.object(["who": .text, "day": .text, "anchor": .text, "text": .optional(.text)])),
    ]) { $1 })

    /// - Parameters:
    ///   - matter: the matter it stands in; nil for an obligation of a half-year.
    ///   - explanations: the `giải trình` events that contest it.
    func inFull(_ o: Obligation, in matter: Matter?, explanations: [Event] = []) -> Value {
        let look = look(o)
        let clause = clause(o.clause)
        // What still matters to somebody is open; what was met or does not apply is folded away.
        let sentences = reasons(o, in: matter)
        let isOpen = !(look == .met || look == .na) || !explanations.isEmpty
        return .object(Object(statusFields(o) + [
            ("id", .text(o.id)), ("rule", .text(title(ofRule: o.rule))),
            ("force", Value(forceWord(o.force))), ("debtor", .text(name(o.debtor))), ("creditor", Value(o.creditor.map(name))),
            ("clause", .text(clause.words)), ("clauseLink", .text(clause.link)),
            ("due", Value(o.due.map(show))), ("done", Value(o.done.map(show))),
            // What fell short was looked at on that day, not done.
            ("fellShort", .flag(o.status == .breach)),
            ("interpretive", .flag(o.isInterpretive)), ("provisional", .flag(o.isProvisional)), ("open", .flag(isOpen)),
            ("hasReasons", .flag(!sentences.isEmpty)), ("sentences", .list(sentences.map(Value.text))),
            ("explained", .list(explanations.map(explanation))),
        ]))
    }

    /// The explanation, without its last sentence where that only says again the status and the days beside it.
    private func reasons(_ o: Obligation, in matter: Matter?) -> [String] {
        let sentences = narrator.sentences(o, in: matter)
        return o.status == .notApplicable ? sentences : sentences.dropLast()
    }

    func forceWord(_ force: Force) -> String? {
        switch force {
        case .mandatory: nil
        case .advisory: strings[.forceAdvisory]
        case .note: strings[.forceNote]
        }
    }

    private func explanation(_ event: Event) -> Value {
        .object([
            "who": .text(event.author.map(name) ?? ""), "day": .text(show(event.day)), "anchor": .text(Anchor.event(event)),
            "text": Value(eventText.summary(event)),
        ])
    }
}
