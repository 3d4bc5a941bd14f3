import Foundation
import Synchronization
import Testing

@testable import Site

@Suite("Writing a site whole")
struct SiteWritingTests {
    let scratch = ScratchFolder()

    @Test("a first site, then a second in its place, and nothing beside it")
    func replaces() throws {
        _ = try target(scratch).write(receipt, files: pages("one").forEach)
        #expect(scratch.text("public/ho-so/KS-1/index.html") == "one")
        try scratch.write("stale", to: "public/gone.html")
        guard case .finished(files: 5, leftover: nil) = try target(scratch).write(receipt, files: pages("two").forEach) else {
            Issue.record("not finished")
            return
        }
        #expect(scratch.text("public/index.html") == "two")
        #expect(scratch.text("public/gone.html") == nil)
        #expect(scratch.names == ["public"])
        #expect(scratch.text("public/bien-nhan.json")?.hasPrefix("{\"schema\":\"phoihop/receipt-1\",\"tool\":\"phoihop\"") == true)
    }

    @Test("files have mode 0644 and folders 0755, whatever the mask")
    func modes() throws {
        _ = try target(scratch).write(receipt, files: pages("one").forEach)
        #expect(scratch.mode("public") == 0o755 && scratch.mode("public/ho-so") == 0o755)
        #expect(scratch.mode("public/index.html") == 0o644 && scratch.mode("public/bien-nhan.json") == 0o644)
    }

    @Test("an error in the middle leaves the old site as it was", arguments: [
        "index.html", "../x", "/x", "a//b", "a/./b", "", "a\0b", "bien-nhan.json", String(repeating: "n", count: 300), "index.html/x",
    ])
    func failure(_ path: String) throws {
        _ = try target(scratch).write(receipt, files: pages("old").forEach)
        let bad = pages("new") + [OutputFile(path: path, bytes: [1])]
        #expect(throws: OutputError.self) { try target(scratch).write(receipt, files: bad.forEach) }
        #expect(scratch.text("public/index.html") == "old")
        #expect(scratch.names == ["public"])
    }

    @Test("an interruption between files leaves the old site as it was")
    func interruption() throws {
        _ = try target(scratch).write(receipt, files: pages("old").forEach)
        let asked = Atomic(0)
        let writing = try target(scratch).write(
            receipt, isInterrupted: { asked.add(1, ordering: .relaxed).newValue == 3 }, files: pages("new").forEach)
        guard case .interrupted = writing else {
            Issue.record("not interrupted")
            return
        }
        #expect(scratch.text("public/index.html") == "old")
        #expect(scratch.names == ["public"])
    }

    @Test("--force replaces someone else's folder whole")
    func force() throws {
        try scratch.write("x", to: "public/letter.txt")
        _ = try target(scratch, force: true).write(receipt, files: pages("new").forEach)
        #expect(scratch.text("public/letter.txt") == nil && scratch.text("public/index.html") == "new")
        #expect(scratch.names == ["public"])
    }

    @Test("links in an old site are deleted, not followed")
    func links() throws {
        try scratch.write("keep", to: "precious/file")
        _ = try target(scratch).write(receipt, files: pages("old").forEach)
        try FileManager.default.createSymbolicLink(atPath: "\(scratch.path)/public/ho-so/l", withDestinationPath: "../../precious")
        _ = try target(scratch).write(receipt, files: pages("new").forEach)
        #expect(scratch.text("precious/file") == "keep")
        #expect(scratch.names == ["precious", "public"])
    }
}
