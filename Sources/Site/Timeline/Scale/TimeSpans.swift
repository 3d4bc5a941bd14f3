import WorkingCalendar

/// Chooses what of a long time is shown: where years pass with few events, the empty stretches are cut out.
enum TimeSpans {
    /// Up to this many days nothing is cut.
    static let shortTime = 100
    /// A stretch must be longer than this to be worth a cut.
    static let emptyStretch = 45
    static let mostCuts = 6
    /// The days kept around what stands beside a cut.
    static let margin = 3

    /// - Parameter days: every day on which something is drawn, ascending.
    static func around(_ days: [Day]) -> [ClosedRange<Day>] {
        guard let first = days.first, let last = days.last else { return [] }
        var shown = last - first + 1
        guard shown > shortTime else { return [first...last] }
        let empty = zip(days, days.dropFirst()).filter { $1 - $0 > emptyStretch }.sorted { ($0.1 - $0.0, $1.0) > ($1.1 - $1.0, $0.0) }
        var cuts: [(after: Day, before: Day)] = []
        for (after, before) in empty.prefix(mostCuts) where shown > shortTime {
            cuts.append((after.adding(days: margin), before.adding(days: -margin)))
            shown -= before - after - 2 * margin - 1
        }
        var spans: [ClosedRange<Day>] = []
        var start = first
        for cut in cuts.sorted(by: { $0.after < $1.after }) {
            spans.append(start...cut.after)
            start = cut.before
        }
        return spans + [start...last]
    }
}
