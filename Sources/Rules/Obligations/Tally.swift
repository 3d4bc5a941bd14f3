/// How many obligations stand how, and the rate that follows (rules.md §3, rate).
public struct Tally: Sendable, Hashable {
    public var met = 0
    public var late = 0
    public var overdue = 0
    public var breach = 0
    public var pending = 0
    public var notApplicable = 0
    public var waived = 0
    /// Late obligations whose day is interpretive: met in the rate.
    public var interpretiveLate = 0
    /// Overdue obligations whose day is interpretive, in matters that are not finished: outside the rate.
    public var interpretiveOverdue = 0

    public init() {}

    /// Counts a mandatory obligation; any other changes nothing.
    /// - Parameter isFinished: whether its matter is finished on the as-of day.
    public mutating func add(_ obligation: Obligation, isFinished: Bool) {
        guard obligation.force == .mandatory else { return }
        count(obligation.status)
        guard obligation.isInterpretive else { return }
        if obligation.status == .late { interpretiveLate += 1 }
        if obligation.status == .overdue && !isFinished { interpretiveOverdue += 1 }
    }

    /// Counts a status, whatever the force of its obligation.
    public mutating func count(_ status: Status) {
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

    public static func += (a: inout Tally, b: Tally) {
        a.met += b.met
        a.late += b.late
        a.overdue += b.overdue
        a.breach += b.breach
        a.pending += b.pending
        a.notApplicable += b.notApplicable
        a.waived += b.waived
        a.interpretiveLate += b.interpretiveLate
        a.interpretiveOverdue += b.interpretiveOverdue
    }

    /// What counts as met in the rate.
    public var rateMet: Int { met + interpretiveLate }
    /// What is decided in the rate: met, late, overdue, breach.
    public var rateDecided: Int { met + late + overdue + breach - interpretiveOverdue }
    /// `rateMet / rateDecided` in tenths of a percent, to the nearest, but 100 % only for all and 0 % only for none; nil where
    /// nothing is decided ("—").
    public var ratePerMille: Int? {
        if rateDecided == 0 { return nil }
        if rateMet == 0 || rateMet == rateDecided { return rateMet == 0 ? 0 : 1000 }
        return min(999, max(1, (rateMet * 2000 + rateDecided) / (rateDecided * 2)))
    }
    /// What came due or was decided, whatever the rate makes of it.
    public var decided: Int { met + late + overdue + breach }
    /// All that exist.
    public var total: Int { met + late + overdue + breach + pending + notApplicable + waived }
    /// What fails: late, overdue, breach.
    public var failed: Int { late + overdue + breach }
}
