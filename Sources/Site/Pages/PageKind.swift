/// A kind of page: the template that draws it, and the names that it gives to that template.
enum PageKind: String, Sendable, CaseIterable {
    case home, agencies, agency
    case agencyYear = "agency-year"
    case matters
    case mattersYear = "matters-year"
    case matter, regulation, rules, rule, coverage, checks, search, reports, period, calendar, data, guide
    case calendarYear = "calendar-year"
    case ruleYear = "rule-year"
    case notFound = "not-found"

    var template: String { "pages/" + rawValue }

    /// Every name of the page, those of its frame among them.
    var shape: Shape { Frame.shape.adding(own) }

    private var own: [String: Shape] {
        switch self {
        case .home: HomePage.shape
        case .agencies: AgenciesPage.shape
        case .agency: AgencyPage.shape
        case .agencyYear: AgencyYearPage.shape
        case .matters: MattersPage.shape
        case .mattersYear: MattersYearPage.shape
        case .matter: MatterPage.shape
        case .regulation: RegulationPage.shape
        case .rules: RulesPage.shape
        case .rule: RulePage.shape
        case .ruleYear: RuleYearPage.shape
        case .coverage: CoveragePage.shape
        case .checks: ChecksPage.shape
        case .search: SearchPage.shape
        case .reports: ReportsPage.shape
        case .period: PeriodPage.shape
        case .calendar: CalendarPage.shape
        case .calendarYear: CalendarYearPage.shape
        case .data: DataPage.shape
        case .guide: GuidePage.shape
        case .notFound: [:]
        }
    }
}

extension Shape {
    /// The object with further names; anything else stays what it is.
    func adding(_ names: [String: Shape]) -> Shape {
        if case .object(let own) = self { .object(own.merging(names) { $1 }) } else { self }
    }
}

extension Value {
    /// Text, or nothing where there is none.
    init(_ text: String?) { self = text.map(Value.text) ?? .nothing }

    /// A number as it is shown, or nothing for 0: for places where 0 is drawn otherwise.
    init(positive number: Int, _ show: (Int) -> String) { self = number == 0 ? .nothing : .text(show(number)) }
}
