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
    /// By the year of the due day, else of the day done, else of its trigger, else of its matter.
    private(set) var years: [Int: Year] = [:]

    mutating func add(_ o: Obligation, _ ref: ObligationRef, in matter: Matter?, asOf: Day) {
        let year = (o.placed(in: matter) ?? asOf).year
        total.count(o.status)
        years[year, default: Year()].tally.count(o.status)
        if o.status.isFailure || o.status == .pending { years[year, default: Year()].listed.append(ref) }
    }
}
