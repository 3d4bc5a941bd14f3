import Diagnostics
import Records
import Rules

/// `/quy-tac/<id>/`: the clause, how it is checked, its examples, and what became of its obligations.
struct RulePage {
    static let shape: [String: Shape] = [
        "code": .text, "clause": .text, "clauseLink": .text, "force": .text, "interpretive": .flag,
        "quote": .text, "notes": .list(.text), "method": .text, "hasLimits": .flag, "limits": .list(RuleLimits.shape),
        "hasExamples": .flag, "examples": .list(RuleExamples.shape),
        "hasYears": .flag, "years": .list(.object(Site.ruleCountShape.merging(["label": .text, "anchor": .optional(.text)]) { $1 })),
        "lists": .list(.object(["anchor": .text, "label": .text, "listed": .optional(Site.rowsShape)])), "unlisted": .optional(.text),
    ]
    /// How many rows the page shows, so that it stays below 300 KB.
    private static let limit = 300

    let site: Site
    let position: Int
    private var rule: Rule { site.rules[position] }

    func file() -> OutputFile {
        let clause = site.clause(rule.clause)
        let examples = RuleExamples(site: site, rule: rule).values
        let limits = RuleLimits(site: site, rule: rule).values
        return site.page(
            .rule, at: site.links.file(site.links.rule(rule.id)), title: rule.title(site.language), in: .rules,
            trail: [(site.links.allRules, site.strings[.navRules])],
            [
                ("code", .text(rule.id)), ("clause", .text(clause.words.capitalised)), ("clauseLink", .text(clause.link)),
                ("force", .text(site.forceWord(rule.force) ?? site.strings[.forceMandatory])), ("interpretive", .flag(rule.isInterpretive)),
                ("quote", .text(site.judgement.content.regulation.clause(rule.clause)?.text ?? rule.quote)),
                ("notes", .list(TextNote.onText(of: rule.clause).map { .text($0(site.language)) })), ("method", .text(rule.method(site.language))),
                ("hasLimits", .flag(!limits.isEmpty)), ("limits", .list(limits)),
                ("hasExamples", .flag(!examples.isEmpty)), ("examples", .list(examples)),
            ] + years)
    }

    /// The years, the newest first; their rows as long as the page has room.
    private var years: [(String, Value)] {
        var (table, lists, room, unlisted): ([Value], [Value], Int, Int) = ([], [], Self.limit, 0)
        for (year, index) in site.index.rules[position].years.sorted(by: { $0.key > $1.key }) {
            let (anchor, isListed) = ("nam-\(year)", !index.listed.isEmpty && room > 0)
            table.append(.object(Object(site.ruleCounts(index.tally) + [
                ("label", .text("\(year)")), ("anchor", isListed ? .text(anchor) : .nothing),
            ])))
            guard isListed else {
                unlisted += index.listed.count
                continue
            }
            let rows = site.rows(index.listed.byUrgency(in: site.judgement), id: anchor, caption: site.strings.fill(.obligationCaption, ("year", "\(year)")), .debtor, byMatter: true, limit: room)
            lists.append(.object(["anchor": .text(anchor), "label": .text("\(year)"), "listed": rows]))
            room -= index.listed.count
        }
        let more = unlisted > 0 ? site.strings.fill(.more, ("n", site.number(unlisted))) : nil
        return [("hasYears", .flag(!table.isEmpty)), ("years", .list(table)), ("lists", .list(lists)), ("unlisted", Value(more))]
    }
}
