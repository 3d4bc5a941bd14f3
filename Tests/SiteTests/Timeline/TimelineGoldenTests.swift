import Diagnostics
import Foundation
import Records
import Rules
import Testing
import WorkingCalendar

@testable import Site

/// Three sample matters and their pictures, `Tests/Golden/timeline/*.svg`; `RECORD=1` draws them anew.
@Suite struct TimelineGoldenTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    private static let folder = root.appending(path: "Tests/Golden/timeline")

    @Test(arguments: ["KS-2026-10", "KT-2026-05", "YK-2026-01"])
    func drawsAsRecorded(_ id: String) throws {
        let judgement = try Self.judgement()
        let judged = try #require(judgement.matters.first { $0.matter.id == id })
        let bytes = matterTimeline(judged, judgement: judgement, language: .vi,
                                   anchor: { Anchor.fragment($0.id) }, eventAnchor: Anchor.event)
        #expect(DrawnPicture(bytes).problems.isEmpty)
        let file = Self.folder.appending(path: id + ".svg")
        // A line each, so that a difference can be read.
        let lines = String(decoding: bytes, as: UTF8.self).replacing("><", with: ">\n<") + "\n"
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try lines.write(to: file, atomically: true, encoding: .utf8) }
        #expect(try String(contentsOf: file, encoding: .utf8) == lines, "RECORD=1 draws it anew")
    }

    private static func judgement() throws -> Judgement {
        let content = root.appending(path: "content")
        var files: [(path: String, bytes: [UInt8])] = [("site.yml", Array("định dạng: 1\ntên: Mẫu\n".utf8))]
        for path in ["co-quan.yml", "quy-che.md", "lich/2025.yml", "lich/2026.yml", "lich/2027.yml"] {
            files.append((path, Array(try Data(contentsOf: content.appending(path: path)))))
        }
        for id in ["KS-2026-10", "KT-2026-05", "YK-2026-01"] {
            files.append(("ho-so/2026/\(id).md", Array(try Data(contentsOf: folder.appending(path: id + ".md")))))
        }
        let asOf = try #require(Day(iso: "2026-11-24"))
        return judge(try #require(readContent(files: files, asOf: asOf).content), asOf: asOf)
    }
}
