import Records
import Rules
import WorkingCalendar

/// What one agency owes and is owed.
struct AgencyIndex: Sendable {
    var total = Tally()
    var asLead = Tally()
    var asPartner = Tally()
    /// By article of the clause.
    var articles: [Int: Tally] = [:]
    /// By the year of the due day, else of the day done, else of the trigger.
    var years: [Int: AgencyYear] = [:]
    /// By half-year of the same day, then by article of the clause.
    var halves: [Period: [Int: Tally]] = [:]
    /// Mandatory, pending or overdue: what it owes now.
    var owing: [ObligationRef] = []
    /// What others owe it now.
    var owed: [ObligationRef] = []
    /// The position in ``Judgement/agencies`` of its obligations of no matter.
    var periodic: Int?
    /// What matters say of the quality of its part (19.2), in their order: the matter's position, and the place of the assessment in it.
    var marks: [(matter: Int, assessment: Int)] = []
    /// The positions of its reports in ``Content/reports``.
    var reports: [Int] = []
    /// The overdue one with the earliest due day.
    var oldestOverdue: (due: Day, ref: ObligationRef)?

    /// Counts and lists a mandatory obligation of the agency.
    mutating func owes(_ o: Obligation, _ ref: ObligationRef, in judged: JudgedMatter?, asOf: Day) {
        let isFinished = judged?.isFinished ?? false
        total.add(o, isFinished: isFinished)
        if let judged {
            // Neither: the Office that is told, a body that is asked.
            if judged.matter.lead == o.debtor { asLead.add(o, isFinished: isFinished) }
            if judged.matter.partners.contains(o.debtor) { asPartner.add(o, isFinished: isFinished) }
        }
        let article = Self.article(of: o.clause)
        let day = o.placed(in: judged?.matter) ?? asOf
        articles[article, default: Tally()].add(o, isFinished: isFinished)
        halves[Period(holding: day), default: [:]][article, default: Tally()].add(o, isFinished: isFinished)
        years[day.year, default: AgencyYear()].add(o, ref, isFinished: isFinished)
        switch o.status {
        case .pending: owing.append(ref)
        case .overdue:
            owing.append(ref)
            if let due = o.due, oldestOverdue.map({ due < $0.due }) ?? true { oldestOverdue = (due, ref) }
        default: break
        }
    }

    /// 9 for `9.2`; 0 for the Decision's own articles.
    static func article(of clause: String) -> Int { Int(clause.prefix { $0 != "." }) ?? 0 }
}

/// One year of an agency.
struct AgencyYear: Sendable {
    var tally = Tally()
    var waiting: [ObligationRef] = []
    var failures: [ObligationRef] = []
    var waived: [ObligationRef] = []
    var met = HolderCounts()

    mutating func add(_ o: Obligation, _ ref: ObligationRef, isFinished: Bool) {
        tally.add(o, isFinished: isFinished)
        switch o.status {
        case .pending, .overdue: waiting.append(ref)
        case .late, .breach: failures.append(ref)
        case .waived: waived.append(ref)
        case .notApplicable: break
        case .met: met.add(ref)
        }
    }
}
