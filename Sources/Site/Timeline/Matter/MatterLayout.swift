import Records
import Rules
import WorkingCalendar

/// Where everything of a matter's picture lies.
struct MatterLayout {
    static let nameWidth = 138.0
    /// The room aimed at for the time, and what it may grow to.
    static let room = 800.0
    static let mostRoom = 1100.0

    let scale: TimeScale
    let header: ActivityHeader
    let lanes: [LaneLayout]
    /// The bodies without a lane of their own.
    let hidden: [TimelineLane]
    let axisTop: Double
    let lanesTop: Double
    let lanesBottom: Double
    let legend: PictureLegend
    let width: Double
    let height: Double

    init(_ scene: MatterScene, _ detail: PictureDetail) {
        let (shown, hidden) = Self.chosen(scene.lanes, detail)
        self.hidden = hidden
        let names = shown.map { LaneName($0.body, scene, width: Self.nameWidth) }
        let gutter = (names.map(\.width).max() ?? 0) + 14
        let scale = TimeScale(TimeSpans.around(scene.days), left: gutter, room: Self.room, most: Self.mostRoom)
        self.scale = scale
        let stacks = shown.map { BarStack($0.bars, scene: scene, scale: scale, detail: detail) }
        let right = stacks.reduce(scale.right) { max($0, $1.right + 4) }
        header = ActivityHeader(scene, scale: scale)
        axisTop = header.height
        lanesTop = axisTop + AxisDrawing.height
        var y = lanesTop
        var lanes: [LaneLayout] = []
        for (index, lane) in shown.enumerated() {
            let row = EventRow(lane, scene: scene, scale: scale, limit: right, detail: detail)
            lanes.append(LaneLayout(lane, name: names[index], row: row, stack: stacks[index], top: y))
            y += lanes[index].height
        }
        self.lanes = lanes
        lanesBottom = y + (hidden.isEmpty ? 0 : 22)
        width = lanes.reduce(max(right, header.right, 318)) { max($0, $1.row.right) } + 2
        legend = PictureLegend(scene, stacks: stacks, scale: scale, width: width, top: lanesBottom + 10)
        height = legend.bottom
    }

    /// The lead, then those that failed, then the others, in the order in which they stand.
    private static func chosen(_ lanes: [TimelineLane], _ detail: PictureDetail) -> (shown: [TimelineLane], hidden: [TimelineLane]) {
        guard lanes.count > detail.lanes else { return (lanes, []) }
        let ranks = lanes.enumerated().map { (urgency($1, $0), $0) }.sorted(by: <)
        let kept = Set(ranks.prefix(detail.lanes).map(\.1))
        return (lanes.indices.filter(kept.contains).map { lanes[$0] }, lanes.indices.filter { !kept.contains($0) }.map { lanes[$0] })
    }

    private static func urgency(_ lane: TimelineLane, _ position: Int) -> Int {
        position == 0 ? 0 : lane.bars.contains { $0.look.isFailure } ? 1 : lane.events.isEmpty && lane.bars.isEmpty ? 3 : 2
    }
}
