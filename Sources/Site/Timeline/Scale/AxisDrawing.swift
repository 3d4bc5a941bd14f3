import Diagnostics
import WorkingCalendar

/// Draws what every picture over time has: days off, ticks with their labels, and the cuts.
struct AxisDrawing {
    /// Two lines of labels.
    static let height = 2 * TextWidth.line + 2

    let scale: TimeScale
    let language: Language
    let top: Double
    let bottom: Double

    private var base: Double { top + Self.height }

    func daysOff(_ calendar: WorkingCalendar, _ canvas: inout Canvas) {
        let off = DaysOff(scale, calendar: calendar)
        var path = SVGMarkup()
        for days in off.plain { path += cell(days) }
        if !off.plain.isEmpty { canvas += "<path class=\"tl-off\" d=\"\(path)\"/>" }
        for holiday in off.holidays {
            canvas += "<path class=\"tl-off tl-holiday\" d=\"\(cell(holiday.days))\"><title>\(title(holiday.days, holiday.names))</title></path>"
        }
    }

    func ticks(_ canvas: inout Canvas) {
        let ticks = AxisTicks(scale, language: language)
        var lines = SVGMarkup()
        for tick in ticks.major where !isRunStart(tick.x) { lines += "M\(tick.x) \(top + 2)V\(bottom)" }
        canvas += "<path class=\"tl-grid\" d=\"\(lines)\"/>"
        var short = SVGMarkup()
        for tick in ticks.minor { short += "M\(tick.x) \(base - 4)v4" }
        canvas += "<path class=\"tl-tick\" d=\"\(short)M\(scale.left) \(base)H\(scale.right)\"/>"
        labels(ticks.major, isMajor: true, &canvas)
        labels(ticks.minor, isMajor: false, &canvas)
        cuts(&canvas)
    }

    /// Each label to the right of its tick, where it ends before the end of its run; one of the larger unit also before the
    /// next tick.
    private func labels(_ ticks: [AxisTicks.Tick], isMajor: Bool, _ canvas: inout Canvas) {
        canvas += isMajor ? "<g class=\"tl-major\">" : "<g class=\"tl-soft\">"
        let factor = isMajor ? TextWidth.bold : 1
        var free = -Double.infinity
        for (index, tick) in ticks.enumerated() where tick.x + 3 >= free {
            let next = isMajor && index + 1 < ticks.count ? ticks[index + 1].x : .infinity
            let room = min(next, runEnd(after: tick.x)) - tick.x - 4
            guard let wording = tick.wordings.first(where: { TextWidth.of($0) * factor <= room }) else { continue }
            canvas.text(wording, x: tick.x + 3, y: top + 13 + (isMajor ? 0 : TextWidth.line))
            free = tick.x + 3 + TextWidth.of(wording) * factor + 4
        }
        canvas += "</g>"
    }

    /// Where time is cut out: two slanted strokes across the axis, and how many days.
    private func cuts(_ canvas: inout Canvas) {
        for (before, after) in zip(scale.runs, scale.runs.dropFirst()) {
            let left = scale.end(of: before)
            let text = TimelineWords.cut(after.first - before.last - 1)(language)
            let middle = (left + after.left) / 2
            canvas += "<path class=\"tl-cut\" d=\"M\(left + 4) \(base)H\(after.left - 4)V\(bottom)H\(left + 4)z\"/>"
            canvas += "<path class=\"tl-tick\" d=\"M\(middle - 6) \(base + 5)l5-10m2 10l5-10\"/>"
            let width = TextWidth.of(text)
            if width <= TimeScale.cutWidth { canvas.text(text, x: middle - width / 2, y: top + 13, class: "tl-soft") }
        }
    }

    private func cell(_ days: ClosedRange<Day>) -> SVGMarkup {
        let left = scale.start(of: days.lowerBound)
        return "M\(left) \(base)H\(scale.end(of: days.upperBound))V\(bottom)H\(left)z"
    }

    private func title(_ days: ClosedRange<Day>, _ names: [Bilingual]) -> String {
        var lines: [String] = []
        for (day, name) in zip(days, names) { lines.append("\(day.shown(in: language)): \(name(language))") }
        return lines.joined(separator: "\n")
    }

    private func isRunStart(_ x: Double) -> Bool { scale.runs.contains { abs($0.left - x) < 0.01 } }
    private func runEnd(after x: Double) -> Double { scale.runs.first { $0.left <= x && x < scale.end(of: $0) }.map(scale.end) ?? scale.right }
}
