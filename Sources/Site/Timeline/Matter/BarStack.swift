import Rules
import WorkingCalendar

/// Where the bars of a lane lie: row by row, each with its label to the right, so that nothing overlaps.
struct BarStack {
    struct Placed {
        let bar: ObligationBar
        var row: Int
        /// The beginning of the time given, and the end of the due day.
        let left: Double
        let due: Double
        /// Where it was done, or the as-of day for what is overdue.
        let mark: Double?
        let label: String
        let labelLeft: Double
        let right: Double
        /// The leftmost ink.
        let inkLeft: Double
    }

    static let rowHeight = 18.0
    private static let gap = 8.0

    private(set) var placed: [Placed] = []
    /// Bars for which there is no room; what failed is left out last.
    private(set) var hidden: [ObligationBar] = []
    private(set) var rows = 0
    /// How far the labels reach.
    var right: Double { placed.reduce(0) { max($0, $1.right) } }

    init(_ bars: [ObligationBar], scene: MatterScene, scale: TimeScale, detail: PictureDetail) {
        let all = bars.map { measured($0, scene, scale) }
        if lay(all, detail) { return }
        // Too many: what failed first, then what still waits, then the rest.
        let urgent = all.enumerated().sorted { ($0.element.bar.look, $0.offset) < ($1.element.bar.look, $1.offset) }
        var kept = urgent.prefix(detail.bars).map(\.element)
        hidden = urgent.dropFirst(detail.bars).map(\.element.bar)
        while !lay(kept.sorted { $0.inkLeft < $1.inkLeft }, detail), !kept.isEmpty {
            let more = max(1, kept.count / 8)
            hidden.insert(contentsOf: kept.suffix(more).map(\.bar), at: 0)
            kept.removeLast(more)
        }
    }

    /// Puts each bar into the first row with room; false where that takes too many rows.
    private mutating func lay(_ bars: [Placed], _ detail: PictureDetail) -> Bool {
        placed = []
        rows = 0
        guard bars.count <= detail.bars else { return false }
        var ends: [Double] = []
        for bar in bars.sorted(by: { $0.inkLeft < $1.inkLeft }) {
            let row = ends.firstIndex { $0 + Self.gap <= bar.inkLeft } ?? ends.count
            if row == detail.rows { return false }
            if row == ends.count { ends.append(bar.right) } else { ends[row] = bar.right }
            placed.append(bar)
            placed[placed.count - 1].row = row
        }
        rows = ends.count
        return true
    }

    private func measured(_ bar: ObligationBar, _ scene: MatterScene, _ scale: TimeScale) -> Placed {
        let left = scale.start(of: bar.start)
        let due = max(scale.end(of: bar.due), left + 3)
        let mark = bar.done.map(scale.middle) ?? (bar.look == .overdue ? max(due, scale.middle(of: scene.asOf)) : nil)
        let end = max(due, (mark ?? due) + (bar.done == nil ? 0 : 6))
        let label = BarWords.label(bar, scene)
        let labelLeft = end + 4
        return Placed(bar: bar, row: 0, left: left, due: due, mark: mark, label: label, labelLeft: labelLeft,
                      right: labelLeft + TextWidth.of(label) * (bar.look.isFailure ? TextWidth.bold : 1),
                      inkLeft: min(left, (mark ?? left) - 6))
    }
}
