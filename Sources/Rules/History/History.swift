import Records
import WorkingCalendar

/// How the mandatory obligations stood at the end of each month or half-year: the records of today judged again on each of
/// those days, not what was published then.
public struct History: Sendable {
    /// What one row covers.
    public enum Step: String, Sendable, CaseIterable { case month, half }

    public struct Row: Sendable {
        /// The as-of day: the last day of the month or half-year, or the day on which the history ends.
        public let day: Day
        public let tally: Tally
    }

    public let rows: [Row]

    /// - Parameters:
    ///   - debtor: whose obligations count; nil: those of every agency of the registry.
    ///   - first: the first day that matters; nil: that of the oldest matter, not before the regulation took effect.
    ///   - last: the day of the last row.
    public init(_ content: Content, by step: Step, debtor: Body?, from first: Day?, to last: Day) {
        let oldest = content.matters.map(\.firstDay).min() ?? last
        let start = max(first ?? oldest, content.regulation.effective)
        rows = History.ends(of: step, from: start, to: last).map { day in
            // A matter that had not begun owed nothing yet.
            var begun = content
            begun.matters.removeAll { $0.firstDay > day }
            return Row(day: day, tally: History.tally(judge(begun, asOf: day), debtor))
        }
    }

    /// The last day of every step that began by `last`; `last` itself ends the last one.
    private static func ends(of step: Step, from first: Day, to last: Day) -> [Day] {
        guard first <= last else { return [] }
        var ends: [Day] = []
        var (year, month) = (first.year, first.month)
        while true {
            if step == .half { month = month <= 6 ? 6 : 12 }
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
            guard let next = Day(year: year, month: month, day: 1), next <= last else { return ends + [last] }
            ends.append(next.adding(days: -1))
        }
    }

    private static func tally(_ judgement: Judgement, _ debtor: Body?) -> Tally {
        var tally = Tally()
        func add(_ obligations: [Obligation], isFinished: Bool) {
            for o in obligations where debtor.map({ $0 == o.debtor }) ?? o.debtor.isRegistered { tally.add(o, isFinished: isFinished) }
        }
        for judged in judgement.matters { add(judged.obligations, isFinished: judged.isFinished) }
        for judged in judgement.agencies { add(judged.obligations, isFinished: false) }
        return tally
    }
}
