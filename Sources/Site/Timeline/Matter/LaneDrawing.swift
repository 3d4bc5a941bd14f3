import Diagnostics
import Records
import Rules

/// Draws one lane: its name, its bars, its points.
struct LaneDrawing {
    let scene: MatterScene
    let layout: MatterLayout
    let detail: PictureDetail
    let anchor: (Obligation) -> String
    let eventAnchor: (Event) -> String

    static let barHeight = 10.0

    func draw(_ lane: LaneLayout, _ canvas: inout Canvas) {
        name(lane, &canvas)
        for placed in lane.stack.placed { bar(placed, lane.middle(ofRow: placed.row), &canvas) }
        rest(lane, &canvas)
        for point in lane.row.points { draw(point, lane, &canvas) }
    }

    private func name(_ lane: LaneLayout, _ canvas: inout Canvas) {
        canvas += "<path class=\"tl-lane\" d=\"M0 \(lane.top)H\(layout.width)\"/>"
        canvas += lane.name.isLead ? "<g class=\"tl-lead\">" : "<g>"
        if lane.name.lines.joined(separator: " ") != lane.name.whole { canvas += "<title>\(lane.name.whole)</title>" }
        for (index, line) in lane.name.lines.enumerated() { canvas.text(line, x: 2, y: lane.top + 19 + Double(index) * 15) }
        canvas += "</g>"
        if let role = lane.name.role { canvas.text(role, x: 2, y: lane.top + 19 + Double(lane.name.lines.count) * 15, class: "tl-soft") }
    }

    private func bar(_ placed: BarStack.Placed, _ y: Double, _ canvas: inout Canvas) {
        guard let position = placed.bar.obligations.first else { return }
        let look = placed.bar.look
        let kind = look.rawValue
        let href = "#" + anchor(scene.obligations[position])
        canvas.link(href, title: BarWords.title(placed.bar, scene, detail))
        box("tl-b \(kind)", fill: look == .breach ? "url(#\(canvas.prefix)-breach)" : nil, placed.left, placed.due, y, &canvas)
        if let mark = placed.mark, mark > placed.due, look.isFailure, look != .breach {
            box("tl-h \(kind)", fill: "url(#\(canvas.prefix)-\(kind))", placed.due, mark, y, &canvas)
        }
        if placed.bar.done != nil, let mark = placed.mark { done(mark, placed, y, &canvas) }
        canvas.text(placed.label, x: placed.labelLeft, y: y + 4, class: look.isFailure ? "tl-word \(kind)" : "tl-soft")
        canvas.endLink(href)
    }

    private func box(_ kind: String, fill: String?, _ left: Double, _ right: Double, _ y: Double, _ canvas: inout Canvas) {
        let fill: SVGMarkup = fill.map { " fill=\"\($0)\"" } ?? ""
        canvas += "<path class=\"\(kind)\"\(fill) d=\"M\(left) \(y - Self.barHeight / 2)H\(right)v\(Self.barHeight)H\(left)z\"/>"
    }

    /// A tick in a disc, or `!` where it was late; a thin line leads to it where it was done before the bar begins.
    private func done(_ x: Double, _ placed: BarStack.Placed, _ y: Double, _ canvas: inout Canvas) {
        let lead: SVGMarkup = x + 5 < placed.left ? "<path class=\"tl-tick\" d=\"M\(x + 5) \(y)H\(placed.left)\"/>" : ""
        canvas += "\(lead)<circle class=\"tl-done \(placed.bar.look.rawValue)\" cx=\"\(x)\" cy=\"\(y)\" r=\"5.5\"/>"
        canvas += placed.bar.look == .late ? "<path class=\"tl-check\" d=\"M\(x) \(y - 3.5)v4m0 1.5v1.5\"/>" : "<path class=\"tl-check\" d=\"M\(x - 2.5) \(y)l2 2 3.5-4\"/>"
    }

    /// What has no room in the lane, counted.
    private func rest(_ lane: LaneLayout, _ canvas: inout Canvas) {
        guard let first = lane.stack.hidden.first, let position = first.obligations.first else { return }
        var title = TitleLines(detail)
        for bar in lane.stack.hidden.prefix(detail.list) {
            guard let position = bar.obligations.first else { continue }
            let o = scene.obligations[position]
            title.add("\(scene.say(Words.clause(o.clause))): \(bar.due.shown(in: scene.language)): \(BarWords.word(o, scene))", more: bar.obligations.count - 1)
        }
        if lane.stack.hidden.count > detail.list { title.add(scene.say(TimelineWords.others(lane.stack.hidden.count - detail.list))) }
        let href = "#" + anchor(scene.obligations[position])
        let count = lane.stack.hidden.reduce(0) { $0 + $1.obligations.count }
        canvas.link(href, title: title.markup)
        canvas.text(scene.say(TimelineWords.otherBars(count)), x: layout.scale.left + 4, y: lane.middle(ofRow: lane.stack.rows) + 4, class: "tl-soft")
        canvas.endLink(href)
    }

    private func draw(_ point: EventRow.Point, _ lane: LaneLayout, _ canvas: inout Canvas) {
        guard let position = point.events.first else { return }
        let event = scene.events[position]
        let href = "#" + eventAnchor(event)
        canvas.link(href, title: EventWords.title(point, scene, detail))
        canvas += EventFamily(event.kind).shape(point.x, lane.eventLine, isPlanned: event.day > scene.asOf)
        if let count = point.count { canvas.text(count, x: point.countLeft, y: lane.eventLine + 4) }
        if let word = point.word { canvas.text(word, x: point.wordLeft, y: lane.eventLine + 4 + (point.isBelow ? TextWidth.line : 0), class: "tl-soft") }
        canvas.endLink(href)
    }
}
