import Diagnostics
import Foundation
import Testing
import WorkingCalendar

@testable import Records

let smallRegulationText: String = {
    let limits = Regulation.requiredLimits.map { "  \($0): \($0 == "19.3" ? "ngày 20" : "5 ngày làm việc")" }.joined(separator: "\n")
    let articles = (1...21).map { "### Điều \($0). Tên\n\n1. Một.\n\n2. Hai.\n\n3. Ba.\n\n4. Bốn.\n" }.joined(separator: "\n")
    return "---\nsố: 2822/2009/QĐ-UBND\nngày ban hành: 2009-11-26\nhiệu lực: 2009-12-06\nthời hạn:\n\(limits)\n---\n\n## Chương I. CHUNG\n\n\(articles)"
}()

let smallContent: [(path: String, text: String)] = [
    ("co-quan.yml", sampleRegistryText), ("quy-che.md", smallRegulationText), ("site.yml", "tên: Trang\n"),
    ("lich/2026.yml", "xác nhận: 1/TB\nnghỉ: {2026-01-01: Tết}\n"), ("ho-so/README.md", "x"), ("bao-cao/README.md", "x"), ("ho-so/.DS_Store", "x"),
]

private func matter(_ id: String, _ lines: String = "lưu trữ: x") -> (path: String, text: String) {
    ("ho-so/2026/\(id).md", matterText("mã: \(id)\n\(lines)"))
}

private func read(_ files: [(path: String, text: String)], without: String? = nil) -> ContentResult {
    readContent(files: (smallContent + files).filter { $0.path != without }.map { ($0.path, Array($0.text.utf8)) }, asOf: day("2026-06-30"))
}

@Suite("A whole content folder")
struct ReadingContentTests {
    @Test("matters by identity, reports by period, agency and day")
    func order() {
        func report(_ agency: String, _ period: String, _ sent: String) -> (path: String, text: String) {
            ("bao-cao/\(agency)-\(period).md", "---\nloại: báo cáo định kỳ\ncơ quan: \(agency)\nkỳ: \(period)\nngày gửi: \(sent)\n---\n")
        }
        let result = read([
            matter("B-2"), matter("A-1"), matter("B-10"), report("so-y-te", "2026-1", "2026-06-19"),
            report("so-tai-chinh", "2026-1", "2026-06-20"), report("so-y-te", "2025-2", "2025-12-19"),
        ])
        #expect(result.diagnostics.isEmpty, "\(result.diagnostics.summary)")
        #expect(result.content?.matters.map(\.id) == ["A-1", "B-10", "B-2"])
        #expect(result.content?.reports.map { $0.place.file.path } == [
            "bao-cao/so-y-te-2025-2.md", "bao-cao/so-tai-chinh-2026-1.md", "bao-cao/so-y-te-2026-1.md",
        ])
        #expect(result.filesRead == result.filesRead.sorted() && result.filesRead.count == 10 && !result.isSecret && result.failure == nil)
    }

    @Test("a record with an error is left out, the others stay")
    func partial() {
        let result = read([matter("A-1", "phạm vi: rộng"), matter("B-1")])
        #expect(result.content?.matters.map(\.id) == ["B-1"])
        #expect(result.diagnostics.map(\.code) == ["unknown-value"])
    }

    @Test("one identity in two files is an error at both")
    func repeated() {
        let result = read([matter("A-1"), ("ho-so/khac/a-1.md", matterText("mã: a-1")), matter("B-1")])
        #expect(result.content?.matters.map(\.id) == ["B-1"])
        #expect(result.diagnostics.map { $0.place.file.path } == ["ho-so/2026/A-1.md", "ho-so/khac/a-1.md"])
        #expect(result.diagnostics.map(\.code) == ["duplicate-identity", "duplicate-identity"])
    }

    @Test("nothing is built on a file that is missing or broken", arguments: ["co-quan.yml", "quy-che.md", "site.yml"])
    func missing(path: String) {
        let result = read([matter("A-1")], without: path)
        #expect(result.content == nil && result.diagnostics.map(\.code) == ["missing-file"] && result.diagnostics[0].place.file.path == path)
        let broken = read([matter("A-1"), (path, path == "co-quan.yml" ? "- {mã: x}\n" : "---\nx: y\n---\n")], without: path)
        #expect(broken.content == nil)
    }

    @Test("a broken calendar file stops the build too")
    func brokenYear() { #expect(read([("lich/2027.yml", "nghỉ: {2026-01-01: x}\n")]).content == nil) }

    @Test("a secret file stops everything, also where there is no registry", arguments: [nil, "co-quan.yml"])
    func secret(without: String?) {
        let result = read([matter("A-1", "độ mật: mật"), matter("B-1")], without: without)
        #expect(result.content == nil && result.isSecret)
        #expect(result.diagnostics.filter { $0.place.file.path == "ho-so/2026/A-1.md" }.map(\.code) == ["do-mat"])
    }

    @Test("what is not read where it lies is a warning")
    func stray() {
        let result = read([("ho-so/2026/anh.png", "x"), ("bao-cao/a.docx", "x"), ("lich/cu/2025.yml", "x"), ("lich/2025.yaml", "x"), ("hinh/bt.svg", "x")])
        #expect(result.content != nil)
        #expect(result.diagnostics.map { "\($0.code) \($0.place.file.path)" } == [
            "stray-file bao-cao/a.docx", "attachment-unused ho-so/2026/anh.png", "stray-file lich/2025.yaml", "stray-file lich/cu/2025.yml",
        ])
    }

    @Test("the same input gives the same result, every time")
    func stable() {
        let files = (0..<200).map { matter("M-\($0)", $0 % 3 == 0 ? "lĩnh vự: x" : "lưu trữ: x") }
        let first = read(files)
        for _ in 0..<3 {
            let again = read(files.shuffled())
            #expect(again.diagnostics.map(\.message) == first.diagnostics.map(\.message))
            #expect(again.diagnostics.summary == first.diagnostics.summary)
            #expect(again.content?.matters.map(\.id) == first.content?.matters.map(\.id))
        }
    }

    @Test("results stand in the order of the items")
    func concurrent() { #expect(concurrentMap(Array(0..<10_000)) { $0 * 2 } == (0..<10_000).map { $0 * 2 }) }
}

