import Diagnostics
import Records
import Rules

/// `/quy-tac/<id>/`: the clause, how it is checked, its examples, and what became of its obligations.
struct RulePage {
    static let shape: [String: Shape] = [
        "code": .text, "clause": .text, "clauseLink": .text, "force": .text, "interpretive": .flag,
        "quote": .text, "notes": .list(.text), "method": .text, "hasLimits": .flag, "limits": .list(RuleLimits.shape),
        "hasExamples": .flag, "examples": .list(RuleExamples.shape),
        "hasYears": .flag, "years": .list(.object(Site.ruleCountShape.merging(["label": .text, "link": .text]) { $1 })),
        "lists": .list(.object(RuleYearPart.shape)),
    ]

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

    /// The years, the newest first; in full as long as the page has room, the others on pages of their own.
    private var years: [(String, Value)] {
        let own = site.yearPages(ofRule: position)
        let years = site.index.rules[position].years.sorted { $0.key > $1.key }
        let table = years.map { year, index -> Value in
            let link = own.contains(year) ? site.links.ruleYear(rule.id, year) : site.links.rule(rule.id) + "#nam-\(year)"
            return .object(Object(site.ruleCounts(index.tally) + [("label", .text("\(year)")), ("link", .text(link))]))
        }
        let lists = years.filter { !own.contains($0.key) }.map { year, _ in Value.object(Object(RuleYearPart(site: site, rule: position, year: year).fields)) }
        return [("hasYears", .flag(!table.isEmpty)), ("years", .list(table)), ("lists", .list(lists))]
    }
}

/// Every obligation under a rule in one year: what failed, is open or was excused in rows, the others by matter.
struct RuleYearPart {
    static let shape: [String: Shape] = [
        "anchor": .text, "label": .text, "listed": .optional(Site.rowsShape),
        "counted": .list(.object(["summary": .text, "items": Site.holderShape, "more": .optional(.text)])),
    ]
    /// How many rows and links one page shows, so that it stays below 300 KB.
    static let mostRows = 300, mostLinks = 1200

    let site: Site
    let rule: Int
    let year: Int

    var fields: [(String, Value)] {
        let index = site.index.rules[rule].years[year] ?? RuleIndex.Year()
        let rows = site.rows(index.listed.byUrgency(in: site.judgement), id: "nam-\(year)", caption: site.strings.fill(.obligationCaption, ("year", "\(year)")),
                             .debtor, byMatter: true, limit: Self.mostRows)
        let counted = [(Label.tallyMet, index.met), (.tallyNA, index.notApplicable)].filter { !$1.items.isEmpty }
        return [
            ("anchor", .text("nam-\(year)")), ("label", .text("\(year)")), ("listed", rows),
            ("counted", .list(counted.map { label, counts in
                let most = Self.mostLinks / 2
                return [
                    "summary": .text("\(site.strings[label]): " + site.strings.fill(.metSummary, ("n", site.number(counts.total)), ("matters", site.number(counts.matters)))),
                    "items": site.links(counts.items.prefix(most)),
                    "more": Value(counts.items.count > most ? site.strings.fill(.more, ("n", site.number(counts.items.dropFirst(most).reduce(0) { $0 + $1.count }))) : nil),
                ]
            })),
        ]
    }
}

/// `/quy-tac/<id>/<năm>/`: a year for which the rule's own page has no room.
struct RuleYearPage {
    static let shape: [String: Shape] = RuleYearPart.shape.merging(["code": .text, "counts": .object(Site.ruleCountShape)]) { $1 }

    let site: Site
    let rule: Int
    let year: Int

    func file() -> OutputFile {
        let words = site.rules[rule]
        let tally = site.index.rules[rule].years[year]?.tally ?? Tally()
        return site.page(
            .ruleYear, at: site.links.file(site.links.ruleYear(words.id, year)), title: "\(words.title(site.language)), \(site.strings[.year]) \(year)", in: .rules,
            trail: [(site.links.allRules, site.strings[.navRules]), (site.links.rule(words.id), words.title(site.language))],
            [("code", .text(words.id)), ("counts", .object(Object(site.ruleCounts(tally))))] + RuleYearPart(site: site, rule: rule, year: year).fields)
    }
}

extension Site {
    /// The years of a rule that need a page of their own: all that follow the one with which the rule's page is full, newest first.
    func yearPages(ofRule position: Int) -> [Int] {
        var (rows, links) = (RuleYearPart.mostRows, RuleYearPart.mostLinks)
        let years = index.rules[position].years.sorted { $0.key > $1.key }
        let fitting = years.prefix { _, index in
            rows -= index.listed.count
            links -= index.met.items.count + index.notApplicable.items.count
            return rows >= 0 && links >= 0
        }
        return years.dropFirst(fitting.count).map(\.key)
    }
}
