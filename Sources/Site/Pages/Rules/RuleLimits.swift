import Records
import Rules

/// The time limits that a rule reads: each value with the day from which it applies.
struct RuleLimits {
    static let shape = Shape.object([
        "clause": .text, "clauseLink": .text, "value": .text, "interpretive": .flag, "from": .text, "document": .text,
        "basis": .optional(.text),
    ])

    let site: Site
    let rule: Rule

    var values: [Value] {
        let regulation = site.judgement.content.regulation
        return rule.limits.flatMap { clause in
            regulation.history(of: clause).map { from, limit in
                let anchor = regulation.clause(clause).map { "#" + $0.anchor } ?? ""
                return .object([
                    "clause": .text(Words.clause(clause)(site.language)), "clauseLink": .text(site.links.regulation + anchor),
                    "value": .text(site.words(of: limit)), "interpretive": .flag(limit.isInterpretive), "from": .text(site.show(from)),
                    "document": .text(limit.amendment ?? regulation.number), "basis": Value(limit.basis),
                ])
            }
        }
    }
}
