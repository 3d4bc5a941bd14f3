import Records
import WorkingCalendar

/// A half-year's summary while it is counted.
struct PeriodDraft {
    private let judgement: Judgement
    private let period: Period
    private let publicOnly: Bool
    private let lists: Bool
    private let days: ClosedRange<Day>
    /// The day by which the half-year's matters are counted: its last, or the as-of day before it.
    private let closing: Day
    private var agencies: [Int: AgencySummary] = [:]
    private var matters = MatterTurnover()
    private var forms: [Form: MatterTurnover] = [:]
    private var counted: [PeriodItem] = []
    private var failures: [PeriodItem] = []
    private var waived: [PeriodItem] = []
    private var recognitions: [Recognition] = []
    private var reminders = 0

    init?(_ period: Period, _ judgement: Judgement, publicOnly: Bool, lists: Bool) {
        guard let first = period.firstDay, let last = period.lastDay else { return nil }
        self.period = period
        self.judgement = judgement
        self.publicOnly = publicOnly
        self.lists = lists
        days = first...last
        closing = min(last, judgement.asOf)
    }

    /// Counts a mandatory obligation of the half-year.
    mutating func add(_ item: PeriodItem, in judged: JudgedMatter?) {
        let o = item.obligation
        if lists { counted.append(item) }
        if o.status.isFailure { failures.append(item) }
        if o.status == .waived { waived.append(item) }
        change(o.debtor) { agency in
            let isFinished = judged?.isFinished ?? false
            agency.tally.add(o, isFinished: isFinished)
            if let judged {
                if judged.matter.lead == o.debtor { agency.asLead.add(o, isFinished: isFinished) }
                if judged.matter.partners.contains(o.debtor) { agency.asPartner.add(o, isFinished: isFinished) }
            }
        }
    }

    /// Counts a matter, where it was under way within the half-year.
    mutating func add(_ judged: JudgedMatter, at position: Int) {
        let matter = judged.matter
        guard judged.outOfReach == nil, matter.firstDay <= closing else { return }
        follow(matter, at: position)
        var change = MatterTurnover()
        if matter.firstDay < days.lowerBound { change.carried = 1 } else { change.begun = 1 }
        switch matter.state {
        case .finished(let day) where day <= closing:
            guard day >= days.lowerBound else { return }
            change.finished = 1
        case .cancelled(let day) where day <= closing:
            guard day >= days.lowerBound else { return }
            change.cancelled = 1
        default: change.ongoing = 1
        }
        matters += change
        forms[matter.form, default: MatterTurnover()] += change
        self.change(matter.lead) { $0.leads += 1 }
        for partner in matter.partners { self.change(partner) { $0.partners += 1 } }
        for assessment in matter.assessments {
            for body in assessment.bodies {
                self.change(body) { $0.marks.append(.init(matter: position, quality: assessment.quality, remark: assessment.remark)) }
            }
        }
    }

    /// Notes what a record tells of reminders, commendations and criticisms within the half-year.
    private mutating func follow(_ matter: Matter, at position: Int) {
        for event in matter.events where days.contains(event.day) && event.day <= judgement.asOf {
            switch event.kind {
            case .reminder, .officeReminder: reminders += 1
            case .commended, .criticised:
                recognitions.append(Recognition(event: Mark(event), author: event.author, agencies: event.namedAgencies, matter: position, reason: event.text(.reason)))
            default: break
            }
        }
    }

    private mutating func change(_ body: Body, _ change: (inout AgencySummary) -> Void) {
        guard case .agency(let position) = body else { return }
        change(&agencies[position, default: AgencySummary(agency: position)])
    }

    /// - Parameter overdue: everything overdue, of any day, by due day.
    func summary(overdue: [PeriodItem]) -> PeriodSummary {
        let own = judgement.agencies.lazy.flatMap(\.obligations).first { $0.rule == PeriodRule.summaryReport.words.id && $0.period == period }
        let standings = reports
        var agencies = agencies
        for standing in standings where agencies[standing.agency] == nil { agencies[standing.agency] = AgencySummary(agency: standing.agency) }
        let tally = agencies.values.reduce(into: Tally()) { $0 += $1.tally }
        var office = standings.first?.obligation.due.flatMap { judgement.content.registry.holders(of: .office, on: $0).first }
        if case .agency(let position)? = own?.debtor { office = position }
        return PeriodSummary(
            period: period, first: days.lowerBound, last: days.upperBound, office: office, reports: standings, ownReport: own,
            matters: matters, forms: Form.allCases.compactMap { form in forms[form].map { (form, $0) } }, tally: tally, counted: counted,
            agencies: agencies.values.sorted { $0.agency < $1.agency }, failures: failures.sorted(by: PeriodItem.isMoreUrgent), waived: waived,
            carriedOver: overdue.prefix { ($0.obligation.due ?? .latest) < days.lowerBound },
            recognitions: recognitions.sorted { ($0.event.day, $0.matter) < ($1.event.day, $1.matter) }, reminders: reminders, proposals: proposals)
    }

    private var reports: [ReportStanding] {
        judgement.agencies.compactMap { agency in
            let own = agency.obligations.filter { $0.period == period }
            guard let o = own.first(where: { $0.rule == PeriodRule.periodicReport.words.id }) else { return nil }
            let report = o.done == nil ? nil : judgement.content.reports.first { $0.place == o.place }
            let content = own.first { $0.rule == PeriodRule.reportContent.words.id && $0.place == o.place }
            return ReportStanding(agency: agency.agency, obligation: o, document: report.flatMap { isShown($0) ? $0.documents.first?.text : nil },
                                  content: o.done == nil ? nil : content)
        }
    }

    /// Of the half-year's reports, and of the extraordinary ones sent within it; the Office's own summary proposes nothing to itself.
    private var proposals: [Proposal] {
        judgement.content.reports.compactMap { report in
            let isOfPeriod = report.kind == .periodic && report.period == period || report.kind == .extraordinary && days.contains(report.sent)
            guard isOfPeriod, report.sent <= judgement.asOf, isShown(report) else { return nil }
            let paragraphs = report.paragraphs(under: ["kien nghi", "de xuat"])
            return paragraphs.isEmpty ? nil : Proposal(report: report, paragraphs: paragraphs)
        }
    }

    private func isShown(_ report: PeriodicReport) -> Bool { !publicOnly || report.audience == .public }
}

extension MatterTurnover {
    static func += (a: inout MatterTurnover, b: MatterTurnover) {
        a.carried += b.carried
        a.begun += b.begun
        a.finished += b.finished
        a.cancelled += b.cancelled
        a.ongoing += b.ongoing
    }
}
