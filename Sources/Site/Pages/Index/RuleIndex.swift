import Records
import Rules
import WorkingCalendar

/// What became of the obligations under one rule, whatever their force.
struct RuleIndex: Sendable {
    struct Year: Sendable {
        var tally = Tally()
        /// What failed or is not done.
        var listed: [ObligationRef] = []
    }

    private(set) var total = Tally()
    /// By the year of the due day, else of the day done, else of the day it began.
    private(set) var years: [Int: Year] = [:]

    mutating func add(_ o: Obligation, _ ref: ObligationRef, asOf: Day) {
        let year = (o.due ?? o.done ?? o.start ?? asOf).year
        total.count(o.status)
        years[year, default: Year()].tally.count(o.status)
        if o.status.isFailure || o.status == .pending { years[year, default: Year()].listed.append(ref) }
    }
}

extension Tally {
    /// Counts a status whatever the force of its obligation.
    mutating func count(_ status: Status) {
        switch status {
        case .met: met += 1
        case .late: late += 1
        case .overdue: overdue += 1
        case .breach: breach += 1
        case .pending: pending += 1
        case .notApplicable: notApplicable += 1
        case .waived: waived += 1
        }
    }
}
