import Records
import Rules
import WorkingCalendar

/// How many mandatory obligations of an agency fall into a month, by how they stand.
struct MonthCounts {
    private(set) var total = 0
    private(set) var worst = Look.na
    private(set) var worstCount = 0

    mutating func add(_ look: Look) {
        guard look != .na else { return }
        total += 1
        if look < worst { (worst, worstCount) = (look, 1) }
        else if look == worst { worstCount += 1 }
    }
}

/// The counts of all agencies over the twelve months that end with that of the as-of day.
struct MonthGrid {
    static let months = 12

    /// The first day of each month, ascending.
    let months: [Day]
    /// The agencies that have a row, as positions in the registry, and their counts by month.
    let rows: [(agency: Int, counts: [MonthCounts])]

    init(_ judgement: Judgement) {
        let asOf = judgement.asOf
        let last = asOf.year * 12 + asOf.month - 1
        months = ((last - Self.months + 1)...last).compactMap { Day(year: $0 / 12, month: $0 % 12 + 1, day: 1) }
        let agencies = judgement.content.registry.agencies
        var counts = [[MonthCounts]](repeating: [MonthCounts](repeating: MonthCounts(), count: months.count), count: agencies.count)
        guard let first = months.first else {
            rows = []
            return
        }
        let origin = first.year * 12 + first.month - 1
        func add(_ o: Obligation, in matter: Matter?) {
            guard o.force == .mandatory, case .agency(let agency) = o.debtor, let day = o.placed(in: matter), day >= first else { return }
            let month = day.year * 12 + day.month - 1 - origin
            if month < counts[agency].count { counts[agency][month].add(Look(o, judgement: judgement)) }
        }
        for judged in judgement.matters { for o in judged.obligations { add(o, in: judged.matter) } }
        for agency in judgement.agencies { for o in agency.obligations { add(o, in: nil) } }
        rows = agencies.indices.filter { agencies[$0].isAlive(on: asOf) || counts[$0].contains { $0.total > 0 } }
            .map { ($0, counts[$0]) }
    }
}
