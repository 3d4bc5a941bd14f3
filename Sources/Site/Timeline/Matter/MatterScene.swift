import Diagnostics
import Records
import Rules
import WorkingCalendar

/// A matter as its picture needs it: who has a lane, the bars, and every day on which something is drawn.
struct MatterScene {
    let judged: JudgedMatter
    let matter: Matter
    let events: [Event]
    let obligations: [Obligation]
    let judgement: Judgement
    let language: Language
    /// The lead first, then the partners, then others that act or owe.
    let lanes: [TimelineLane]
    /// Ascending, without repeats.
    let days: [Day]

    var asOf: Day { judgement.asOf }
    var registry: Registry { judgement.content.registry }
    var isEmpty: Bool { events.isEmpty && lanes.allSatisfy(\.bars.isEmpty) && judged.dates == nil }

    init(_ judged: JudgedMatter, judgement: Judgement, language: Language) {
        self.judged = judged
        matter = judged.matter
        events = judged.matter.events
        obligations = judged.obligations
        self.judgement = judgement
        self.language = language
        lanes = TimelineLane.all(judged, judgement)
        var days = events.map(\.day) + [judgement.asOf]
        for bar in lanes.lazy.flatMap(\.bars) { days += [bar.start, bar.due] + (bar.done.map { [$0] } ?? []) }
        for range in [judged.dates].compactMap({ $0 }) + judged.dateChanges.compactMap(\.before) { days += [range.first, range.last] }
        if let end = Self.end(of: judged.matter) { days.append(end) }
        days.sort()
        self.days = days.enumerated().filter { $0.offset == 0 || days[$0.offset - 1] != $0.element }.map(\.element)
    }

    /// The day on which the matter was finished or cancelled.
    static func end(of matter: Matter) -> Day? {
        switch matter.state {
        case .ongoing: nil
        case .finished(let day), .cancelled(let day): day
        }
    }

    func say(_ words: Bilingual) -> String { words(language) }
}
