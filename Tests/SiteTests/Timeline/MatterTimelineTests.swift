import Diagnostics
import Records
import Testing

@testable import Rules
@testable import Site
@testable import WorkingCalendar

@Suite struct MatterTimelineTests {
    private func draw(_ judged: JudgedMatter, _ judgement: Judgement, _ language: Language) -> [UInt8] {
        matterTimeline(judged, judgement: judgement, language: language,
                       anchor: { $0.id }, eventAnchor: { "dong-\($0.position + 1)" })
    }

    /// Thousands of matters: labels apart, everything inside, well-formed, links only to the given rows, small.
    @Test(arguments: 0..<20)
    func holdsForRandomMatters(_ block: Int) {
        for seed in (block * 100)..<(block * 100 + 100) {
            var random = RandomMatters(seed: seed)
            let (judged, judgement) = random.judged()
            let language: Language = seed % 2 == 0 ? .vi : .en
            let bytes = draw(judged, judgement, language)
            if bytes.isEmpty {
                #expect(judged.matter.events.isEmpty && judged.dates == nil)
                continue
            }
            let picture = DrawnPicture(bytes)
            #expect(picture.problems.isEmpty, "seed \(seed): \(picture.problems.prefix(3))")
            #expect(bytes.count <= 30_000, "seed \(seed)")
            #expect(picture.width <= 1600, "seed \(seed)")
            let rows = Set(judged.obligations.map { "#" + $0.id } + judged.matter.events.map { "#dong-\($0.position + 1)" })
            #expect(picture.hrefs.allSatisfy(rows.contains), "seed \(seed)")
            if seed % 10 == 0 { #expect(bytes == draw(judged, judgement, language), "seed \(seed)") }
        }
    }

    /// Where there is room every event and every timed obligation is a mark or is counted by one.
    @Test func leavesNothingOut() {
        for seed in 0..<200 {
            var random = RandomMatters(seed: seed)
            let (judged, judgement) = random.judged()
            let scene = MatterScene(judged, judgement: judgement, language: .vi)
            let layout = MatterLayout(scene, PictureDetail.ladder[0])
            let points = layout.lanes.flatMap(\.row.points).flatMap(\.events) + layout.hidden.flatMap(\.events)
            #expect(Set(points) == Set(judged.matter.events.indices))
            let bars = layout.lanes.flatMap { $0.stack.placed.map(\.bar) + $0.stack.hidden } + layout.hidden.flatMap(\.bars)
            let timed = judged.obligations.indices.filter { judged.obligations[$0].due != nil }
            #expect(bars.flatMap(\.obligations).sorted() == timed)
        }
    }

    /// Whatever days a bar has, late, overdue and not met are hatched and said in words.
    @Test func saysWhatFailed() {
        for seed in 0..<300 {
            var random = RandomMatters(seed: seed)
            let (judged, judgement) = random.judged()
            let text = String(decoding: draw(judged, judgement, .vi), as: UTF8.self)
            let failed = Set(judged.obligations.filter { $0.due != nil && $0.status.isFailure }.map(\.status))
            let shown = judged.matter.partners.count < 8 && text.utf8.count < 25_000 && !text.contains("… và")
            for status in failed where shown {
                #expect(text.contains("id=\"tl-\(status.rawValue)\""), "seed \(seed)")
                #expect(text.contains(Words.status(status).vi), "seed \(seed)")
            }
        }
    }

    @Test func isEmptyWithoutAnythingToDraw() {
        let matter = Matter(id: "KS-2026-01", form: .survey, title: "", lead: .agency(0), partners: [], firstDay: Day(uncheckedYear: 2026, month: 1, day: 5),
                            place: RandomMatters.place, bodyOffset: 0)
        var content = RandomMatters.content
        content.matters = [matter]
        let judgement = judge(content, asOf: matter.firstDay)
        #expect(draw(judgement.matters[0], judgement, .vi).isEmpty)
    }
}
