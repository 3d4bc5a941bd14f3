import Foundation
import Records
import Rules
import Testing
import WorkingCalendar

@testable import Papers

/// The summary report of the sample province, compared with the one that a person has read. `RECORD=1` writes it anew.
@Suite struct SampleReportTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func judgement(on iso: String) throws -> Judgement {
        let day = try #require(Day(iso: iso))
        return judge(try #require(readContent(root: root.appendingPathComponent("content").path, asOf: day).content), asOf: day)
    }

    private static func summary(_ text: String, on iso: String) throws -> (PeriodSummary, Judgement) {
        let judgement = try judgement(on: iso)
        let period = try #require(Period(text))
        return (try #require(PeriodSummaries(judgement)[period]), judgement)
    }

    @Test func theReportReadsAsItDid() throws {
        let (summary, judgement) = try Self.summary("2026-1", on: "2026-06-30")
        let text = SummaryPaper(summary, judgement).paper.markdown
        let file = Self.root.appendingPathComponent("Tests/Golden/reports/2026-1.md")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        #expect(text == (try? String(contentsOf: file, encoding: .utf8)), "RECORD=1 writes it anew")
    }

    @Test func everyHalfYearIsCountedAsIfAlone() throws {
        let judgement = try Self.judgement(on: "2026-11-25")
        let all = PeriodSummaries(judgement).all
        #expect(all.map(\.period.text) == ["2025-2", "2026-1", "2026-2"])
        for summary in all {
            let alone = try #require(PeriodSummaries(judgement, only: summary.period).all.first)
            #expect(SummaryPaper(alone, judgement).paper.markdown == SummaryPaper(summary, judgement).paper.markdown)
        }
    }

    @Test func theCountsHangTogether() throws {
        for (period, day) in [("2025-2", "2025-12-31"), ("2026-1", "2026-06-30"), ("2026-1", "2026-11-25"), ("2026-2", "2026-11-25")] {
            let (summary, _) = try Self.summary(period, on: day)
            let matters = summary.matters
            #expect(matters.total == matters.finished + matters.cancelled + matters.ongoing)
            #expect(summary.forms.reduce(0) { $0 + $1.matters.total } == matters.total)
            #expect(summary.failures.count == summary.tally.failed)
            #expect(summary.agencies.reduce(into: Tally()) { $0 += $1.tally } == summary.tally)
            #expect(summary.agencies.reduce(0) { $0 + $1.leads } == matters.total)
        }
    }

    @Test func aPublicReportShowsNothingOfInternalReports() throws {
        let judgement = try Self.judgement(on: "2026-06-30")
        let summary = try #require(PeriodSummaries(judgement, publicOnly: true).all.last)
        #expect(!summary.proposals.isEmpty && summary.proposals.allSatisfy { $0.report.audience == .public })
        let health = try #require(summary.reports.first { judgement.content.registry.agencies[$0.agency].id == "so-y-te" })
        #expect(health.document == nil && health.obligation.done != nil)
    }

    @Test func equalPapersGiveEqualBytes() throws {
        let (summary, judgement) = try Self.summary("2026-1", on: "2026-06-30")
        let paper = SummaryPaper(summary, judgement)
        #expect(WordPaper(paper.paper).bytes == WordPaper(paper.paper).bytes)
    }

    @Test func aLetterGoesToLivingAgenciesAlone() throws {
        let judgement = try Self.judgement(on: "2026-11-25")
        let registry = judgement.content.registry
        let letter = try #require(ReminderPaper(DueList(judgement, within: 14), judgement)).paper
        let addressed = letter.addressees.flatMap(\.spans).compactMap(\.target)
        #expect(addressed.count > 5 && Set(addressed).count == addressed.count)
        for case .agency(let position) in addressed {
            #expect(registry.agencies[position].isAlive(on: judgement.asOf) && !registry.agencies[position].roles.contains(.office))
        }
        let finance = try #require(registry.agencies.firstIndex { $0.id == "so-tai-chinh" })
        let one = try #require(ReminderPaper(DueList(judgement, within: 14), judgement, only: .agency(finance))).paper.markdown
        #expect(one.contains("Kính gửi: Sở Tài chính") && one.contains("nghĩa vụ của Sở Kế hoạch và Đầu tư, cơ quan tiền thân"))
    }
}
