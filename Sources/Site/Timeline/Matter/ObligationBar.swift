import Records
import Rules
import WorkingCalendar

/// A bar: the timed obligations of one body that share rule, days and status, mostly one towards each partner.
struct ObligationBar {
    let debtor: Body
    /// Positions in ``JudgedMatter/obligations``.
    var obligations: [Int]
    let look: Look
    /// The trigger, else the matter's first day; never after the due day.
    let start: Day
    let due: Day
    let done: Day?

    private struct Key: Hashable {
        let rule: String
        let debtor: Body
        let status: Status
        let days: [Day?]
    }

    /// In order of their start, then of the rules.
    static func all(_ judged: JudgedMatter, _ judgement: Judgement) -> [ObligationBar] {
        var bars: [ObligationBar] = []
        var places: [Key: Int] = [:]
        for (position, o) in judged.obligations.enumerated() {
            guard let due = o.due else { continue }
            let key = Key(rule: o.rule, debtor: o.debtor, status: o.status, days: [o.start, due, o.done])
            if let place = places[key] {
                bars[place].obligations.append(position)
                continue
            }
            places[key] = bars.count
            bars.append(
                ObligationBar(debtor: o.debtor, obligations: [position], look: Look(o, judgement: judgement),
                              start: min(o.start ?? judged.matter.firstDay, due), due: due, done: o.done))
        }
        return bars.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
    }
}