@Suite("A content folder on disk")
struct ReadingFolderTests {
    /// Writes the files into a new folder, lets `change` spoil it, and reads it.
    private func read(_ files: [(path: String, text: String)], _ change: (URL) throws -> Void = { _ in }) throws -> ContentResult {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("phoihop-\(UInt64.random(in: 0 ... .max))")
        defer { try? FileManager.default.removeItem(at: root) }
        for (path, text) in files {
            let url = root.appendingPathComponent(path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        try change(root)
        return readContent(root: root.path, asOf: day("2026-06-30"))
    }

    @Test("reads what memory reads")
    func whole() throws {
        let result = try read(smallContent + [matter("A-1"), ("ho-so/sâu/hơn/B-1.md", matterText("mã: B-1"))])
        #expect(result.diagnostics.isEmpty, "\(result.diagnostics.summary)")
        #expect(result.content?.matters.map(\.id) == ["A-1", "B-1"] && result.content?.calendar.confirmation(year: 2026) == "1/TB")
    }

    @Test("links are refused, to files and to folders")
    func links() throws {
        let result = try read(smallContent + [matter("A-1")]) { root in
            let manager = FileManager.default
            try manager.createSymbolicLink(atPath: root.path + "/ho-so/B-1.md", withDestinationPath: "2026/A-1.md")
            try manager.createSymbolicLink(atPath: root.path + "/ho-so/vong", withDestinationPath: "..")
        }
        #expect(result.diagnostics.map { "\($0.code) \($0.place.file.path)" } == ["symbolic-link ho-so/B-1.md", "symbolic-link ho-so/vong"])
        let essential = try read(smallContent.filter { $0.path != "site.yml" }) { root in
            try FileManager.default.createSymbolicLink(atPath: root.path + "/site.yml", withDestinationPath: "co-quan.yml")
        }
        #expect(Set(essential.diagnostics.map(\.code)) == ["symbolic-link"] && essential.content == nil)
    }

    @Test("a file over 4 MiB is refused before it is read")
    func large() throws {
        let result = try read(smallContent + [("ho-so/A-1.md", String(repeating: "a", count: 4 << 20) + "b")])
        #expect(result.diagnostics.map(\.code) == ["file-size"] && !result.filesRead.contains("ho-so/A-1.md"))
    }

    @Test("folders that are not there")
    func folders() throws {
        let result = try read(smallContent.filter { !$0.path.contains("/") })
        #expect(result.diagnostics.map { "\($0.severity) \($0.place.file.path)" } == ["note bao-cao", "warning ho-so", "warning lich"])
        #expect(result.content != nil && result.failure == nil)
        let nothing = readContent(root: "/khong/co", asOf: day("2026-06-30"))
        #expect(nothing.content == nil && nothing.failure?.path == "/khong/co")
        #expect(nothing.diagnostics.map(\.code) == ["unreadable-file"])
    }

    @Test("what the system refuses is told", .enabled(if: geteuid() != 0))
    func refused() throws {
        let result = try read(smallContent + [matter("A-1")]) { root in
            try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: root.path + "/ho-so/2026/A-1.md")
        }
        #expect(result.diagnostics.map(\.code) == ["unreadable-file"] && result.failure?.path == "ho-so/2026/A-1.md")
    }

    @Test("a device or a pipe is no file")
    func pipe() throws {
        let result = try read(smallContent) { root in _ = mkfifo(root.path + "/ho-so/A-1.md", 0o600) }
        #expect(result.diagnostics.map(\.code) == ["stray-file"])
    }
}
