import Diagnostics
import Records
import Rules

/// The timeline of a matter as inline SVG: one lane per body, time across, a point per event, a bar per timed obligation.
///
/// Every mark links to its row in the page's tables; the picture itself is hidden from screen readers and its links are out
/// of the tab order. Colours come from `css/timeline.css`. Empty where there is nothing to draw.
/// - Parameters:
///   - anchor: the address of an obligation's row within the page, without `#`.
///   - eventAnchor: that of an event's row.
public func matterTimeline(
    _ judged: JudgedMatter, judgement: Judgement, language: Language,
    anchor: @escaping (Obligation) -> String, eventAnchor: @escaping (Event) -> String
) -> [UInt8] {
    let scene = MatterScene(judged, judgement: judgement, language: language)
    guard !scene.isEmpty else { return [] }
    var picture: [UInt8] = []
    for detail in PictureDetail.ladder {
        picture = MatterPicture(scene, detail).drawn(anchor, eventAnchor)
        if picture.count <= PictureDetail.largest { break }
    }
    return picture
}

/// A matter's picture in one detail.
struct MatterPicture {
    private let scene: MatterScene
    private let detail: PictureDetail
    private let layout: MatterLayout

    init(_ scene: MatterScene, _ detail: PictureDetail) {
        self.scene = scene
        self.detail = detail
        layout = MatterLayout(scene, detail)
    }

    func drawn(_ anchor: @escaping (Obligation) -> String, _ eventAnchor: @escaping (Event) -> String) -> [UInt8] {
        var canvas = Canvas(prefix: "tl", capacity: 16_000)
        let axis = AxisDrawing(scale: layout.scale, language: scene.language, top: layout.axisTop, bottom: layout.lanesBottom)
        let activity = ActivityDrawing(scene: scene, layout: layout, eventAnchor: eventAnchor)
        let lanes = LaneDrawing(scene: scene, layout: layout, detail: detail, anchor: anchor, eventAnchor: eventAnchor)
        let looks = Set(layout.lanes.lazy.flatMap(\.stack.placed).map(\.bar.look))
        canvas.open(width: layout.width, height: layout.height, kind: "tl-matter")
        canvas.hatches([.overdue, .breach, .late].filter(looks.contains))
        axis.daysOff(scene.judgement.content.calendar, &canvas)
        activity.band(&canvas)
        axis.ticks(&canvas)
        activity.lines(&canvas)
        activity.labels(&canvas)
        activity.marks(&canvas)
        // A picture that is too large already is drawn again with less.
        for lane in layout.lanes where canvas.count <= PictureDetail.largest { lanes.draw(lane, &canvas) }
        others(&canvas)
        canvas += "<path class=\"tl-lane\" d=\"M0 \(layout.lanesBottom)H\(layout.width)\"/>"
        layout.legend.draw(&canvas)
        canvas.close()
        return canvas.markup.bytes
    }

    /// The bodies that have no lane of their own.
    private func others(_ canvas: inout Canvas) {
        guard !layout.hidden.isEmpty else { return }
        let names = layout.hidden.map { lane in lane.body.map(scene.registry.shortName) ?? scene.say(TimelineWords.committee) }
        var title = TitleLines(detail)
        for name in names.prefix(detail.list) { title.add(name) }
        if names.count > detail.list { title.add(scene.say(TimelineWords.others(names.count - detail.list))) }
        canvas += "<g><title>\(title.markup)</title>"
        canvas.text(scene.say(TimelineWords.otherBodies(names.count)), x: 2, y: layout.lanesBottom - 7, class: "tl-soft")
        canvas += "</g>"
    }
}
