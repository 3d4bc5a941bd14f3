import Foundation
import Testing

@testable import phoihop

@Suite("Exit statuses and messages of whole runs")
struct ExitStatusTests {
    let scratch = ScratchFolder()

    private func run(_ arguments: String..., environment: [String: String] = [:], limit: String = ":") throws -> Running {
        try Running(arguments, in: scratch.path, environment: environment, limit: limit)
    }

    /// An office's own content, as init lays it out.
    private func office() throws { #expect(try run("init", "content").status == 0) }

    @Test("an own content folder is clean, is checked and is built")
    func clean() throws {
        try office()
        let check = try run("check", "--as-of", "2026-03-20")
        #expect(check.status == 0 && check.errors.isEmpty)
        #expect(check.output.hasPrefix("Ngày xét: 20/03/2026 (theo --as-of).\n"))
        let build = try run("build", environment: ["SOURCE_DATE_EPOCH": "1767200400"])
        #expect(build.status == 0 && build.output.contains("01/01/2026 (theo SOURCE_DATE_EPOCH, giờ Việt Nam)"))
        #expect(build.output.contains("Mở: ") && build.output.contains("/public/index.html"))
        #expect(scratch.text("public/index.html") != nil)
        #expect(try run("check", "--lang", "en").output.contains("(today in Vietnam)"))
    }

    @Test("wrong usage is status 2", arguments: [
        ["chek"], ["check", "--lang", "fr"], ["check", "--fail-on", "met"], ["check", "--format", "xml"], ["init"], ["check", "--as-of", "x"],
        ["build", "--audience", "public"], ["build", "--output", "."], ["build", "--output", "content/public"], ["explain", "no-such-rule"],
        ["check", "--content", "nowhere"],
    ])
    func usage(_ arguments: [String]) throws {
        let run = try Running(arguments, in: scratch.path)
        #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty, "\(run)")
    }

    @Test("help and version are no failure")
    func help() throws {
        #expect(try run("--help").status == 0)
        #expect(try run("--version").output == "\(Phoihop.version)\n")
    }

    @Test("equal input and as-of day give equal bytes, wherever the day comes from")
    func equalBytes() throws {
        try office()
        #expect(try run("build", "--as-of", "2026-01-01", "--output", "a").status == 0)
        #expect(try run("build", "--output", "b", environment: ["SOURCE_DATE_EPOCH": "1767200400"]).status == 0)
        let difference = Process()
        difference.executableURL = URL(fileURLWithPath: "/usr/bin/diff")
        difference.arguments = ["-r", "\(scratch.path)/a", "\(scratch.path)/b"]
        try difference.run()
        difference.waitUntilExit()
        #expect(difference.terminationStatus == 0)
    }

    @Test("a build that cannot write is status 2, says why, and leaves the old site")
    func fullDisk() throws {
        try office()
        #expect(try run("build", "--as-of", "2026-01-01").status == 0)
        let old = scratch.text("public/bien-nhan.json")
        let run = try run("build", "--as-of", "2026-01-02", limit: "ulimit -f 0")
        #expect(run.status == 2)
        #expect(run.errors.isEmpty || run.errors.contains("tệp vượt cỡ cho phép"))
        #expect(scratch.text("public/bien-nhan.json") == old && scratch.names == ["content", "public"])
    }

    @Test("a result that cannot be written is status 2")
    func fullOutput() throws {
        try office()
        let shell = try Running(["check", "--format", "json"], in: scratch.path, limit: "exec >/dev/full")
        #expect(shell.status == 2 && shell.errors.contains("ổ đĩa đã đầy"))
    }

    @Test("init refuses a folder that is not empty")
    func notEmpty() throws {
        try office()
        #expect(try run("init", "content").status == 2)
    }
}
