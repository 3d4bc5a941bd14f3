import Records
import WorkingCalendar

/// What the Office's summary of a half-year needs (18.2, 19.2): who reported, how each agency kept its obligations, what was said
/// of quality, what was proposed. Every number is that of the pages: mandatory obligations, in the half-year of their due day,
/// else of the day done, else of the trigger.
public struct PeriodSummary: Sendable {
    /// An agency's report of the half-year (19.1).
    public struct Reported: Sendable {
        public let agency: Body
        public let obligation: Obligation
        public let document: DocumentNumber?
    }

    /// One agency's part.
    public struct Part: Sendable {
        public let agency: Body
        /// Matters with an obligation of the half-year that it led, and that it was a partner in.
        public internal(set) var led = 0
        public internal(set) var joined = 0
        public internal(set) var tally = Tally()
        /// `đánh giá` in the matters finished in the half-year.
        public internal(set) var quality: [Quality: Int] = [:]
    }

    /// An obligation that failed, for the annex.
    public struct Failure: Sendable {
        public let obligation: Obligation
        /// Nil for an obligation of the half-year itself.
        public let matter: JudgedMatter?
    }

    /// A `biểu dương` or a `phê bình` of the half-year.
    public struct Mark: Sendable {
        public let event: Event
        public let matter: Matter
    }

    /// What an agency proposed in its periodic report.
    public struct Proposal: Sendable {
        public let report: PeriodicReport
        public let lines: [String]
    }

    public let period: Period
    public let asOf: Day
    /// 19.3's day, moved to a working day.
    public let reportDue: Day?
    public internal(set) var reported: [Reported] = []
    public internal(set) var tally = Tally()
    /// Matters that began in the half-year, by form, and those that ended in it.
    public internal(set) var begun: [Form: Int] = [:]
    public internal(set) var finished = 0
    public internal(set) var cancelled = 0
    /// In the order of the registry; agencies without any part are left out.
    public internal(set) var parts: [Part] = []
    public internal(set) var failures: [Failure] = []
    public internal(set) var commended: [Mark] = []
    public internal(set) var criticised: [Mark] = []
    public internal(set) var proposals: [Proposal] = []

    public init(_ judgement: Judgement, _ period: Period) {
        self.period = period
        asOf = judgement.asOf
        let reporting = Reporting(judgement.content, asOf: judgement.asOf)
        reportDue = reporting.reportDay(of: period).map { reporting.due(of: period, day: $0).day }
        var byAgency: [Body: Part] = [:]
        for judged in judgement.matters { take(judged, into: &byAgency) }
        for agency in judgement.agencies {
            for o in agency.obligations { take(o, nil, isFinished: false, into: &byAgency) }
        }
        parts = judgement.content.registry.agencies.indices.compactMap { byAgency[.agency($0)] }
        failures.sort { ($0.obligation.debtor.order, $0.obligation.due ?? .latest, $0.obligation.id) < ($1.obligation.debtor.order, $1.obligation.due ?? .latest, $1.obligation.id) }
        takeReports(judgement, reporting)
    }

    /// The half-years that are followed and have begun, the oldest first.
    public static func periods(_ judgement: Judgement) -> [Period] { Reporting(judgement.content, asOf: judgement.asOf).periods }

    private func holds(_ day: Day?) -> Bool { day.map { Period(holding: $0) == period && $0 <= asOf } ?? false }

    private mutating func take(_ judged: JudgedMatter, into byAgency: inout [Body: Part]) {
        let matter = judged.matter
        if holds(matter.firstDay) { begun[matter.form, default: 0] += 1 }
        switch matter.state {
        case .finished(let day) where holds(day):
            finished += 1
            for assessment in matter.assessments {
                guard let quality = assessment.quality else { continue }
                for body in assessment.bodies { byAgency[body, default: Part(agency: body)].quality[quality, default: 0] += 1 }
            }
        case .cancelled(let day) where holds(day): cancelled += 1
        default: break
        }
        var debtors = Set<Body>()
        for o in judged.obligations where take(o, judged, isFinished: judged.isFinished, into: &byAgency) { debtors.insert(o.debtor) }
        for body in debtors {
            if body == matter.lead { byAgency[body]?.led += 1 } else { byAgency[body]?.joined += 1 }
        }
        for event in matter.events where event.day <= asOf && holds(event.day) {
            if event.kind == .commended { commended.append(Mark(event: event, matter: matter)) }
            if event.kind == .criticised { criticised.append(Mark(event: event, matter: matter)) }
        }
    }

    /// Whether the obligation belongs to the half-year.
    @discardableResult
    private mutating func take(_ o: Obligation, _ judged: JudgedMatter?, isFinished: Bool, into byAgency: inout [Body: Part]) -> Bool {
        guard o.force == .mandatory, o.debtor.isRegistered,
              let day = o.placed(in: judged?.matter), Period(holding: day) == period else { return false }
        tally.add(o, isFinished: isFinished)
        byAgency[o.debtor, default: Part(agency: o.debtor)].tally.add(o, isFinished: isFinished)
        if o.status.isFailure { failures.append(Failure(obligation: o, matter: judged)) }
        return true
    }

    private mutating func takeReports(_ judgement: Judgement, _ reporting: Reporting) {
        for agency in judgement.agencies {
            for o in agency.obligations where o.rule == "19.1-report" && o.id.hasPrefix(period.text + "/") {
                let report = reporting.reports.first { $0.agency == o.debtor && $0.period == period && $0.sent == o.done }
                reported.append(Reported(agency: o.debtor, obligation: o, document: report?.documents.first))
            }
        }
        for report in reporting.reports where report.period == period && report.kind == .periodic {
            let lines = report.lines(under: "kien nghi")
            if !lines.isEmpty { proposals.append(Proposal(report: report, lines: lines)) }
        }
    }
}

extension Body {
    /// Agencies in the order of the registry, others after them.
    fileprivate var order: Int { if case .agency(let position) = self { position } else { .max } }
}
