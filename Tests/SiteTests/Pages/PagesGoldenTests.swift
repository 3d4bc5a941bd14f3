import Foundation
import Records
import Rules
import Testing

@testable import Site

/// The pages of the sample province, compared with those that a person has looked at. `RECORD=1` writes them anew.
@Suite struct PagesGoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Golden/pages")

    /// Of the calendar the year of the as-of day and the last: nineteen pages of one shape tell no more.
    private static var pages: [OutputFile] {
        let english = SiteBuilder.sample(SampleJudgement.bilingual).pages().filter {
            ["en/index.html", "en/ho-so/KS-2026-01/index.html", "en/co-quan/so-tu-phap/index.html"].contains($0.path)
        }
        return english + SiteBuilder.sample().pages().filter { page in
            page.path.hasSuffix("accent.css") || page.path.hasSuffix(".html")
                && (!page.path.hasPrefix("lich/20") || page.path.hasPrefix("lich/2026/") || page.path.hasPrefix("lich/2027/"))
        }
    }

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
        #expect(Set(stored.filter { $0.hasSuffix(".html") || $0.hasSuffix(".css") }) == Set(Self.pages.map(\.path)))
    }

    @Test func everyPageStandsInEveryLanguage() {
        let paths = Set(SiteBuilder.sample(SampleJudgement.bilingual).pages().map(\.path).filter { $0.hasSuffix(".html") })
        let own = paths.filter { !$0.hasPrefix("en/") }
        #expect(own.subtracting(["404.html"]) == Set(paths.subtracting(own).map { String($0.dropFirst("en/".count)) }))
        #expect(own == Set(SiteBuilder.sample().pages().map(\.path).filter { $0.hasSuffix(".html") }))
    }

    @Test func theSamePagesComeOutTwice() { #expect(SiteBuilder.sample().pages() == SiteBuilder.sample().pages()) }

    /// `SITE_OUT=folder` writes the sample site there, to look at it in a browser; with `SITE_CONTENT=folder` (and
    /// `SITE_AS_OF=day`) that of those records.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["SITE_OUT"] != nil))
    func writeASite() throws {
        let environment = ProcessInfo.processInfo.environment
        let root = URL(fileURLWithPath: try #require(environment["SITE_OUT"]))
        for page in try builder(content: environment["SITE_CONTENT"]).pages() {
            let file = root.appendingPathComponent(page.path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(page.bytes).write(to: file)
        }
    }

    private func builder(content folder: String?) throws -> SiteBuilder {
        guard let folder else { return .sample() }
        let asOf = ProcessInfo.processInfo.environment["SITE_AS_OF"].map(SampleContent.day) ?? SampleContent.asOf
        let read = readContent(root: folder, asOf: asOf)
        let judgement = judge(try #require(read.content), asOf: asOf)
        return SiteBuilder(judgement: judgement, diagnostics: read.diagnostics + judgement.diagnostics,
                           facts: BuildFacts(version: "phoihop"))
    }
}
