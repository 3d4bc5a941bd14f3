import Diagnostics
import Records
import Rules
import WorkingCalendar

/// Above the axis: the as-of day, the day of the end, and the days of the activity with their moves.
struct ActivityHeader {
    struct Placed {
        let text: String
        let left: Double
        let baseline: Double
        let kind: String
    }

    static let markHeight = 10.0

    private(set) var labels: [Placed] = []
    let height: Double
    /// The top of the marks of the activity; nil where no days are known.
    let marksTop: Double?
    /// How far the labels reach.
    private(set) var right = 0.0

    init(_ scene: MatterScene, scale: TimeScale) {
        let hasDates = scene.judged.dates != nil
        marksTop = hasDates ? 2 * TextWidth.line + 3 : nil
        let hasSecondLine = hasDates || Self.end(scene) != nil
        height = TextWidth.line * (hasSecondLine ? 2 : 1) + (hasDates ? Self.markHeight + 8 : 4)
        var lines = [LabelLine(), LabelLine()]
        let asOf = "\(scene.say(TimelineWords.asOf)) \(scene.asOf.shown(in: scene.language))"
        _ = add(asOf, at: scale.middle(of: scene.asOf), line: 0, "tl-now", &lines, scale)
        if let dates = scene.judged.dates {
            let text = "\(scene.say(TimelineWords.dates)) \(TimelineWords.range(dates.first, dates.last, scene.language))"
            _ = add(text, at: (scale.start(of: dates.first) + scale.end(of: dates.last)) / 2, line: 1, "tl-when", &lines, scale)
        }
        if let (word, day) = Self.end(scene) {
            let text = "\(scene.say(word)) \(TimelineWords.short(day, scene.language))"
            if !add(text, at: scale.middle(of: day), line: 1, "tl-soft", &lines, scale) {
                _ = add(text, at: scale.middle(of: day), line: 0, "tl-soft", &lines, scale)
            }
        }
    }

    /// The last day of a matter that is over, with the word for it.
    static func end(_ scene: MatterScene) -> (Bilingual, Day)? {
        switch scene.matter.state {
        case .ongoing: nil
        case .finished(let day): (TimelineWords.finished, day)
        case .cancelled(let day): (TimelineWords.cancelled, day)
        }
    }

    private mutating func add(_ text: String, at middle: Double, line: Int, _ kind: String, _ lines: inout [LabelLine], _ scale: TimeScale) -> Bool {
        let width = TextWidth.of(text) * TextWidth.bold
        // A short time may be narrower than its label: the picture then grows to the right.
        let limits = 2...max(scale.right, 4 + width)
        guard let left = lines[line].place(width: width, middle: middle, within: limits) else { return false }
        labels.append(Placed(text: text, left: left, baseline: Double(line) * TextWidth.line + 12, kind: kind))
        right = max(right, left + width)
        return true
    }
}
