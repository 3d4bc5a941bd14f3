import Diagnostics
import Foundation
import Records
import Testing
import WorkingCalendar

@testable import Rules

/// The sample records, read once.
enum Samples {
    static let content: Content? = readContent(root: Province.folder, asOf: Province.day("2026-11-25")).content
    static let asOf = Province.day("2026-11-25")
    static let days = ["2025-02-28", "2025-03-01", "2026-01-15", "2026-06-22", "2026-11-25", "2027-03-31"].map(Province.day)
}

@Suite("The sample records")
struct SampleTests {
    @Test("statuses keep the table of the rules on every as-of day", arguments: Samples.days)
    func invariants(_ asOf: Day) throws {
        let judgement = judge(try #require(Samples.content), asOf: asOf)
        for judged in judgement.matters {
            for o in judged.obligations { check(o, judged, asOf) }
        }
    }

    private func check(_ o: Obligation, _ judged: JudgedMatter, _ asOf: Day) {
        let place = "\(o.id) on \(asOf.iso)"
        switch o.status {
        case .met: #expect(o.due == nil || (o.done.map { $0 <= o.due! } ?? false), "\(place): met, done after its due")
        case .late: #expect(o.due != nil && o.done != nil && o.done! > o.due!, "\(place): late")
        case .pending: #expect(o.done == nil && (o.due.map { asOf <= $0 } ?? !judged.isFinished) || o.rule == "11.3-refusal", "\(place): pending")
        case .overdue: #expect(o.done == nil && o.due.map { $0 < asOf } ?? false, "\(place): overdue")
        case .breach: #expect(!judged.isCancelled || o.due != nil || o.done != nil || o.rule == "1-parties" || o.rule == "3.3-function" || o.rule == "7.1-task", "\(place): breach")
        case .notApplicable: #expect(o.due == nil && o.done == nil && o.reason != nil, "\(place): not applicable")
        case .waived: #expect(o.waiver != nil, "\(place): waived")
        }
        #expect(o.done.map { $0 <= asOf } ?? true, "\(place): done in the future")
        #expect(!o.facts.isEmpty || o.reason != nil, "\(place): nothing explains it")
    }

    @Test("an unrelated event inserted anywhere changes no other id, nor a verdict")
    func stableIDs() throws {
        let content = try #require(Samples.content)
        for matter in content.matters {
            let before = verdicts(matter, content)
            for index in matter.events.indices {
                var copy = matter
                let model = matter.events[index]
                copy.events.insert(
                    Event(kind: .correction, day: model.day, position: 0, place: model.place, author: matter.lead, actors: [matter.lead],
                          recipients: [], documents: [DocumentNumber("999/XX")], answers: [], details: []), at: index)
                copy.events = copy.events.enumerated().map { position, event in
                    Event(kind: event.kind, day: event.day, position: position, place: event.place, author: event.author, actors: event.actors,
                          recipients: event.recipients, documents: event.documents, answers: event.answers, details: event.details)
                }
                #expect(verdicts(copy, content) == before, "\(matter.id), before event \(index)")
            }
        }
    }

    private func verdicts(_ matter: Matter, _ content: Content) -> [String] {
        judge(matter, content: content, asOf: Samples.asOf).judged.obligations.map {
            "\($0.id) \($0.status.rawValue) \($0.due?.iso ?? "-") \($0.done?.iso ?? "-")"
        }
    }

    @Test("every verdict stands as recorded (RECORD=1 rewrites, a person reads the difference)")
    func golden() throws {
        let content = try #require(Samples.content)
        let judgement = judge(content, asOf: Samples.asOf)
        let all = judgement.matters.flatMap(\.obligations) + judgement.agencies.flatMap(\.obligations)
        #expect(Set(all.map(\.id)).count == all.count, "ids are unique")
        let lines = all.map { "\($0.id) \($0.status.rawValue) \($0.due?.iso ?? "-") \($0.done?.iso ?? "-")" }
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden/sample-verdicts.txt")
        let text = lines.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try Data(text.utf8).write(to: file) }
        let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self).split(separator: "\n").map(String.init)
        let difference = lines.difference(from: recorded)
        #expect(difference.isEmpty, "\(difference.prefix(20).map { "\($0)" }.joined(separator: "\n"))")
    }
}
