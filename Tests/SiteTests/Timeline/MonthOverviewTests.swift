import Diagnostics
import Records
import Testing

@testable import Rules
@testable import Site
@testable import WorkingCalendar

@Suite struct MonthOverviewTests {
    @Test(arguments: 0..<20)
    func holdsForRandomMatters(_ seed: Int) {
        var random = RandomMatters(seed: seed)
        var content = RandomMatters.content
        content.matters = (0..<60).map { random.matter("HOP-2026-\($0)") }
        let asOf = content.matters[0].firstDay.adding(days: 40)
        let judgement = judge(content, asOf: asOf)
        let href = { (agency: Int, year: Int) in "co-quan/\(content.registry.agencies[agency].id)/\(year)/index.html" }
        for language in Language.allCases {
            let bytes = monthOverview(judgement: judgement, language: language, href: href)
            let picture = DrawnPicture(bytes)
            #expect(picture.problems.isEmpty, "\(picture.problems.prefix(3))")
            #expect(picture.width <= 1600)
            let pages = Set((0..<32).flatMap { agency in (asOf.year - 1...asOf.year).map { href(agency, $0) } })
            #expect(picture.hrefs.allSatisfy(pages.contains))
            #expect(bytes == monthOverview(judgement: judgement, language: language, href: href))
        }
    }

    /// The grid counts each mandatory obligation of the twelve months once.
    @Test func countsEachOnce() {
        var random = RandomMatters(seed: 7)
        var content = RandomMatters.content
        content.matters = (0..<60).map { random.matter("HOP-2026-\($0)") }
        let judgement = judge(content, asOf: content.matters[0].firstDay.adding(days: 300))
        let grid = MonthGrid(judgement)
        #expect(grid.months.count == 12)
        let expected = judgement.matters.reduce(0) { sum, judged in
            sum + judged.obligations.count { o in
                let day = o.placed(in: judged.matter)
                return o.force == .mandatory && o.debtor.isRegistered && o.status != .notApplicable && day >= grid.months[0]
                    && (day.year, day.month) <= (judgement.asOf.year, judgement.asOf.month)
            }
        }
        #expect(grid.rows.flatMap(\.counts).reduce(0) { $0 + $1.total } == expected)
    }
}
