import Diagnostics
import Records
import Rules

/// `/do-phu/`: every clause, and what the site does about it.
struct CoveragePage {
    static let shape: [String: Shape] = [
        "summary": .text,
        "clauses": .list(.object(Site.ruleCountShape.merging([
            "clause": .text, "link": .text, "examples": .text,
            "answers": .list(.object([
                "kind": .optional(.text), "words": .optional(.text), "rules": .list(.object(["rule": .text, "address": .optional(.text)])),
            ])),
        ]) { $1 })),
    ]

    let site: Site

    func file() -> OutputFile {
        let all = Coverage.all(of: site.judgement.content.regulation)
        let ruled = all.count { $0.answers.contains { if case .rules = $0 { true } else { false } } }
        let summary = site.strings.fill(
            .coverageSummary, ("n", site.number(all.count)), ("ruled", site.number(ruled)),
            ("principles", site.number(all.count { Coverage.principles.contains($0.clause) })))
        return site.page(
            .coverage, at: "do-phu/index.html", title: site.strings[.coverageTitle], in: .rules,
            trail: [(site.links.allRules, site.strings[.navRules])],
            [("summary", .text(summary)), ("clauses", .list(all.map(row)))])
    }

    private func row(_ coverage: Coverage) -> Value {
        let positions = coverage.answers.flatMap(rules).compactMap { site.index.rulePositions[$0] }
        let anchor = site.judgement.content.regulation.clause(coverage.clause).map { "#" + $0.anchor } ?? ""
        var tally = Tally()
        for position in positions { tally += site.index.rules[position].total }
        return .object(Object(site.ruleCounts(tally) + [
            ("clause", .text(Words.clause(coverage.clause)(site.language).capitalised)),
            ("link", .text(site.links.regulation + anchor)),
            ("examples", .text(site.number(positions.reduce(0) { $0 + site.rules[$1].examples.count }))),
            ("answers", .list(coverage.answers.map(answer))),
        ]))
    }

    private func rules(_ answer: Coverage.Answer) -> [String] {
        switch answer {
        case .rules(let rules), .elsewhere(let rules, _): rules
        case .fact, .principle: []
        }
    }

    private func answer(_ answer: Coverage.Answer) -> Value {
        let (kind, words): (Label?, String?) =
            switch answer {
            case .rules: (nil, nil)
            case .elsewhere(_, let words): (.answerElsewhere, words(site.language))
            case .fact(let words): (.answerFact, words(site.language))
            case .principle(let words): (.answerPrinciple, words(site.language))
            }
        return .object([
            "kind": Value(kind.map { site.strings[$0] }), "words": Value(words),
            "rules": .list(rules(answer).map { .object(["rule": .text(site.title(ofRule: $0)), "address": Value(site.link(ofRule: $0))]) }),
        ])
    }
}
