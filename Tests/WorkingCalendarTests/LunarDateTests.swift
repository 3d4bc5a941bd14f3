import Testing
import WorkingCalendar

@Suite struct LunarDateTests {
    /// Mùng 1 Tết as Vietnamese calendars printed it; 1968, 1985, 2007 and 2030 differ from the Chinese one.
    static let tet = [
        1968: "1968-01-29", 1985: "1985-01-21", 1999: "1999-02-16",
        2000: "2000-02-05", 2001: "2001-01-24", 2002: "2002-02-12", 2003: "2003-02-01", 2004: "2004-01-22",
        2005: "2005-02-09", 2006: "2006-01-29", 2007: "2007-02-17", 2008: "2008-02-07", 2009: "2009-01-26",
        2010: "2010-02-14", 2011: "2011-02-03", 2012: "2012-01-23", 2013: "2013-02-10", 2014: "2014-01-31",
        2015: "2015-02-19", 2016: "2016-02-08", 2017: "2017-01-28", 2018: "2018-02-16", 2019: "2019-02-05",
        2020: "2020-01-25", 2021: "2021-02-12", 2022: "2022-02-01", 2023: "2023-01-22", 2024: "2024-02-10",
        2025: "2025-01-29", 2026: "2026-02-17", 2027: "2027-02-06", 2028: "2028-01-26", 2029: "2029-02-13",
        2030: "2030-02-02",
    ]

    /// The leap months from 2004 to 2028; the years between have none.
    static let leapMonths = [2004: 2, 2006: 7, 2009: 5, 2012: 4, 2014: 9, 2017: 6, 2020: 4, 2023: 2, 2025: 6, 2028: 5]

    @Test(arguments: tet.sorted { $0.key < $1.key })
    func tetIsAsPublished(year: Int, iso: String) {
        #expect(LunarDate.tetDay(year) == day(iso))
        let date = LunarDate(day(iso))
        #expect((date.year, date.month, date.day) == (year, 1, 1))
    }

    @Test(arguments: 2004...2028)
    func leapMonthsAreAsPublished(year: Int) {
        let months = (LunarDate.tetDay(year)..<LunarDate.tetDay(year + 1)).map(LunarDate.init)
        let leap = Set(months.filter { $0.isLeap }.map { $0.month })
        #expect(leap == Set(Self.leapMonths[year].map { [$0] } ?? []))
        #expect(months.allSatisfy { $0.year == year })
    }

    @Test(arguments: [
        ("2023-03-21", 30, 2, false), ("2023-03-22", 1, 2, true), ("2023-04-19", 29, 2, true), ("2023-04-20", 1, 3, false),
        ("2024-09-17", 15, 8, false), ("2025-07-25", 1, 6, true), ("2026-02-16", 29, 12, false), ("2024-12-31", 1, 12, false),
    ])
    func knownDates(iso: String, lunarDay: Int, month: Int, isLeap: Bool) {
        let date = LunarDate(day(iso))
        #expect((date.day, date.month, date.isLeap) == (lunarDay, month, isLeap))
    }

    @Test(arguments: CalendarFiles.years)
    func tetAndHungKingsAreThoseOfTheFiles(year: Int) {
        let off = CalendarFiles.year(year).off.mapValues(\.vi)
        #expect(off[LunarDate.tetDay(year)] == "Tết Nguyên đán (mùng 1)")
        #expect(off[LunarDate.hungKings(year)] == "Giỗ Tổ Hùng Vương")
        let eve = off[LunarDate.tetDay(year).adding(days: -1)]
        #expect(eve == "Tết Nguyên đán (\(LunarDate.lastMonthLength(beforeTetOf: year)) tháng Chạp, giao thừa)")
    }

    @Test func monthsFollowOneAnotherFrom1999To2101() {
        var wrong: [Day] = []
        var before = LunarDate(day("1998-12-31"))
        for day in days(1999...2101) {
            let date = LunarDate(day)
            let continues = date.month == before.month && date.isLeap == before.isLeap && date.day == before.day + 1
            let begins = date.day == 1 && before.day >= 29
                && (date.isLeap ? date.month == before.month : date.month == before.month % 12 + 1)
            if !(continues && date.day <= 30) && !begins { wrong.append(day) }
            before = date
        }
        #expect(wrong.isEmpty)
    }
}
