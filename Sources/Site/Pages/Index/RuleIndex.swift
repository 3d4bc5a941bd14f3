import Records
import Rules
import WorkingCalendar

/// What became of the obligations under one rule, whatever their force.
struct RuleIndex: Sendable {
    struct Year: Sendable {
        var tally = Tally()
        /// What failed, is not done, or was excused.
        var listed: [ObligationRef] = []
        var met = HolderCounts()
        var notApplicable = HolderCounts()

        mutating func add(_ status: Status, _ ref: ObligationRef) {
            tally.count(status)
            switch status {
            case .met: met.add(ref)
            case .notApplicable: notApplicable.add(ref)
            case .late, .overdue, .breach, .pending, .waived: listed.append(ref)
            }
        }
    }

    private(set) var total = Tally()
    /// By the year of the due day, else of the day done, else of its trigger, else of its matter.
    private(set) var years: [Int: Year] = [:]

    mutating func add(_ o: Obligation, _ ref: ObligationRef, in matter: Matter?, asOf: Day) {
        let year = (o.placed(in: matter) ?? asOf).year
        total.count(o.status)
        years[year, default: Year()].add(o.status, ref)
    }
}
