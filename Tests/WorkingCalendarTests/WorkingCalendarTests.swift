import Testing
import WorkingCalendar

@Suite struct WorkingCalendarTests {
    let calendar = CalendarFiles.calendar

    @Test(arguments: [
        ("2026-02-17", "Tết Nguyên đán (mùng 1)", "Lunar New Year (day 1)"),
        ("2026-04-26", "Giỗ Tổ Hùng Vương", "Hung Kings' Commemoration Day"),
        ("2026-08-31", "Nghỉ hoán đổi dịp Quốc khánh (làm bù 22/08/2026)", "Nghỉ hoán đổi dịp Quốc khánh (làm bù 22/08/2026)"),
        ("2026-03-21", "Thứ Bảy", "Saturday"),
        ("2035-01-01", "Tết Dương lịch", "New Year's Day"),
    ])
    func daysOffHaveAName(iso: String, vi: String, en: String) {
        #expect(calendar.reasonOff(day(iso))?.name.vi == vi)
        #expect(calendar.reasonOff(day(iso))?.name.en == en)
    }

    @Test(arguments: ["2011-01-29", "2011-01-30", "2026-08-22"])
    func makeupDaysWorkOnSaturdayAndSunday(iso: String) {
        #expect(calendar.isWorking(day(iso)))
        #expect(calendar.reasonOff(day(iso)) == nil)
        #expect(calendar.isMakeup(day(iso)) != nil)
        #expect(calendar.movedAgainstLaw(day(iso)))
    }

    @Test func aConfirmedFileHasNothingAdded() {
        let bare = WorkingCalendar(years: [YearCalendar(year: 2026, confirmation: "x", off: [:] as [Day: String], makeup: [:])])
        #expect(bare.isWorking(day("2026-01-01")))
        #expect(bare.movedAgainstLaw(day("2026-01-01")))
        #expect(!bare.isWorking(day("2026-01-03")))
        #expect(!bare.isWorking(day("2027-01-01")))
    }

    @Test(arguments: [nil, ""])
    func aFileWithoutConfirmationCountsAsAbsent(confirmation: String?) {
        let off = [day("2026-03-20"): "x"]
        let calendar = WorkingCalendar(years: [YearCalendar(year: 2026, confirmation: confirmation, off: off, makeup: [:])])
        #expect(calendar.isProvisional(year: 2026))
        #expect(calendar.isWorking(day("2026-03-20")))
        #expect(!calendar.isWorking(day("2026-01-01")))
        #expect(!calendar.movedAgainstLaw(day("2026-01-01")))
    }

    @Test func aDayOfAnotherYearsFileIsIgnored() {
        let off = [day("2027-03-19"): "x"]
        let calendar = WorkingCalendar(years: [YearCalendar(year: 2026, confirmation: "x", off: off, makeup: [:])])
        #expect(calendar.isWorking(day("2027-03-19")))
    }

    @Test func outsideTheTableMondayToFridayWork() {
        #expect(calendar.isWorking(day("1998-01-01")))
        #expect(!calendar.isWorking(day("2102-01-01")))
        #expect(calendar.reasonOff(day("2102-01-01")) == .weekend(.sunday))
        #expect(calendar.isProvisional(year: 2102))
    }

    @Test func lateDaysAreCountedInWorkingDays() {
        #expect(calendar.workingDaysBetween(day("2026-02-13"), day("2026-02-23")) == 1)
        #expect(calendar.workingDaysBetween(day("2026-02-23"), day("2026-02-23")) == 0)
        #expect(calendar.workingDaysBetween(day("2026-02-23"), day("2026-02-13")) == 0)
    }
}
