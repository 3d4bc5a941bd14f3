import Records
import Rules
import WorkingCalendar

/// Which matters an agency has mandatory obligations in, year by year: made once, so that a page of an agency looks at its own only.
public struct TimelineIndex: Sendable {
    /// By agency, then by year: positions in ``Judgement/matters``, ascending.
    private let matters: [[Int: [Int]]]

    /// Looks once at every obligation of every matter.
    public init(_ judgement: Judgement) {
        var matters = [[Int: [Int]]](repeating: [:], count: judgement.content.registry.agencies.count)
        for (position, judged) in judgement.matters.enumerated() {
            for o in judged.obligations {
                guard o.force == .mandatory, case .agency(let agency) = o.debtor else { continue }
                let year = o.placed(in: judged.matter).year
                if matters[agency][year]?.last != position { matters[agency][year, default: []].append(position) }
            }
        }
        self.matters = matters
    }

    /// The years in which an agency owes something, ascending.
    public func years(of agency: Int) -> [Int] { matters.indices.contains(agency) ? matters[agency].keys.sorted() : [] }

    /// The positions in ``Judgement/matters`` of the matters in which an agency owes something that year.
    func matters(of agency: Int, in year: Int) -> [Int] { matters.indices.contains(agency) ? matters[agency][year] ?? [] : [] }
}
