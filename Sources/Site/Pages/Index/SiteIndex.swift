import Records
import Rules
import WorkingCalendar

/// Who owes what, counted and listed in one pass over the judgement, so that no page looks through all matters.
struct SiteIndex: Sendable {
    /// By position in the registry.
    private(set) var agencies: [AgencyIndex]
    /// By clause, what each rule found there.
    private(set) var clauses: [String: [RuleCount]] = [:]
    /// Mandatory, not done, due from the as-of day to 30 days after it.
    private(set) var dueWithinMonth: [ObligationRef] = []
    /// Mandatory, pending or overdue, by the year of the due day.
    private(set) var open: [Int: [ObligationRef]] = [:]
    private(set) var matters: MatterCounts
    /// By position in the list of rules.
    private(set) var rules: [RuleIndex]
    let rulePositions: [String: Int]
    /// `Điều 9. …` by the number of the article.
    let articleTitles: [Int: String]
    private(set) var total = Tally()
    /// The matters of each agency and year, for its pictures.
    let timelines: TimelineIndex

    init(_ judgement: Judgement, rules: [Rule]) {
        agencies = Array(repeating: AgencyIndex(), count: judgement.content.registry.agencies.count)
        rulePositions = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.rules = Array(repeating: RuleIndex(), count: rules.count)
        matters = MatterCounts(judgement)
        timelines = TimelineIndex(judgement)
        let articles = judgement.content.regulation.articles.filter { !$0.isDecision && $0.number > 0 }
        articleTitles = Dictionary(articles.map { ($0.number, $0.title) }, uniquingKeysWith: { first, _ in first })
        for rule in rules { clauses[rule.clause, default: []].append(RuleCount(rule: rule.id)) }
        let month = judgement.asOf...judgement.asOf.adding(days: 30)
        for (position, judged) in judgement.matters.enumerated() {
            for (index, obligation) in judged.obligations.enumerated() {
                add(obligation, ObligationRef(holder: .matter(position), position: index), in: judged, month: month)
            }
        }
        for (position, judged) in judgement.agencies.enumerated() {
            if agencies.indices.contains(judged.agency) { agencies[judged.agency].periodic = position }
            for (index, obligation) in judged.obligations.enumerated() {
                add(obligation, ObligationRef(holder: .agency(position), position: index), in: nil, month: month)
            }
        }
        for (position, judged) in judgement.matters.enumerated() {
            for (index, assessment) in judged.matter.assessments.enumerated() {
                for case .agency(let agency) in assessment.bodies where agencies.indices.contains(agency) { agencies[agency].marks.append((position, index)) }
            }
        }
        for agency in agencies { total += agency.total }
        for (position, report) in judgement.content.reports.enumerated() where report.sent <= judgement.asOf {
            if case .agency(let agency) = report.agency, agencies.indices.contains(agency) { agencies[agency].reports.append(position) }
        }
    }

    private mutating func add(_ o: Obligation, _ ref: ObligationRef, in judged: JudgedMatter?, month: ClosedRange<Day>) {
        count(o)
        if let rule = rulePositions[o.rule] { rules[rule].add(o, ref, in: judged?.matter, asOf: month.lowerBound) }
        guard o.force == .mandatory else { return }
        if case .agency(let debtor) = o.debtor, agencies.indices.contains(debtor) {
            agencies[debtor].owes(o, ref, in: judged, asOf: month.lowerBound)
        }
        guard o.status == .pending || o.status == .overdue else { return }
        if case .agency(let creditor)? = o.creditor, agencies.indices.contains(creditor) { agencies[creditor].owed.append(ref) }
        guard let due = o.due else { return }
        open[due.year, default: []].append(ref)
        if o.status == .pending, month.contains(due) { dueWithinMonth.append(ref) }
    }

    private mutating func count(_ o: Obligation) {
        var counts = clauses[o.clause] ?? []
        clauses[o.clause] = nil
        let position = counts.firstIndex { $0.rule == o.rule }
        if position == nil { counts.append(RuleCount(rule: o.rule)) }
        counts[position ?? counts.count - 1].add(o.status)
        clauses[o.clause] = counts
    }
}

/// How the obligations of one rule under one clause stand, whatever their force.
struct RuleCount: Sendable {
    let rule: String
    private(set) var met = 0
    private(set) var failed = 0
    private(set) var pending = 0

    var decided: Int { met + failed }

    init(rule: String) { self.rule = rule }

    mutating func add(_ status: Status) {
        switch status {
        case .met: met += 1
        case .late, .overdue, .breach: failed += 1
        case .pending: pending += 1
        case .notApplicable, .waived: break
        }
    }
}
