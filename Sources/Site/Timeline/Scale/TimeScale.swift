import WorkingCalendar

/// Where a day lies across a picture. A day is a cell; long stretches in which nothing happens are cut out.
struct TimeScale {
    /// Days without a cut between them.
    struct Run {
        let first: Day
        let last: Day
        /// The left edge of the first day.
        let left: Double
    }

    static let cutWidth = 72.0
    static let padding = 12.0

    let runs: [Run]
    let dayWidth: Double
    /// The edges of the area in which time runs.
    let left: Double
    let right: Double

    /// - Parameters:
    ///   - spans: what is shown, in order, apart from each other.
    ///   - room: the width aimed at; a long time takes more, up to `most`, so that a day stays visible.
    init(_ spans: [ClosedRange<Day>], left: Double, room: Double, most: Double) {
        let days = Double(max(1, spans.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) + 1 }))
        let cuts = Double(max(0, spans.count - 1)) * Self.cutWidth
        let fitting = max((room - cuts) / days, min(3, (most - cuts) / days))
        dayWidth = min(48, fitting)
        self.left = left
        var x = left + Self.padding
        var runs: [Run] = []
        for span in spans {
            runs.append(Run(first: span.lowerBound, last: span.upperBound, left: x))
            x += Double(span.upperBound - span.lowerBound + 1) * dayWidth + Self.cutWidth
        }
        self.runs = runs
        right = x - (spans.isEmpty ? 0 : Self.cutWidth) + Self.padding
    }

    /// The left edge of a day; a day that was cut out lies within its cut.
    func start(of day: Day) -> Double {
        var edge = left
        for run in runs {
            if day < run.first { return edge }
            if day <= run.last { return run.left + Double(day - run.first) * dayWidth }
            edge = end(of: run)
        }
        return edge
    }

    func middle(of day: Day) -> Double { start(of: day) + dayWidth / 2 }
    func end(of day: Day) -> Double { start(of: day) + dayWidth }
    func end(of run: Run) -> Double { run.left + Double(run.last - run.first + 1) * dayWidth }
}
