import Diagnostics
import Foundation
import Testing

@testable import Rules

/// What an official reads at each mistake that only judging finds: one golden file a code.
@Suite("Golden diagnostics of judging")
struct RuleDiagnosticGoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/rule-diagnostics")

    private static let records: [(code: String, header: String)] = [
        ("before-regulation", "hình thức: họp\ntiến hành: 2/3/2009"),
        ("date-change-ignored", """
            hình thức: khảo sát
            tiến hành: 20/3/2026
            được khảo sát: UBND xã Trường Hà
            diễn biến:
              - {ngày: 20/3/2026, việc: khảo sát}
              - {ngày: 23/3/2026, việc: điều chỉnh thời gian, tiến hành mới: 25/3/2026}
            """),
        ("unknown-rule", waiver("9.2-deadlin", "cơ quan: SXD")), ("waiver-unused", waiver("9.2-deadline", "cơ quan: SXD")),
        ("waiver-stranger", waiver("10.2-reply", "cơ quan: SYT")),
        ("waiver-broad", """
            hình thức: lấy ý kiến
            phối hợp: [SXD, SYT]
            diễn biến:
              - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến}
            """ + "\n" + waived("10.2-reply", "ghi chú")),
    ]

    private static func waiver(_ rule: String, _ line: String) -> String { "hình thức: lấy ý kiến\n" + waived(rule, line) }

    private static func waived(_ rule: String, _ line: String) -> String {
        "miễn trừ:\n  - quy tắc: \(rule)\n    lý do: Khắc phục hậu quả bão\n    người duyệt: Phó Chủ tịch UBND tỉnh\n    văn bản: 12/UBND-TH"
            + (line.contains(":") ? "\n    \(line)" : "")
    }

    @Test("every code of judging has its golden file, and it says what is told today")
    func golden() throws {
        #expect(Set(Self.records.map(\.code)) == Set(ruleCodes.keys))
        let asOf = Province.day("2026-06-30")
        let renderer = TextRenderer(language: .vi, colour: false)
        for (code, header) in Self.records {
            let example = Example(Bilingual("", ""), [], header)
            let told = judge(Province.with(example.record, asOf: asOf), asOf: asOf).diagnostics
            #expect(told.contains { $0.code == code }, "\(code): \(told.map(\.code))")
            let text = told.map { renderer.render($0) }.joined(separator: "\n") + "\n"
            let file = Self.folder.appendingPathComponent(code + ".txt")
            if ProcessInfo.processInfo.environment["RECORD"] == "1" {
                try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            #expect((try? String(contentsOf: file, encoding: .utf8)) == text, "\(code)")
        }
    }
}
