import Diagnostics
import Testing
import WorkingCalendar

@testable import Records

@Suite("Secret records")
struct ReadingSecrecyTests {
    private static let word = "Phượng Hoàng"

    private func check(_ text: String, line: Int?, sourceLocation: SourceLocation = #_sourceLocation) {
        let bytes = Array(text.utf8)
        check(bytes: bytes, line: line, sourceLocation: sourceLocation)
    }

    private func check(bytes: [UInt8], line: Int?, sourceLocation: SourceLocation = #_sourceLocation) {
        let file = SourceFile(path: "ho-so/X-1.md", bytes: bytes)
        let matter = readMatter(file, registry: sampleRegistry, calendar: WorkingCalendar(years: []), asOf: day("2026-06-30"))
        let report = readReport(file, registry: sampleRegistry)
        #expect(matter.isSecret == (line != nil), "\(matter.diagnostics.summary)", sourceLocation: sourceLocation)
        #expect(report.isSecret == (line != nil), sourceLocation: sourceLocation)
        guard let line else { return }
        for diagnostics in [matter.diagnostics, report.diagnostics] {
            #expect(diagnostics.summary == ["do-mat \(line):1"], sourceLocation: sourceLocation)
            for diagnostic in diagnostics {
                let told = [diagnostic.message.vi, diagnostic.message.en, diagnostic.hint?.vi ?? "", diagnostic.hint?.en ?? ""]
                #expect(!told.joined().contains(Self.word), sourceLocation: sourceLocation)
                #expect(diagnostic.place.file.path == "ho-so/X-1.md", sourceLocation: sourceLocation)
                // Not even a writer that shows the line can show what stands there.
                #expect(diagnostic.place.file.bytes.allSatisfy { $0 == 0x0A }, sourceLocation: sourceLocation)
            }
        }
        #expect(matter.matter == nil && report.report == nil, sourceLocation: sourceLocation)
    }

    @Test("any other value, however the key is spelled", arguments: [
        "độ mật: Mật", "Độ_Mật: tối mật", "do mat: x", "'độ mật': mật", "\"độ mật\": mật", "độ mật:", "độ mật: [không]", "độ mật: không rõ",
        "độ mật: |\n  mật", "mức độ mật: cao", "độ bảo mật: A", "{độ mật: mật}", "tệp: {độ mật: mật}", "? độ mật\n: mật",
        "dấu mật: x", "cấp mật: A", "độ bí mật: A", "mức độ: Tối mật", "phân loại: Tuyệt mật", "phạm vi: Mật", "lưu trữ: 'Hộp 3 (độ mật: Tối mật)'",
        "# độ mật: Tối mật",
    ])
    func spellings(lines: String) {
        let flow = lines.hasPrefix("{")
        check(flow ? "---\n{tiêu đề: \(Self.word), \(lines.dropFirst())\n---\n" : "---\ntiêu đề: \(Self.word)\n\(lines)\n---\n", line: flow ? 2 : 3)
    }

    @Test("also where the header is broken", arguments: [
        "a: b: c", "<<: x", "a: 'x", "\ta: b", "a: b\na: c", "<<<<<<< HEAD", "x: [a", "chủ trì: \u{202E}x", "mã: \(Self.word): \(Self.word)",
    ])
    func broken(line: String) {
        check("---\n\(line)\nđộ mật: mật # \(Self.word)\n---\nThân \(Self.word)", line: line.filter { $0 == "\n" }.count + 3)
        check("---\n\(line)\n\"Độ mật\": 'không'\n---\nĐộ mật: thân\n", line: nil)
    }

    @Test("also where it shares a broken line, lacks its colon, or stands in the body as in a letter's head", arguments: [
        "---\ntiêu đề: x\nlưu trữ: Hộp độ mật: Mật\n---\n", "---\ntiêu đề: x\nđộ mật = Tối mật\n---\n", "---\ntiêu đề: x\nđộ mật - Tối mật\n---\n",
        "---\ntiêu đề: x\nđộ mật. Mật\n---\n", "---\ntiêu đề: x\nĐộ mật tối mật\n---\n", "---\nmã: X-1\n---\n> **Độ mật: Tối mật**\n",
    ])
    func hidden(text: String) { check(text + Self.word, line: text.contains(">") ? 4 : 3) }

    @Test("lines that end with CR alone are lines too")
    func carriageReturns() { check("---\rmã: X-1\rtiêu đề: \(Self.word)\rđộ mật: Mật\r---\r", line: 1) }

    @Test("also where there is no header, no end of it, or no UTF-8")
    func unreadable() {
        check("tiêu đề: \(Self.word)\nđộ mật: mật\n", line: 2)
        check("---\nđộ mật: mật\ntiêu đề: \(Self.word)\n", line: 2)
        check(bytes: Array("---\ntiêu đề: x\n".utf8) + [0xAE, 0xE9, 0x20, 0x6D, 0xCB, 0x74] + Array(": x\n---\n".utf8), line: 3)
        let utf16 = Array("---\nđộ mật: mật\n---\n".utf16)
        check(bytes: [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, line: 1)
        check(bytes: [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, line: 1)
    }

    @Test("`không` is no secret, and words of the text are not taken for the key", arguments: [
        "độ mật: không", "Độ mật: Không # ghi chú", "'do mat': 'khong'", "lưu trữ: hồ sơ mật", "lĩnh vực: [bảo mật thông tin]", "lý do: mật",
    ])
    func open(lines: String) { check("---\ntiêu đề: x\n\(lines)\n---\nĐộ mật: trong thân\n", line: nil) }
}
