import Diagnostics
import Foundation
import Testing

@testable import Records

/// What an official reads at each mistake: one golden file a code, with every sample that produces it.
@Suite("Golden diagnostics")
struct DiagnosticGoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/diagnostics")

    /// Values that are not what their key asks for, in a record.
    private static let values: [(code: String, lines: String)] = [
        ("day-form", event("hôm qua")), ("day-no-year", event("20/3")), ("day-short-year", event("20/3/26")), ("day-year", event("20/3/1926")),
        ("day-month-first", event("3/25/2026")), ("day-nonexistent", event("30/2/2026")), ("time-form", event("20/3/2026 25h")), ("digits", event("２/3/2026")),
        ("range-form", "tiến hành: tuần sau"), ("range-reversed", "tiến hành: 2/3/2026 .. 1/3/2026"),
        ("limit-form", dossier("càng sớm càng tốt")), ("count", dossier("0 ngày")),
        ("yes-no", "đột xuất: có thể"), ("document-no-symbol", "kế hoạch: {văn bản: 12, ngày: 2/3/2026, nhiệm vụ: {Sở Y tế: Góp ý}}"),
    ]

    private static func event(_ day: String) -> String { "diễn biến:\n  - ngày: \(day)\n    việc: họp" }
    private static func dossier(_ limit: String) -> String { "diễn biến:\n  - ngày: 2/3/2026\n    việc: gửi hồ sơ lấy ý kiến\n    hạn: \(limit)" }

    private static func attached(_ file: String) -> String { matterText("diễn biến:\n  - {ngày: 2/3/2026, việc: họp, tệp: [\(file)]}") }

    private static func content(_ files: [(String, String)], without: String? = nil) -> [Diagnostic] {
        let all = smallContent.filter { file in file.path != without && !files.contains { $0.0 == file.path } } + files.map { (path: $0.0, text: $0.1) }
        return readContent(files: all.map { ($0.path, Array($0.text.utf8)) }, asOf: day("2026-06-30")).diagnostics
    }

    /// What only a whole folder, or odd bytes, can have wrong.
    private static let whole: [(code: String, read: @Sendable () -> [Diagnostic])] = [
        ("utf8", { HeaderProbe(bytes: Array("---\na: ".utf8) + [0xFF, 0x0A]).diagnostics }),
        ("header-open", { readSample(text: "mã: X-1\n").diagnostics }),
        ("header-close", { readSample(text: "---\nmã: X-1\n").diagnostics }),
        ("file-size", { HeaderProbe(bytes: Array(repeating: 0x61, count: (4 << 20) + 1)).diagnostics }),
        ("do-mat", { readSample("độ mật: Mật").diagnostics }),
        ("attachment-outside", { content([("ho-so/X-1.md", attached("../co-quan.yml, /etc/passwd"))]) }),
        ("attachment-kind", { content([("ho-so/X-1.md", attached("trang.html")), ("ho-so/trang.html", "<script>")]) }),
        ("attachment-missing", { content([("ho-so/X-1.md", attached("du-thao.pdf")), ("ho-so/du_thao.pdf", "%PDF")]) }),
        ("attachment-unused", { content([("ho-so/thua.pdf", "%PDF")]) }),
        ("file-name", { readSample("lưu trữ: x", path: "ho-so/2026/Y.md").diagnostics }),
        ("ambiguous-agency", {
            let text = sampleRegistryText.replacing("đến: 2025-02-28, vai trò: [theo dõi]}", "vai trò: [theo dõi]}")
            return content([("co-quan.yml", text), ("ho-so/X-1.md", matterText("chủ trì: Sở Nội vụ"))])
        }),
        ("no-office", { content([("co-quan.yml", sampleRegistryText.replacing("vai trò: [văn phòng, theo dõi]", "vai trò: theo dõi")), ("ho-so/X-1.md", matterText("lưu trữ: x"))]) }),
        ("several-offices", { content([("co-quan.yml", sampleRegistryText.replacing("tên: Sở Y tế", "tên: Sở Y tế, vai trò: văn phòng")), ("ho-so/X-1.md", matterText("lưu trữ: x"))]) }),
        ("duplicate-identity", { content([("ho-so/X-1.md", matterText("lưu trữ: x")), ("ho-so/2026/x-1.md", matterText("mã: x-1"))]) }),
        ("empty-file", { content([("site.yml", "# chưa ghi\n")]) }),
        ("missing-file", { content([], without: "site.yml") }),
        ("missing-folder", { stored(smallContent.filter { !$0.path.contains("/") }) }),
        ("stray-file", { content([("ho-so/2026/anh.svg", "x")]) }),
        ("unreadable-file", { readContent(root: "/khong/co", asOf: day("2026-06-30")).diagnostics }),
        ("symbolic-link", {
            stored(smallContent) { try? FileManager.default.createSymbolicLink(atPath: $0 + "/ho-so/B-1.md", withDestinationPath: "/etc/hostname") }
        }),
        ("missing-limit", { content([("quy-che.md", smallRegulationText.replacing("  9.2: 5 ngày làm việc\n", ""))]) }),
        ("wrong-limit-unit", { content([("quy-che.md", smallRegulationText.replacing("9.2: 5 ngày làm việc", "9.2: ngày 5"))]) }),
        ("unknown-clause", { content([("quy-che.md", smallRegulationText.replacing("  9.2: 5 ngày", "  9.9: 5 ngày\n  9.2: 5 ngày"))]) }),
        ("no-clauses", { content([("quy-che.md", String(smallRegulationText.prefix { $0 != "#" }) + "Không có điều nào.\n")]) }),
        ("duplicate-clause", { content([("quy-che.md", smallRegulationText + "\n### Điều 8. Nữa\n\n1. Một.\n")]) }),
        ("time-limit-form", { content([("quy-che.md", smallRegulationText.replacing("9.2: 5 ngày làm việc", "9.2: năm ngày"))]) }),
    ]

    /// What is told of the files as a real folder, once `change` has had its path.
    private static func stored(_ files: [(path: String, text: String)], _ change: (String) -> Void = { _ in }) -> [Diagnostic] {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("phoihop-golden-\(UInt64.random(in: 0 ... .max))")
        defer { try? FileManager.default.removeItem(at: root) }
        for (path, text) in files {
            let url = root.appendingPathComponent(path)
            try? FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try? Data(text.utf8).write(to: url)
        }
        change(root.path)
        return readContent(root: root.path, asOf: day("2026-06-30")).diagnostics
    }

    /// Every sample: the code that it is for, and what is told.
    private static var samples: [(code: String, told: [Diagnostic])] {
        HeaderCodesTests.headers.sorted { $0.key < $1.key }.map { ($0.key, HeaderProbe($0.value).diagnostics) }
            + matterCodeCases.map { ($0.code, readSample(text: matterText($0.lines).filter { $0 != "▶" }).diagnostics) }
            + values.map { ($0.code, readSample($0.lines).diagnostics) }
            + reportCases.map { ($0.code, readReport(Marked($0.text, path: "bao-cao/2026/" + $0.path).file, registry: sampleRegistry).diagnostics) }
            + registryCases.map { ($0.code, readRegistry(Marked($0.text, path: "co-quan.yml").file).diagnostics) }
            + calendarCases.map { ($0.code, readCalendarYear(Marked($0.text, path: $0.path).file).diagnostics) }
            + settingsCases.map { ($0.code, readSettings(Marked($0.text, path: "site.yml").file).diagnostics) }
            + whole.map { ($0.code, $0.read()) }
    }

    @Test("every code has its golden file, and every golden file says what is told today")
    func golden() throws {
        let renderer = TextRenderer(language: .vi, colour: false)
        var texts: [String: [String]] = [:]
        for (code, told) in Self.samples {
            #expect(told.contains { $0.code == code }, "\(code): \(told.summary)")
            texts[code, default: []].append(told.map { renderer.render($0, showsSource: $0.code != "do-mat") }.joined(separator: "\n"))
        }
        let codes = Set(recordCodes.keys).union(headerCodes.keys)
        #expect(codes.subtracting(texts.keys).sorted() == [], "codes without a golden file")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            for (code, samples) in texts { try Data((samples.joined(separator: "\n\n") + "\n").utf8).write(to: Self.folder.appendingPathComponent(code + ".txt")) }
        }
        for (code, samples) in texts {
            let recorded = (try? Data(contentsOf: Self.folder.appendingPathComponent(code + ".txt"))).map { String(decoding: $0, as: UTF8.self) }
            #expect(recorded == samples.joined(separator: "\n\n") + "\n", "\(code)")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }).symmetricDifference(texts.keys) == [])
    }
}
