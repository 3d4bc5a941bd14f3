import Diagnostics
import Records
import Rules
import WorkingCalendar

/// What an agency must do (mandatory obligations) in one matter within a year or a half: the worst of it decides the look of the row.
struct AgencyYearRow {
    let judged: JudgedMatter
    let worst: Look
    /// How many stand as the worst does, and how many there are, those that do not apply left out.
    let worstCount: Int
    let count: Int
    /// The life of the matter within the time shown.
    let life: ClosedRange<Day>
    /// When what is worst was late, where it is a failure: without overlaps, in order.
    let failures: [ClosedRange<Day>]

    /// Nil where the agency owes nothing in the matter within `time`.
    init?(_ judged: JudgedMatter, agency: Int, time: ClosedRange<Day>, judgement: Judgement) {
        let matter = judged.matter
        let owed = judged.obligations.filter { $0.force == .mandatory && $0.debtor == .agency(agency) && time.contains($0.placed(in: matter)) }
        guard !owed.isEmpty else { return nil }
        self.judged = judged
        let looks = owed.map { Look($0, judgement: judgement) }
        let worst = looks.min() ?? .na
        self.worst = worst
        worstCount = looks.count { $0 == worst }
        count = worst == .na ? worstCount : looks.count { $0 != .na }
        let end = MatterScene.end(of: matter) ?? max(judgement.asOf, matter.events.last?.day ?? judgement.asOf)
        let last = owed.reduce(end) { max($0, $1.due ?? $0, $1.done ?? $0) }
        life = min(max(matter.firstDay, time.lowerBound), time.upperBound)...max(min(last, time.upperBound), min(max(matter.firstDay, time.lowerBound), time.upperBound))
        let times = worst.isFailure ? zip(owed, looks).filter { $1 == worst }.map { Self.failing($0.0, matter, judgement.asOf) } : []
        failures = Self.joined(times, within: time)
    }

    /// From the due day to when it was done, or to the as-of day.
    private static func failing(_ o: Obligation, _ matter: Matter, _ asOf: Day) -> ClosedRange<Day> {
        let start = o.placed(in: matter)
        let end = o.status == .overdue ? asOf : o.done ?? start
        return start...max(start, end)
    }

    private static func joined(_ times: [ClosedRange<Day>], within time: ClosedRange<Day>) -> [ClosedRange<Day>] {
        var joined: [ClosedRange<Day>] = []
        for next in times.map({ $0.clamped(to: time) }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, next.lowerBound - last.upperBound < 8 {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
            } else {
                joined.append(next)
            }
        }
        return joined
    }

    /// `2/14 quá hạn`; `14 đúng hạn` where all are alike.
    func word(_ language: Language) -> String {
        "\(worstCount)\(worstCount == count ? "" : "/\(count)") \(TimelineWords.look(worst)(language))"
    }
}
