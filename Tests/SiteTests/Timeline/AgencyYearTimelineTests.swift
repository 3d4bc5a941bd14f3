import Diagnostics
import Records
import Testing

@testable import Rules
@testable import Site
@testable import WorkingCalendar

@Suite struct AgencyYearTimelineTests {
    private static func judgement(seed: Int, matters: Int) -> Judgement {
        var random = RandomMatters(seed: seed)
        var content = RandomMatters.content
        content.matters = (0..<matters).map { random.matter("HOP-2026-\($0)") }
        let year = content.matters[0].firstDay.year
        return judge(content, asOf: Day(uncheckedYear: year, month: 9, day: 15))
    }

    @Test(arguments: 0..<12)
    func holdsForRandomYears(_ seed: Int) {
        let judgement = Self.judgement(seed: seed, matters: [1, 20, 150][seed % 3])
        let index = TimelineIndex(judgement)
        let language: Language = seed % 2 == 0 ? .vi : .en
        for agency in 0..<32 {
            for year in index.years(of: agency) {
                let href = { (judged: JudgedMatter) in "../../../ho-so/\(judged.matter.id)/index.html" }
                let pictures = agencyYearTimeline(agency: agency, year: year, judgement: judgement, index: index, language: language, href: href)
                #expect(!pictures.isEmpty)
                var linked = Set<String>()
                for bytes in pictures {
                    let picture = DrawnPicture(bytes)
                    #expect(picture.problems.isEmpty, "\(agency) \(year): \(picture.problems.prefix(3))")
                    #expect(picture.width <= 1600 && bytes.count <= 30_000 && picture.hrefs.count <= 60)
                    linked.formUnion(picture.hrefs)
                }
                let owing = judgement.matters.filter { judged in
                    judged.obligations.contains { $0.force == .mandatory && $0.debtor == .agency(agency) && $0.placed(in: judged.matter).year == year }
                }
                #expect(linked == Set(owing.map(href)), "\(agency) \(year)")
                #expect(Set(pictures.flatMap { DrawnPicture($0).patterns }).count == pictures.flatMap { DrawnPicture($0).patterns }.count)
                #expect(pictures == agencyYearTimeline(agency: agency, year: year, judgement: judgement, language: language, href: href))
            }
        }
    }

    /// Above 60 rows a year becomes two halves, each in pictures of 60 rows.
    @Test func pagesByHalfYear() throws {
        var content = RandomMatters.content
        let lead = Body.agency(0)
        for number in 0..<130 {
            let day = Day(uncheckedYear: 2026, month: 1, day: 5).adding(days: number)
            var matter = Matter(id: "HOP-2026-\(number)", form: .meeting, title: "Họp", lead: lead, partners: [.agency(1)], firstDay: day,
                                place: RandomMatters.place, bodyOffset: 0)
            matter.dates = DayRange(day, day)
            content.matters.append(matter)
        }
        let judgement = judge(content, asOf: Day(uncheckedYear: 2026, month: 3, day: 1))
        let pictures = agencyYearTimeline(agency: 0, year: 2026, judgement: judgement, language: .vi, href: { $0.matter.id })
        #expect(pictures.count >= 3)
        #expect(pictures.allSatisfy { DrawnPicture($0).hrefs.count <= 60 })
        #expect(String(decoding: try #require(pictures.first), as: UTF8.self).contains("6 tháng đầu năm 2026 (1/"))
        #expect(agencyYearTimeline(agency: 0, year: 2020, judgement: judgement, language: .vi, href: { $0.matter.id }).isEmpty)
    }
}
