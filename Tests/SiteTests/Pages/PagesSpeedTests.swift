import Foundation
import Records
import Synchronization
import Testing
import WorkingCalendar

@testable import Rules
@testable import Site

/// `SITE_BENCH=n` times the pages of n matters of 25 events and 60 obligations each (build the tests with `-c release`).
@Suite(.enabled(if: ProcessInfo.processInfo.environment["SITE_BENCH"] != nil)) struct PagesSpeedTests {
    @Test func timeThePages() throws {
        let count = try #require(ProcessInfo.processInfo.environment["SITE_BENCH"].flatMap { Int($0) })
        let judgement = judgement(of: count)
        let clock = ContinuousClock()
        var builder: SiteBuilder?
        let preparing = clock.measure { builder = .sample(judgement) }
        let drawn = Mutex<[(path: String, bytes: Int)]>([])
        let drawing = try clock.measure {
            try builder?.forEachPage { file in drawn.withLock { $0.append((file.path, file.bytes.count)) } }
        }
        var bytes: [String: (files: Int, bytes: Int, largest: Int)] = [:]
        for file in drawn.withLock({ $0 }) {
            let parts = file.path.split(separator: "/")
            let kind = parts.first == "ho-so" && parts.count == 3 ? "ho-so/*" : String(parts[0])
            let sum = bytes[kind, default: (0, 0, 0)]
            bytes[kind] = (sum.files + 1, sum.bytes + file.bytes, max(sum.largest, file.bytes))
        }
        print("prepare \(preparing), draw \(drawing), a matter \(drawing / count)")
        let site = Site(judgement, diagnostics: [], rules: SampleContent.rules, template: .builtIn, facts: BuildFacts(version: "x"), language: .vi, among: [.vi])
        let alone = clock.measure { for position in 0..<min(count, 200) { _ = MatterPage(site: site, position: position).file() } }
        print("a matter's page on one core \(alone / min(count, 200))")
        for (kind, sum) in bytes.sorted(by: { $0.key < $1.key }) { print(kind, sum.files, sum.bytes / sum.files, sum.largest) }
    }

    private func judgement(of count: Int) -> Judgement {
        let sample = SampleJudgement.judgement
        let model = sample.matters[0]
        let matters = (0..<count).map { number -> JudgedMatter in
            let id = "KS-\(2016 + number % 10)-\(number)"
            var matter = model.matter
            matter.id = id
            matter.firstDay = SampleContent.day("\(2016 + number % 10)-06-01")
            matter.events = (0..<25).map { position in
                let event = matter.events[position % matter.events.count]
                return Event(kind: event.kind, day: event.day, position: position, place: event.place, author: event.author, actors: event.actors,
                             recipients: event.recipients, documents: event.documents, answers: event.answers, details: event.details)
            }
            let obligations = (0..<60).map { position -> Obligation in
                // Three in four are met, as in life.
                var o = Finding(model.obligations[position % 4 == 0 ? position / 4 % model.obligations.count : 0])
                o.id = "\(id)/" + o.id.split(separator: "/").dropFirst().joined(separator: "/") + "-\(position)"
                if o.facts.isEmpty { o.facts = model.obligations[2].facts }
                return Obligation(o)
            }
            return JudgedMatter(matter: matter, obligations: obligations, dates: model.dates, dateChanges: model.dateChanges,
                                meetings: [], cancelledMeetings: [], isFinished: false, isCancelled: false, remarks: [], outOfReach: nil)
        }
        return Judgement(content: sample.content, asOf: sample.asOf, matters: matters, agencies: sample.agencies, diagnostics: [])
    }
}
