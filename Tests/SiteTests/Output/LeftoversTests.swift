import Foundation
import Glibc
import Testing

@testable import Site

@Suite("What killed runs leave")
struct LeftoversTests {
    let scratch = ScratchFolder()
    private let mark = "{\"schema\":\"phoihop/receipt-1\"}"

    @Test("dead folders with our mark go; all others stay")
    func tidy() throws {
        try scratch.write(mark, to: ".public.new-1/bien-nhan.json")
        try scratch.write("half", to: ".public.new-1/a/b.html")
        try scratch.write("no mark", to: ".public.new-2/a.html")
        try scratch.write(mark, to: ".other.new-3/bien-nhan.json")
        try target(scratch).tidy()
        #expect(scratch.names == [".other.new-3", ".public.new-2"])
    }

    @Test("the folder of a run that lives stays")
    func locked() throws {
        try scratch.write(mark, to: ".public.new-1/bien-nhan.json")
        let lock = try #require(FolderLock("\(scratch.path)/.public.new-1"))
        try target(scratch).tidy()
        #expect(scratch.names == [".public.new-1"])
        lock.release()
        try target(scratch).tidy()
        #expect(scratch.names == [])
    }

    @Test("an old site that a run killed between two renames left comes back")
    func restores() throws {
        try scratch.write(mark, to: ".public.old-1/bien-nhan.json")
        try scratch.write("old", to: ".public.old-1/index.html")
        try target(scratch).tidy()
        #expect(scratch.names == ["public"] && scratch.text("public/index.html") == "old")
    }

    @Test("where the target stands, an old site beside it goes")
    func forgets() throws {
        _ = try target(scratch).write(receipt, files: pages("new").forEach)
        try scratch.write(mark, to: ".public.old-1/bien-nhan.json")
        try target(scratch).tidy()
        #expect(scratch.names == ["public"] && scratch.text("public/index.html") == "new")
    }
}

@Suite("The swap")
struct FolderSwapTests {
    let scratch = ScratchFolder()

    private func newSite(_ text: String) throws -> NewSite {
        let site = try NewSite(for: target(scratch), receipt: receipt)
        for page in pages(text) { try site.add(page) }
        return site
    }

    @Test("a file system that cannot exchange gets two renames", arguments: [EINVAL, ENOSYS, EOPNOTSUPP])
    func fallback(_ code: Int32) throws {
        _ = try newSite("one").finish()
        #expect(try newSite("two").finish(FolderSwap(exchange: { _, _ in code })) == nil)
        #expect(scratch.text("public/index.html") == "two" && scratch.names == ["public"])
    }

    @Test("any other error leaves the old site, and nothing beside it", arguments: [EIO, EBUSY, EACCES])
    func refusal(_ code: Int32) throws {
        _ = try newSite("one").finish()
        #expect(throws: OutputError.self) { try newSite("two").finish(FolderSwap(exchange: { _, _ in code })) }
        #expect(scratch.text("public/index.html") == "one" && scratch.names == ["public"])
    }

    @Test("two runs at once: each site is whole, the later wins")
    func race() throws {
        let a = try newSite("a")
        let b = try newSite("b")
        _ = try a.finish()
        _ = try b.finish()
        #expect(scratch.text("public/index.html") == "b" && scratch.names == ["public"])
    }
}
