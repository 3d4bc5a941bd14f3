import Testing
import WorkingCalendar

@Suite struct CountingTests {
    let calendar = CalendarFiles.calendar

    @Test func aSurveyOn20MarchIsAnsweredBy13March() {
        let count = calendar.backward(workingDays: 5, before: day("2026-03-20"))
        #expect(count.result == day("2026-03-13"))
        #expect(count.counted.map(\.iso) == ["2026-03-19", "2026-03-18", "2026-03-17", "2026-03-16", "2026-03-13"])
        #expect(count.skipped.map(\.reason) == [.weekend(.sunday), .weekend(.saturday)])
        #expect(!count.isProvisional)
    }

    @Test func forwardOverTetNamesEachDaySkipped() {
        let count = calendar.forward(workingDays: 2, from: day("2026-02-12"))
        #expect(count.counted.map(\.iso) == ["2026-02-13", "2026-02-23"])
        #expect(count.skipped.map(\.reason.name.vi).suffix(4) == [
            "Tết Nguyên đán (mùng 3)", "Tết Nguyên đán (mùng 4)", "Thứ Bảy", "Chủ nhật",
        ])
        #expect(count.skipped.count == 9)
    }

    @Test func calendarDaysMoveForwardAndNeverBackward() {
        let forward = calendar.forward(days: 7, from: day("2026-02-10"))
        #expect(forward.result == day("2026-02-23"))
        #expect(forward.isMoved && forward.counted.isEmpty && forward.skipped.first?.day == day("2026-02-17"))
        let backward = calendar.backward(days: 10, before: day("2026-03-03"))
        #expect(backward.result == day("2026-02-21"))
        #expect(backward.years.isEmpty)
    }

    @Test(arguments: [
        ("2026-06-20", "2026-06-22"), ("2025-12-20", "2025-12-22"), ("2026-03-20", "2026-03-20"), ("2026-08-22", "2026-08-22"),
    ])
    func aFixedDayMovesToTheNextWorkingDay(from: String, to: String) {
        let count = calendar.fixed(day(from))
        #expect(count.result == day(to))
        #expect(count.isMoved == (from != to))
        #expect(calendar.workingDay(onOrAfter: day(from)) == day(to))
    }

    /// 2027 has no confirmed file; the day counted from is not asked about.
    @Test func isProvisionalWhereAYearThatWasAskedIs() {
        #expect(calendar.forward(workingDays: 2, from: day("2026-12-30")).years == [2026, 2027])
        #expect(calendar.forward(workingDays: 2, from: day("2026-12-30")).isProvisional)
        #expect(!calendar.forward(workingDays: 1, from: day("2026-12-30")).isProvisional)
        #expect(!calendar.backward(workingDays: 1, before: day("2027-01-01")).isProvisional)
        #expect(!calendar.backward(days: 1, before: day("2027-06-01")).isProvisional)
        #expect(calendar.fixed(day("2027-06-01")).isProvisional)
        #expect(!calendar.forward(workingDays: 0, from: day("2027-06-01")).isProvisional)
    }

    @Test(arguments: [Int.min, -1, 0])
    func noDaysIsTheDayItself(n: Int) {
        let saturday = day("2026-03-21")
        #expect(calendar.forward(workingDays: n, from: saturday).result == saturday)
        #expect(calendar.backward(workingDays: n, before: saturday).result == saturday)
        #expect(calendar.backward(days: n, before: saturday).result == saturday)
        #expect(calendar.forward(days: n, from: saturday).result == day("2026-03-23"))
    }

    @Test func aCountWithoutEndStopsWhereTheTableDoes() {
        #expect(calendar.forward(workingDays: .max, from: day("2026-03-20")).result == day("2101-12-31"))
        #expect(calendar.backward(workingDays: .max, before: day("2026-03-20")).result == day("1999-01-01"))
        #expect(calendar.forward(days: .max, from: day("2026-03-20")).result == .latest)
        #expect(calendar.forward(workingDays: 3, from: .latest).result == .latest)
    }
}
