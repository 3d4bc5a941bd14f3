import Diagnostics
import Foundation
import Records
import Testing
import WorkingCalendar

@testable import Rules

/// Public letters, with their own bodies and wordings: the reader and the counting take them as they are.
enum RealCases {
    static let asOf = Province.day("2024-12-31")
    static let result: ContentResult = {
        let root = URL(fileURLWithPath: Province.folder)
        let own = root.deletingLastPathComponent().appendingPathComponent("Tests/RealCases")
        return readContent(files: files(own) + files(root).filter { $0.path == "quy-che.md" || $0.path.hasPrefix("lich/") }, asOf: asOf)
    }()
    static let judgement: Judgement? = result.content.map { judge($0, asOf: asOf) }

    private static func files(_ root: URL) -> [(path: String, bytes: [UInt8])] {
        let paths = (FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String] ?? []).sorted()
        return paths.compactMap { path in
            guard path.hasSuffix(".md") || path.hasSuffix(".yml"), path != "README.md",
                  let data = try? Data(contentsOf: root.appendingPathComponent(path)) else { return nil }
            return (path, [UInt8](data))
        }
    }

    static func obligations(_ id: String, _ rule: String) -> [Obligation] {
        judgement?.matters.first { $0.matter.id == id }?.obligations.filter { $0.rule == rule } ?? []
    }
}

@Suite("Public cases")
struct RealCaseTests {
    /// All that is told of the cases, and why it is true of the letter.
    private static let told: Set<String> = [
        // The letter of 14/11/2023 asks for an answer by 21/11/2022.
        "warning limit-before-letter RC36.md",
        // The sources give a number and no symbol: 2933, 1153, 51.
        "warning document-no-symbol RC33.md", "warning document-no-symbol RC34.md", "warning document-no-symbol RC52.md",
        // 2007, before 06/12/2009.
        "note before-regulation RC25.md", "note before-regulation RC41.md",
    ]

    @Test("all are read; nothing is told but what is true of the letters")
    func diagnostics() {
        let all = (RealCases.result.diagnostics + (RealCases.judgement?.diagnostics ?? [])).map { d in
            "\(d.severity) \(d.code) \(d.place.file.path.split(separator: "/").last ?? "")"
        }
        #expect(RealCases.result.content?.matters.count == 44)
        #expect(Set(all).symmetricDifference(Self.told).sorted() == [])
    }

    @Test("every due day, counted by hand", arguments: dueDays)
    func due(_ id: String, _ rule: String, _ expected: String?) {
        let obligations = RealCases.obligations(id, rule)
        #expect(!obligations.isEmpty, "\(id) has no \(rule)")
        #expect(Set(obligations.map { $0.due?.iso }) == [expected], "\(id)")
    }

    @Test("no case with a limit is left out of the count")
    func whole() {
        let counted = Set(dueDays.map(\.id))
        let withLimit = (RealCases.judgement?.matters ?? []).filter { judged in
            judged.outOfReach == nil && judged.matter.events.contains { $0.details.contains { $0.key == .limit } }
        }
        #expect(withLimit.count == 28)
        #expect(Set(withLimit.map(\.matter.id)).subtracting(counted).sorted() == [])
    }

    /// The day and the status of each answer.
    @Test("answers count from their own letters", arguments: [
        // Sáu bộ: the due day is 02/11/2017.
        ("RC23", "10.2-reply", ["2017-11-20", "2017-11-21", "2017-11-23", "2017-11-30", "2017-11-30", "2017-11-30"], Status.late),
        // Due 14/10/2013.
        ("RC24", "10.2-reply", ["2013-10-30", "2013-11-01"], .late),
        // Due 23/9/2021.
        ("RC26", "10.2-reply", ["2021-10-20"], .late),
        // Due 01/12/2015.
        ("RC27", "10.2-reply", ["2016-02-04"], .late),
        // No limit, so no day to be late against.
        ("RC28", "15-respond", ["2014-07-18"], .met), ("RC29", "15-respond", ["2024-08-13"], .met),
    ])
    func answers(_ id: String, _ rule: String, _ days: [String], _ status: Status) {
        let obligations = RealCases.obligations(id, rule)
        #expect(obligations.compactMap { $0.done?.iso }.sorted() == days)
        #expect(obligations.allSatisfy { $0.status == status })
    }

    @Test("two numbers of one request are one obligation, and either number answers it", arguments: ["2588/TĐC-TCCL", "2589/TĐC-TCCL"])
    func twoNumbers(_ number: String) throws {
        let content = try #require(RealCases.result.content)
        var matter = try #require(content.matters.first { $0.id == "RC08" })
        let partner = try #require(matter.partners.first)
        let before = RealCases.obligations("RC08", "10.2-reply")
        #expect(before.map(\.status) == [.overdue])
        matter.events.append(Event(
            kind: .opinion, day: Province.day("2022-10-03"), position: 1, place: matter.place, author: partner, actors: [partner],
            recipients: [matter.lead], documents: [DocumentNumber("7/UBND")], answers: [DocumentNumber(number)], details: []))
        let after = judge(matter, content: content, asOf: RealCases.asOf).judged.obligations.filter { $0.rule == "10.2-reply" }
        #expect(after.map(\.status) == [.met] && after.map { $0.done?.iso } == ["2022-10-03"])
        #expect(after.map(\.id) == before.map(\.id))
    }

    @Test("what began before the regulation owes nothing", arguments: ["RC25", "RC41"])
    func before(_ id: String) throws {
        let judged = try #require(RealCases.judgement?.matters.first { $0.matter.id == id })
        #expect(judged.obligations.isEmpty && judged.outOfReach != nil)
    }

    /// RC51: moved from 09/8 to 23/8/2021 on 04/8, put off without a day on 19/8. RC52, RC54: put off on the day itself.
    @Test("a meeting that was cancelled is owed to nobody", arguments: [("RC51", "2021-08-23"), ("RC52", "2021-08-09"), ("RC54", "2021-11-10")])
    func cancelled(_ id: String, _ day: String) throws {
        let judged = try #require(RealCases.judgement?.matters.first { $0.matter.id == id })
        #expect(judged.cancelledMeetings.map(\.iso).contains(day), "\(judged.cancelledMeetings.map(\.iso))")
        for rule in ["5.2-held", "11.2-deadline", "11.2-content"] {
            let obligations = RealCases.obligations(id, rule)
            #expect(!obligations.isEmpty && obligations.allSatisfy { $0.status == .notApplicable && $0.due == nil }, "\(rule): \(obligations.map(\.id))")
        }
        #expect(RealCases.obligations(id, "11.3-attend").isEmpty)
    }
}
