import Foundation
import Records
import Testing

@testable import Rules
@testable import Site

/// What the golden pages do not show of the rules' pages.
@Suite struct RulePageTests {
    @Test func aRuleWithThousandsOfFailuresStaysBelow300KB() throws {
        let sample = SampleJudgement.judgement
        let first = sample.matters[0]
        let late = try #require(first.obligations.first { $0.status == .late })
        let many = JudgedMatter(
            matter: first.matter, obligations: Array(repeating: late, count: 5000), dates: first.dates, dateChanges: [], meetings: [], cancelledMeetings: [],
            isFinished: false, isCancelled: false, remarks: [], outOfReach: nil)
        let judgement = Judgement(content: sample.content, asOf: sample.asOf, matters: [many], agencies: [], diagnostics: [])
        let pages = SiteBuilder.sample(judgement).pages()
        let page = try #require(pages.first { $0.path == "quy-tac/9.2-deadline/index.html" })
        let year = try #require(pages.first { $0.path.hasPrefix("quy-tac/9.2-deadline/20") && $0.path.hasSuffix("index.html") })
        #expect(page.bytes.count < 300_000 && year.bytes.count < 300_000)
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("<a href=\"../../\(year.path)\">"))
        #expect(String(decoding: year.bytes, as: UTF8.self).components(separatedBy: "<tr><td><span class=\"st late\">").count == 301)
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("<td class=\"n c-late\">5.000</td>"))
    }

    @Test func aNoteOnTheTextStandsBesideItsClause() throws {
        let page = try #require(SiteBuilder.sample().pages().first { $0.path == "quy-che/index.html" })
        let text = String(decoding: page.bytes, as: UTF8.self)
        for note in TextNote.on("9.2") { #expect(text.contains(note.vi)) }
        #expect(text.contains("href=\"../quy-tac/9.2-deadline/index.html\""))
    }
}
