import Diagnostics
import Records
import Rules

/// `/quy-tac/`: every rule, where it comes from and how its obligations stand.
struct RulesPage {
    static let shape: [String: Shape] = [
        "summary": .text, "coverage": .text,
        "rules": .list(.object(Site.ruleCountShape.merging([
            "id": .text, "rule": .text, "link": .text, "clause": .text, "clauseLink": .text, "force": .text, "interpretive": .flag,
        ]) { $1 })),
    ]

    let site: Site

    func file() -> OutputFile {
        site.page(.rules, at: "quy-tac/index.html", title: site.strings[.rulesTitle], in: .rules, [
            ("summary", .text(site.strings.fill(.rulesSummary, ("n", site.number(site.rules.count))))),
            ("coverage", .text(site.links.coverage)), ("rules", .list(site.rules.indices.map(row))),
        ])
    }

    private func row(_ position: Int) -> Value {
        let rule = site.rules[position]
        let clause = site.clause(rule.clause)
        return .object(Object(site.ruleCounts(site.index.rules[position].total) + [
            ("id", .text(rule.id)), ("rule", .text(rule.title(site.language))), ("link", .text(site.links.rule(rule.id))),
            ("clause", .text(clause.words.capitalised)), ("clauseLink", .text(clause.link)),
            ("force", .text(site.forceWord(rule.force) ?? site.strings[.forceMandatory])), ("interpretive", .flag(rule.isInterpretive)),
        ]))
    }
}

extension Site {
    static let ruleCountShape = tallyShape.merging(["waived": .text, "na": .text]) { $1 }

    /// The columns of the statuses, all seven.
    func ruleCounts(_ tally: Tally) -> [(String, Value)] {
        tallyFields(tally) + [("waived", .text(number(tally.waived))), ("na", .text(number(tally.notApplicable)))]
    }

    /// The address of a rule's page; nil where the list of rules does not know it.
    func link(ofRule id: String) -> String? { index.rulePositions[id].map { _ in links.rule(id) } }
}
