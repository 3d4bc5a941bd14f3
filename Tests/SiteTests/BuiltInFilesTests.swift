import Foundation
import Testing

@testable import Site

/// The program carries a copy of `site-template/` in a Swift file; `RECORD=1` writes that copy anew.
@Suite struct BuiltInFilesTests {
    @Test func theCopyInTheProgramEqualsTheFolder() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent("site-template")
        let paths = try #require(FileManager.default.subpaths(atPath: folder.path)).sorted()
        var lines: [String] = []
        for path in paths where path.contains(".") && !path.hasPrefix(".") {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            lines.append("        (\(Self.literal(path)), \(Self.literal(text))),")
        }
        let source = """
            /// A copy of `site-template/`, so that an installed program needs no folder beside it. Made by the test
            /// `BuiltInFilesTests` with `RECORD=1`; edit the folder, not this file.
            enum BuiltInFiles {
                static let all: [(path: String, text: String)] = [
            \(lines.joined(separator: "\n"))
                ]
            }

            """
        let copy = root.appendingPathComponent("Sources/Site/Build/BuiltInFiles.swift")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(source.utf8).write(to: copy)
        } else {
            let stored = try String(contentsOf: copy, encoding: .utf8)
            #expect(stored == source, "site-template/ was edited: run the tests once with RECORD=1 and build again")
        }
    }

    /// A Swift string literal on one line.
    private static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
