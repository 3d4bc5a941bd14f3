import Foundation
import Testing

@Suite("Builds that are killed")
struct KillTests {
    @Test("whenever a build is ended, the old site or the new one stands whole; the next build leaves nothing beside it",
          arguments: ["KILL", "TERM", "INT"])
    func ended(_ signal: String) throws {
        let office = try OfficeFolder()
        for number in 1...9 { try office.write("YK-2026-0\(number)") }
        #expect(try office.run("build", "--as-of", "2026-01-01").status == 0)
        let files = try count(office)
        for step in 1...20 {
            let next = step % 2 == 0 ? "2026-01-01" : "2026-01-02"
            // The command becomes the shell's child, so that the shell can end it after a while.
            _ = try Running(["-c", "\"$1\" build --as-of $2 & sleep \(Double(step) / 100); kill -\(signal) $! 2>/dev/null; wait", "sh", Running.command, next],
                            in: office.scratch.path, command: "/bin/sh")
            #expect(try count(office) == files)
            let receipt = try #require(office.scratch.text("public/bien-nhan.json"))
            let page = try #require(office.scratch.text("public/404.html"))
            let day = try #require(["2026-01-01", "2026-01-02"].first { receipt.contains($0) })
            #expect(page.contains(day.split(separator: "-").reversed().joined(separator: "/")), "one build made all of it")
        }
        #expect(try office.run("build", "--as-of", "2026-01-01").status == 0)
        #expect(office.scratch.names == ["content", "public"])
    }

    private func count(_ office: OfficeFolder) throws -> Int {
        let paths = FileManager.default.enumerator(atPath: office.scratch.path + "/public")
        return paths?.reduce(0) { count, _ in count + 1 } ?? 0
    }
}
