import Foundation
import Testing

@testable import phoihop

@Suite("What init lays out")
struct StarterTests {
    private let root = URL(fileURLWithPath: #filePath).appending(path: "../../../").standardized

    @Test("the files in the program equal those of the repository (else run: make starter)")
    func equal() throws {
        for file in Starter.own + Starter.shared {
            let own = root.appending(path: "Sources/phoihop/Starter/files/\(file.path)")
            let shared = root.appending(path: "content/\(file.path)")
            let original = try Data(contentsOf: FileManager.default.fileExists(atPath: own.path) ? own : shared)
            #expect(file.text.withUTF8Buffer { Data($0) } == original, "\(file.path)")
        }
    }

    @Test("every calendar year, the registry, the regulation, the settings and a README; no record, no sample")
    func complete() throws {
        let years = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "content/lich").path)
        let paths = Set(Starter.files.map(\.path))
        #expect(paths == Set(["README.md", "ho-so/README.md", "bao-cao/README.md", "site.yml", "co-quan.yml", "quy-che.md"] + years.map { "lich/\($0)" }))
        let settings = try #require(Starter.files.first { $0.path == "site.yml" })
        #expect(!String(decoding: settings.bytes, as: UTF8.self).contains("mẫu"))
    }
}
