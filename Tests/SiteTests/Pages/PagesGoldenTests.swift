import Foundation
import Testing

@testable import Site

/// The pages of the sample province, compared with those that a person has looked at. `RECORD=1` writes them anew.
@Suite struct PagesGoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Golden/pages")

    private static var pages: [OutputFile] { SiteBuilder.sample().pages().filter { $0.path.hasSuffix(".html") || $0.path.hasSuffix("accent.css") } }

    @Test func pagesEqualTheGoldenOnes() throws {
        let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
        if isRecording { try? FileManager.default.removeItem(at: Self.folder) }
        for page in Self.pages {
            let file = Self.folder.appendingPathComponent(page.path)
            if isRecording {
                try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(page.bytes).write(to: file)
            } else {
                let golden = try? String(contentsOf: file, encoding: .utf8)
                #expect(String(decoding: page.bytes, as: UTF8.self) == golden, "\(page.path): RECORD=1 writes it anew")
            }
        }
        let stored = FileManager.default.subpaths(atPath: Self.folder.path) ?? []
        #expect(Set(stored.filter { $0.contains(".") }) == Set(Self.pages.map(\.path)))
    }

    @Test func theSamePagesComeOutTwice() { #expect(SiteBuilder.sample().pages() == SiteBuilder.sample().pages()) }

    /// `SITE_OUT=folder` writes the sample site there, to look at it in a browser.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["SITE_OUT"] != nil))
    func writeTheSampleSite() throws {
        let root = URL(fileURLWithPath: try #require(ProcessInfo.processInfo.environment["SITE_OUT"]))
        for page in SiteBuilder.sample().pages() {
            let file = root.appendingPathComponent(page.path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(page.bytes).write(to: file)
        }
    }
}
