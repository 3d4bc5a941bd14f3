import Diagnostics
import Records
import Rules
import WorkingCalendar

/// Draws the header and what runs from it down through the lanes.
struct ActivityDrawing {
    let scene: MatterScene
    let layout: MatterLayout
    let eventAnchor: (Event) -> String

    private var scale: TimeScale { layout.scale }

    /// The band of the activity behind the lanes.
    func band(_ canvas: inout Canvas) {
        guard let dates = scene.judged.dates, let top = layout.header.marksTop else { return }
        let (left, right) = edges(dates)
        canvas += "<path class=\"tl-band\" d=\"M\(left) \(top)H\(right)V\(layout.lanesBottom)H\(left)z\"/>"
    }

    func labels(_ canvas: inout Canvas) {
        for label in layout.header.labels { canvas.text(label.text, x: label.left, y: label.baseline, class: label.kind) }
    }

    /// The days of the activity, those before each change, and an arrow for each move.
    func marks(_ canvas: inout Canvas) {
        guard let dates = scene.judged.dates, let top = layout.header.marksTop else { return }
        for change in scene.judged.dateChanges.suffix(Self.mostMoves) {
            guard let before = change.before else { continue }
            let href = scene.events.first { $0.place == change.event.place }.map { "#" + eventAnchor($0) }
            canvas.link(href, title: "\(scene.say(TimelineWords.datesBefore)) (\(change.event.day.shown(in: scene.language))): \(show(before)) → \(show(change.after))")
            mark(before, "tl-was", top, &canvas)
            arrow(from: middle(before), to: middle(change.after), top + ActivityHeader.markHeight / 2, &canvas)
            canvas.endLink(href)
        }
        let href = activity.map { "#" + eventAnchor($0) }
        canvas.link(href, title: "\(scene.say(TimelineWords.dates)) \(show(dates))")
        mark(dates, "tl-when", top, &canvas)
        canvas.endLink(href)
    }

    /// The line of the as-of day and that of the end, over all lanes.
    func lines(_ canvas: inout Canvas) {
        if let (_, day) = ActivityHeader.end(scene) { line(day, "tl-end", layout.axisTop, &canvas) }
        line(scene.asOf, "tl-now", 15, &canvas)
    }

    private static let mostMoves = 6

    /// What was done on those days, else what set them.
    private var activity: Event? {
        let kinds: [EventKind] = scene.matter.form == .survey ? [.survey] : scene.matter.form == .inspection ? [.inspection] : [.meeting, .survey, .inspection]
        return scene.events.first { kinds.contains($0.kind) }
            ?? scene.judged.dateChanges.last.flatMap { change in scene.events.first { $0.place == change.event.place } }
    }

    private func edges(_ range: DayRange) -> (Double, Double) {
        let left = scale.start(of: range.first)
        return (left, max(scale.end(of: range.last), left + 3))
    }

    private func middle(_ range: DayRange) -> Double { (edges(range).0 + edges(range).1) / 2 }
    private func show(_ range: DayRange) -> String { TimelineWords.range(range.first, range.last, scene.language) }

    private func mark(_ range: DayRange, _ kind: String, _ top: Double, _ canvas: inout Canvas) {
        let (left, right) = edges(range)
        canvas += "<rect class=\"\(kind)\" x=\"\(left)\" y=\"\(top)\" width=\"\(right - left)\" height=\"\(ActivityHeader.markHeight)\" rx=\"2\"/>"
    }

    private func arrow(from start: Double, to end: Double, _ y: Double, _ canvas: inout Canvas) {
        let head = end > start ? -5.0 : 5.0
        canvas += "<path class=\"tl-move\" d=\"M\(start) \(y)H\(end)m\(head) -4l\(-head) 4 \(head) 4\"/>"
    }

    private func line(_ day: Day, _ kind: String, _ top: Double, _ canvas: inout Canvas) {
        canvas += "<path class=\"\(kind)\" d=\"M\(scale.middle(of: day)) \(top)V\(layout.lanesBottom)\"/>"
    }
}
