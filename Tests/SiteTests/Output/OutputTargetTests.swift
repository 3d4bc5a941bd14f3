import Foundation
import Testing

@testable import Site

@Suite("Which output folders are refused")
struct OutputTargetTests {
    let scratch = ScratchFolder()

    private func message(_ name: String, apartFrom inputs: [String] = [], force: Bool = false) -> String? {
        do throws(OutputError) {
            _ = try OutputTarget(name.hasPrefix("/") || name == "." ? name : "\(scratch.path)/\(name)", apartFrom: inputs, force: force)
            return nil
        } catch {
            return error.message.en
        }
    }

    @Test("a path that does not exist, an empty folder and an own folder are fit")
    func fit() throws {
        try scratch.makeFolder("empty")
        try scratch.write("{\"schema\":\"phoihop/receipt-1\"}", to: "own/bien-nhan.json")
        for name in ["new", "a/b/c", "empty", "own", "own/", "own//"] { #expect(message(name) == nil, "\(name)") }
    }

    @Test("a folder of someone else needs --force")
    func foreign() throws {
        try scratch.write("x", to: "work/letter.txt")
        #expect(message("work")?.contains("--force") == true)
        #expect(message("work", force: true) == nil)
        try scratch.write("{\"schema\":\"other\"}", to: "work/bien-nhan.json")
        #expect(message("work")?.contains("--force") == true)
    }

    @Test("a file, a link, the root and the current folder are refused, also with --force")
    func never() throws {
        try scratch.write("x", to: "file")
        try scratch.makeFolder("real")
        try FileManager.default.createSymbolicLink(atPath: "\(scratch.path)/link", withDestinationPath: "real")
        for force in [false, true] {
            #expect(message("file", force: force)?.contains("is a file") == true)
            #expect(message("link", force: force)?.contains("symbolic link") == true)
            #expect(message("link/", force: force)?.contains("symbolic link") == true)
            for place in ["/", ".", FileManager.default.currentDirectoryPath, "/proc/.."] {
                #expect(message(place, force: force) != nil, "\(place)")
            }
        }
        #expect(message("missing/../out") != nil)
        #expect(throws: OutputError.self) { try OutputTarget("", apartFrom: [], force: false) }
    }

    @Test("the output is neither a source folder, nor in one, nor around one, through links too")
    func sources() throws {
        try scratch.makeFolder("office/content")
        try FileManager.default.createSymbolicLink(atPath: "\(scratch.path)/alias", withDestinationPath: "office/content")
        let content = "\(scratch.path)/office/content"
        for name in ["office/content", "office/content/public", "office", "alias/public"] {
            #expect(message(name, apartFrom: [content], force: true)?.contains("source folder") == true, "\(name)")
        }
        #expect(message("office/content-2", apartFrom: [content]) == nil)
        #expect(message("office/public", apartFrom: [content, "\(scratch.path)/nowhere"]) == nil)
    }
}
