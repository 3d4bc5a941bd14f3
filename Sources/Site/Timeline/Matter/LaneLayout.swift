import Diagnostics
import Records
import Rules

/// Where the parts of a lane lie.
struct LaneLayout {
    let lane: TimelineLane
    let name: LaneName
    let row: EventRow
    let stack: BarStack
    let top: Double
    let height: Double
    /// The line on which the points lie.
    let eventLine: Double
    /// The middle of the first row of bars.
    let firstBar: Double

    init(_ lane: TimelineLane, name: LaneName, row: EventRow, stack: BarStack, top: Double) {
        self.lane = lane
        self.name = name
        self.row = row
        self.stack = stack
        self.top = top
        eventLine = top + 15
        let events = row.points.isEmpty ? 0 : row.hasSecondLine ? 2 * TextWidth.line : TextWidth.line
        firstBar = top + 8 + events + BarStack.rowHeight / 2
        let rows = Double(stack.rows + (stack.hidden.isEmpty ? 0 : 1))
        height = max(name.height + 14, 16 + events + rows * BarStack.rowHeight)
    }

    func middle(ofRow row: Int) -> Double { firstBar + Double(row) * BarStack.rowHeight }
}

/// The name of a lane in the gutter: three lines at most, and what the body is in the matter.
struct LaneName {
    let whole: String
    let lines: [String]
    let role: String?
    let isLead: Bool
    let width: Double

    var height: Double { Double(lines.count + (role == nil ? 0 : 1)) * 15 }

    init(_ body: Body?, _ scene: MatterScene, width most: Double) {
        whole = body.map(scene.registry.name) ?? scene.say(TimelineWords.committee)
        isLead = body == scene.matter.lead
        let factor = isLead ? TextWidth.bold : 1
        lines = TextWidth.wrapped(whole, to: most / factor, lines: 3)
        role = body.flatMap { Self.role($0, scene.matter) }.map(scene.say)
        width = max(lines.map { TextWidth.of($0) * factor }.max() ?? 0, role.map(TextWidth.of) ?? 0)
    }

    private static func role(_ body: Body, _ matter: Matter) -> Bilingual? {
        if body == matter.lead { return TimelineWords.lead }
        if matter.partners.contains(body) { return TimelineWords.partner }
        if matter.surveyed.contains(body) { return Bilingual("được khảo sát", "surveyed") }
        if matter.inspected.contains(body) { return Bilingual("được kiểm tra", "inspected") }
        return matter.related.contains(body) ? TimelineWords.related : nil
    }
}
