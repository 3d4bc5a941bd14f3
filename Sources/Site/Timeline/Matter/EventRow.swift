import Diagnostics
import Records
import Rules
import WorkingCalendar

/// The points of a lane with their labels: near ones are one point with `+n`; a word stands where there is room.
struct EventRow {
    struct Point {
        let x: Double
        let events: [Int]
        /// `+2`, always beside its point.
        let count: String?
        let countLeft: Double
        /// The kind of the first event.
        var word: String?
        var wordLeft = 0.0
        /// Whether the word stands below the points.
        var isBelow = false
        let right: Double
    }

    private(set) var points: [Point] = []
    /// Whether a word stands on the second line.
    private(set) var hasSecondLine = false
    /// How far points and counts reach.
    var right: Double { points.last?.right ?? 0 }

    init(_ lane: TimelineLane, scene: MatterScene, scale: TimeScale, limit: Double, detail: PictureDetail) {
        gather(lane.events.map { ($0, scale.middle(of: scene.events[$0].day)) }, detail)
        name(scene, within: scale.left...max(scale.left, limit))
    }

    private mutating func gather(_ events: [(position: Int, x: Double)], _ detail: PictureDetail) {
        var open: (x: Double, events: [Int])?
        func close() -> Point? {
            guard let open else { return nil }
            let count = open.events.count > 1 ? "+\(open.events.count - 1)" : nil
            let left = open.x + EventFamily.reach + 1
            return Point(x: open.x, events: open.events, count: count, countLeft: left,
                         right: count.map { left + TextWidth.of($0) } ?? open.x + EventFamily.reach)
        }
        for (position, x) in events {
            if let begun = open {
                // With two events the `+n` takes room too.
                let reach = begun.events.count > 1 ? EventFamily.reach + 3 + TextWidth.of("+\(begun.events.count - 1)") : EventFamily.reach
                if x - EventFamily.reach < begun.x + reach + 1 || x - begun.x < detail.nearness {
                    open = (begun.x, begun.events + [position])
                    continue
                }
                if let point = close() { points.append(point) }
            }
            open = (x, [position])
        }
        if let point = close() { points.append(point) }
    }

    private mutating func name(_ scene: MatterScene, within limits: ClosedRange<Double>) {
        let limit = limits.upperBound
        var below = limits.lowerBound
        for index in points.indices {
            guard let first = points[index].events.first else { continue }
            let word = scene.say(Words.kind(scene.events[first].kind))
            let width = TextWidth.of(word)
            let beside = points[index].right + 4
            let next = index + 1 < points.count ? points[index + 1].x - EventFamily.reach - 4 : limit
            if beside + width <= next {
                points[index].word = word
                points[index].wordLeft = beside
                continue
            }
            let left = min(points[index].x - 5, limit - width)
            guard left >= below else { continue }
            points[index].word = word
            points[index].wordLeft = left
            points[index].isBelow = true
            hasSecondLine = true
            below = left + width + 8
        }
    }
}
