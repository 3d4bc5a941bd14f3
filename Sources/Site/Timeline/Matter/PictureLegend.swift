import Diagnostics
import Rules

/// The legend below a matter's picture: what is drawn in it, and nothing else.
struct PictureLegend {
    enum Item {
        case family(EventFamily)
        case planned, dayOff
        case bar(Look)
        /// What a sign in the labels means.
        case sign(Bilingual)

        var room: Double { if case .sign = self { 0 } else { 28 } }

        var words: Bilingual {
            switch self {
            case .family(let family): family.name
            case .planned: Bilingual("dự kiến (để trống)", "planned (hollow)")
            case .dayOff: Bilingual("ngày nghỉ", "day off")
            case .bar(.met): Bilingual("thời hạn, đã thực hiện", "time given, done")
            case .bar(let look): Self.words(look)
            case .sign(let words): words
            }
        }

        private static func words(_ look: Look) -> Bilingual {
            switch look {
            case .overdue: Bilingual("quá hạn", "overdue")
            case .breach: Bilingual("chưa đạt yêu cầu", "not met")
            case .late: Bilingual("trễ hạn", "late")
            case .soon: Bilingual("sắp đến hạn", "due soon")
            case .waived: Bilingual("được miễn", "waived")
            default: Bilingual("trong hạn", "on track")
            }
        }
    }

    struct Placed {
        let item: Item
        let text: String
        let x: Double
        let y: Double
    }

    private(set) var items: [Placed] = []
    let bottom: Double

    init(_ scene: MatterScene, stacks: [BarStack], scale: TimeScale, width: Double, top: Double) {
        let families = Set(scene.events.map { EventFamily($0.kind) })
        let looks = Set(stacks.lazy.flatMap(\.placed).map(\.bar.look))
        var items = EventFamily.allCases.filter(families.contains).map(Item.family)
        if let last = scene.events.last, last.day > scene.asOf { items.append(.planned) }
        items += Look.allCases.reversed().filter(looks.contains).map(Item.bar)
        if scale.dayWidth >= DaysOff.visibleDay { items.append(.dayOff) }
        items += Self.signs(stacks, scene)
        var (x, y) = (2.0, top)
        for item in items {
            let text = scene.say(item.words)
            let room = item.room + TextWidth.of(text)
            if x > 2, x + room > width { (x, y) = (2, y + TextWidth.line + 2) }
            self.items.append(Placed(item: item, text: text, x: x, y: y))
            x += room + 16
        }
        bottom = y + TextWidth.line + 4
    }

    /// How the labels of the bars are read: the clause, its sign for an interpretive day, the number of obligations.
    private static func signs(_ stacks: [BarStack], _ scene: MatterScene) -> [Item] {
        let bars = stacks.lazy.flatMap(\.placed).map(\.bar)
        guard let first = bars.first?.obligations.first else { return [] }
        let clause = scene.obligations[first].clause
        let words = Words.clause(clause)
        var signs = [Item.sign(Bilingual("\(clause): \(words.vi)", "\(clause): \(words.en)"))]
        if bars.contains(where: { $0.obligations.contains { scene.obligations[$0].isInterpretive } }) {
            signs.append(.sign(Bilingual("†: ngày là cách hiểu", "†: the day is our reading")))
        }
        if let group = bars.first(where: { $0.obligations.count > 1 }) {
            let n = group.obligations.count
            signs.append(.sign(Bilingual("×\(n): \(n) nghĩa vụ", "×\(n): \(n) obligations")))
        }
        return signs
    }

    func draw(_ canvas: inout Canvas) {
        for placed in items {
            let (x, y) = (placed.x, placed.y + 8)
            switch placed.item {
            case .family(let family): canvas += family.shape(x + 14, y, isPlanned: false)
            case .planned: canvas += EventFamily.letter.shape(x + 14, y, isPlanned: true)
            case .dayOff: canvas += "<rect class=\"tl-off\" x=\"\(x)\" y=\"\(y - 7)\" width=\"22\" height=\"14\"/>"
            case .bar(let look): bar(look, x, y, &canvas)
            case .sign: break
            }
            canvas.text(placed.text, x: x + placed.item.room, y: y + 4, class: "tl-soft")
        }
    }

    private func bar(_ look: Look, _ x: Double, _ y: Double, _ canvas: inout Canvas) {
        let kind = look.isFailure ? "tl-h" : "tl-b"
        let fill: SVGMarkup = look.isFailure ? " fill=\"url(#\(canvas.prefix)-\(look.rawValue))\"" : ""
        canvas += "<rect class=\"\(kind) \(look.rawValue)\"\(fill) x=\"\(x)\" y=\"\(y - 5)\" width=\"22\" height=\"10\"/>"
        if look == .met {
            canvas += "<circle class=\"tl-done met\" cx=\"\(x + 16)\" cy=\"\(y)\" r=\"5.5\"/><path class=\"tl-check\" d=\"M\(x + 13.5) \(y)l2 2 3.5-4\"/>"
        }
    }
}
