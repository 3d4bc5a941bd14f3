import Foundation
import Testing
import WorkingCalendar

/// The files of `content/lich` against what was published about those years.
@Suite struct CalendarFileTests {
    static let workingDays = [
        2009: 252, 2010: 252, 2011: 251, 2012: 251, 2013: 253, 2014: 252, 2015: 250, 2016: 251, 2017: 250, 2018: 250,
        2019: 252, 2020: 252, 2021: 250, 2022: 249, 2023: 249, 2024: 251, 2025: 250, 2026: 249, 2027: 249,
    ]

    @Test(arguments: workingDays.sorted { $0.key < $1.key })
    func haveTheirWorkingDays(year: Int, count: Int) {
        #expect(days(year...year).count { CalendarFiles.calendar.isWorking($0) } == count)
        let dayBefore = Day(year: year - 1, month: 12, day: 31)!
        #expect(CalendarFiles.calendar.workingDaysBetween(dayBefore, Day(year: year, month: 12, day: 31)!) == count)
    }

    @Test(arguments: CalendarFiles.years)
    func areConfirmedButForTheForecast(year: Int) {
        #expect(CalendarFiles.calendar.isProvisional(year: year) == (year == 2027))
        #expect((CalendarFiles.calendar.confirmation(year: year) == nil) == (year == 2027))
    }

    @Test(arguments: CalendarFiles.years)
    func holdTheirOwnDaysOnceEach(year: Int) {
        let file = CalendarFiles.year(year)
        #expect(Set(file.off.keys.map(\.year)) == [year])
        #expect(Set(file.makeup.keys.map(\.year)).isSubset(of: [year]))
        #expect(Set(file.off.keys).isDisjoint(with: file.makeup.keys))
        #expect(file.makeup.keys.allSatisfy { $0.weekday.isWeekend })
    }

    /// A swapped day names the day worked for it, which names it back; the two may lie in different years.
    @Test func swapsComeInPairs() {
        var worked: [Day: Day] = [:]
        for (off, name) in CalendarFiles.all.flatMap(\.off) where name.vi.hasPrefix("Nghỉ hoán đổi") {
            worked[dayWritten(in: name.vi, after: "làm bù ")] = off
        }
        var makeup: [Day: Day] = [:]
        for (day, name) in CalendarFiles.all.flatMap(\.makeup) { makeup[day] = dayWritten(in: name.vi, after: "cho ngày ") }
        #expect(worked == makeup)
        #expect(makeup.count == 21)
    }

    private func dayWritten(in text: String, after mark: String) -> Day {
        let parts = text.components(separatedBy: mark)[1].prefix(10).split(separator: "/").map { Int($0)! }
        return Day(year: parts[2], month: parts[1], day: parts[0])!
    }
}
