import Diagnostics
import Records
import Rules
import WorkingCalendar

/// Everything that the pages of one language share: read once, then only looked at, so that pages can be drawn side by side.
final class Site: Sendable {
    let judgement: Judgement
    let language: Language
    /// The folder of the pages in this language: none for the first one's, `en/` for English beside it.
    let folder: String
    /// The folders of all languages of the site, the own one among them.
    let languages: [(language: Language, folder: String)]
    let facts: BuildFacts
    let diagnostics: [Diagnostic]
    let rules: [Rule]
    let strings: Strings
    let names: Names
    let templates: TemplateSet
    let links: Links
    let sources: SourceLinks
    let narrator: Narrator
    let index: SiteIndex
    /// What falls due within 30 days: a calendar is no place for what is overdue, which the pages list.
    let due: DueList
    /// The half-years whose reports are followed, the oldest first.
    let periods: [PeriodSummary]
    /// The working day before the as-of day, and what changed status since.
    let dayBefore: Day
    let changes: [StatusChange]
    /// The first day on which the pages are more than one working day old.
    let staleFrom: String
    /// How a clause is cited, and its address, made once for each clause.
    private let clauses: [String: (words: String, link: String)]

    /// - Parameters:
    ///   - language: which of `languages` the pages speak.
    ///   - first: the site in the first language, with which it shares what speaks none.
    init(_ judgement: Judgement, diagnostics: [Diagnostic], rules: [Rule], template: SiteTemplate, facts: BuildFacts, language: Language,
         among languages: [Language], like first: Site? = nil) {
        self.judgement = judgement
        self.language = language
        self.languages = languages.map { ($0, $0 == languages.first ? "" : $0.rawValue + "/") }
        folder = languages.first == language ? "" : language.rawValue + "/"
        self.facts = facts
        self.diagnostics = diagnostics.inOrder()
        self.rules = rules
        let strings = template.strings(language)
        self.strings = strings
        names = Names(strings)
        templates = TemplateSet(parts: template.templates.mapValues { LabelFilling.fill($0, with: strings) })
        links = Links(judgement)
        sources = SourceLinks(judgement.content.settings)
        narrator = Narrator(judgement, language: language)
        index = first?.index ?? SiteIndex(judgement, rules: rules)
        due = first?.due ?? DueList(judgement, within: 30, overdue: false)
        periods = first?.periods ?? PeriodSummaries(judgement, publicOnly: facts.isPublicOnly).all
        dayBefore = judgement.content.calendar.workingDay(1, before: judgement.asOf)
        changes = first?.changes ?? judgement.changes(since: dayBefore)
        staleFrom = judgement.content.calendar.workingDay(1, after: judgement.asOf).adding(days: 1).iso
        let (regulation, page) = (judgement.content.regulation, links.regulation)
        clauses = Dictionary(uniqueKeysWithValues: index.clauses.keys.map { id in
            (id, (Words.clause(id)(language), page + (regulation.clause(id).map { "#" + $0.anchor } ?? "")))
        })
    }

    var settings: SiteSettings { judgement.content.settings }
    var registry: Registry { judgement.content.registry }

    func show(_ day: Day) -> String { day.shown(in: language) }
    func show(_ range: DayRange) -> String {
        range.first == range.last ? show(range.first)
            : strings.fill(.dateRange, ("first", show(range.first)), ("last", show(range.last)))
    }
    func name(of period: Period) -> String { Words.period(period)(language).capitalised }
    func name(_ body: Body) -> String { registry.name(of: body) }
    func list(_ bodies: [Body]) -> String { bodies.map(name).joined(separator: ", ") }
    func list(_ numbers: [DocumentNumber]) -> String { numbers.map(\.text).joined(separator: ", ") }
    /// The clause of an obligation as it is cited, and its address in the regulation; the page where the text lacks it.
    func clause(_ id: String) -> (words: String, link: String) { clauses[id] ?? (id, links.regulation) }

    /// The rule's title; its id where the list of rules does not know it.
    func title(ofRule id: String) -> String { index.rulePositions[id].map { rules[$0].title(language) } ?? id }
}
