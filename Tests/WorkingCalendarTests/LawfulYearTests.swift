import Testing
import WorkingCalendar

@Suite struct LawfulYearTests {
    @Test func theForecastFileIsTheLawfulReading() {
        #expect(YearCalendar.byLaw(year: 2027).off.mapValues(\.vi) == CalendarFiles.year(2027).off.mapValues(\.vi))
        #expect(YearCalendar.byLaw(year: 2027).makeup.isEmpty)
    }

    /// What a confirmed file moves against the law is a swap, or in 2014 how the five days of Tết lie: the file has one
    /// before mùng 1 and mùng 1 to 4, so that its last day in lieu is 5 February.
    @Test(arguments: 2009...2026)
    func confirmedYearsDifferBySwapsOnly(year: Int) {
        let moved = Set(days(year...year).filter(CalendarFiles.calendar.movedAgainstLaw))
        let file = CalendarFiles.year(year)
        let swapped = file.off.filter { $0.value.vi.hasPrefix("Nghỉ hoán đổi") }.map(\.key)
        var expected = Set(swapped).union(file.makeup.keys)
        if year == 2014 { expected.formSymmetricDifference([day("2014-01-29"), day("2014-02-05")]) }
        #expect(moved == expected)
    }

    @Test(arguments: [
        (2013, "2013-02-09", 4), (2014, "2014-01-29", 5), (2026, "2026-02-16", 5), (2028, "2028-01-24", 5),
        (2029, "2029-02-12", 5),
    ])
    func tetStartsAndLasts(year: Int, first: String, count: Int) {
        let tet = YearCalendar.byLaw(year: year).off.filter { $0.value.vi.hasPrefix("Tết Nguyên đán") }
        #expect(tet.keys.min() == day(first))
        #expect(tet.count == count)
    }

    /// 2 September and the day beside it, by the weekday of 2 September.
    @Test(arguments: [
        (2020, [2]), (2021, [2, 3]), (2022, [1, 2]), (2023, [1, 2, 4]), (2024, [2, 3]), (2025, [1, 2]), (2026, [1, 2]),
        (2029, [2, 3, 4]),
    ])
    func nationalDayHasADayBesideItFrom2021(year: Int, expected: [Int]) {
        let off = YearCalendar.byLaw(year: year).off.keys.filter { $0.month == 9 }.map(\.day)
        #expect(off.sorted() == expected)
    }

    @Test func cultureDayIsOffFrom2026() {
        #expect(YearCalendar.byLaw(year: 2025).off[day("2025-11-24")] == nil)
        #expect(YearCalendar.byLaw(year: 2026).off[day("2026-11-24")]?.en == "Vietnam Culture Day")
    }

    @Test func daysInLieuAreNamedAfterTheirHoliday() {
        let off = YearCalendar.byLaw(year: 2023).off
        #expect(off[day("2023-05-02")]?.vi == "Nghỉ bù Giỗ Tổ Hùng Vương (ngày 29/04/2023)")
        #expect(off[day("2023-05-03")]?.en == "Reunification Day (day in lieu of 30 April 2023)")
    }

    @Test(arguments: 1999...2101)
    func everyHolidayOnAWeekendGivesOneWeekday(year: Int) {
        let off = YearCalendar.byLaw(year: year).off
        let holidays = switch year {
        case ...2013: 9
        case ...2020: 10
        case ...2025: 11
        default: 12
        }
        #expect(off.keys.filter { !$0.weekday.isWeekend }.count == holidays)
        #expect(Set(off.keys.map(\.year)) == [year])
    }
}
