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
    @Test("all are read; what is told is told rightly")
    func diagnostics() {
        let all = (RealCases.result.diagnostics + (RealCases.judgement?.diagnostics ?? [])).map { d in
            "\(d.severity) \(d.code) \(d.place.file.path.split(separator: "/").last ?? "")"
        }
        #expect(all.filter { $0.hasPrefix("error") } == [])
        #expect(RealCases.result.content?.matters.count == 44)
        // A slip in the year (the letter of 14/11/2023 asks for an answer by 21/11/2022), and three numbers without a symbol.
        for expected in ["warning limit-before-letter RC36.md", "warning document-no-symbol RC33.md", "warning document-no-symbol RC34.md",
                         "warning document-no-symbol RC52.md", "note before-regulation RC25.md", "note before-regulation RC41.md"] {
            #expect(all.contains(expected), "\(expected)")
        }
        let codes = Set(all.map { String($0.split(separator: " ")[1]) })
        let expectedCodes: Set<String> = ["limit-before-letter", "document-no-symbol", "before-regulation", "letter-on-day-off", "event-after-end", "missing-folder"]
        #expect(codes.subtracting(expectedCodes).sorted() == [])
    }

    /// Each due day by hand: the limit in the letter's words, moved off a day off; or receipt (here the letter's own day) + 5
    /// working days where that is later (10.2).
    @Test("the due day, counted by hand", arguments: [
        // Letter 11/10/2021 (Monday) + 5 working days: 12, 13, 14, 15, 18/10 — later than "trước ngày 14 tháng 10".
        ("RC01", "10.2-reply", "2021-10-18"),
        // Letter 18/09/2018 + 5: 25/9; "trước ngày 28/9/2018" is later, a Friday.
        ("RC03", "10.2-reply", "2018-09-28"),
        // Letter 14/09/2022 (two numbers); "trước ngày 05/10/2022" is a Wednesday.
        ("RC08", "10.2-reply", "2022-10-05"),
        // 21/09/2021; 30/09/2021 is a Thursday.
        ("RC09", "10.2-reply", "2021-09-30"),
        // 22/10/2022 is a Saturday: Monday 24/10.
        ("RC12", "10.2-reply", "2022-10-24"),
        // 27/7/2023; 27/9/2023 is a Wednesday.
        ("RC14", "10.2-reply", "2023-09-27"),
        // 24/4/2018; 25/6/2018 is a Monday.
        ("RC16", "10.2-reply", "2018-06-25"),
        // No limit: 26/10/2017 (Thursday) + 5: 27, 30, 31/10, 01, 02/11.
        ("RC23", "10.2-reply", "2017-11-02"),
        // No limit: 07/10/2013 (Monday) + 5: 8, 9, 10, 11, 14/10.
        ("RC24", "10.2-reply", "2013-10-14"),
        // 30 working days from 08/4/2021 (Thursday): 9 (1), 12–16 (6), 19, 20, 22, 23 without Giỗ Tổ 21/4 (10), 26–29 without
        // 30/4 (14), 4–7/5 without the day in lieu 3/5 (18), 10–14 (23), 17–21 (28), 24, 25/5 (30).
        ("RC32", "15-respond", "2021-05-25"),
        // "trong tháng 5 năm 2011": its last day, a Tuesday.
        ("RC39", "15-respond", "2011-05-31"),
    ])
    func due(_ id: String, _ rule: String, _ expected: String) {
        let obligations = RealCases.obligations(id, rule)
        #expect(!obligations.isEmpty, "\(id) has no \(rule)")
        let days = Set(obligations.compactMap { $0.due?.iso })
        #expect(days.contains(expected), "\(id): \(days.sorted())")
    }

    @Test("six ministries answer one request late, by their own days")
    func answers() {
        let days = RealCases.obligations("RC23", "10.2-reply").compactMap { $0.done?.iso }.sorted()
        #expect(days == ["2017-11-20", "2017-11-21", "2017-11-23", "2017-11-30", "2017-11-30", "2017-11-30"])
        #expect(RealCases.obligations("RC23", "10.2-reply").allSatisfy { $0.status == .late })
    }

    @Test("a limit of the wrong year is read as none; what began before the regulation owes nothing; a cancelled meeting is no breach")
    func odd() {
        #expect(RealCases.judgement?.matters.first { $0.matter.id == "RC25" }?.obligations.isEmpty ?? false)
        let cancelled = RealCases.obligations("RC52", "5.2-held")
        #expect(!cancelled.isEmpty && cancelled.allSatisfy { $0.status == .notApplicable }, "\(cancelled.map(\.status))")
        #expect(RealCases.obligations("RC36", "15-respond").allSatisfy { $0.due == nil } && !RealCases.obligations("RC36", "15-respond").isEmpty)
    }
}
