import Testing
import WorkingCalendar

/// Every day from 2009 to 2027 and every number of days from 0 to 10, against a counter that knows only lists.
@Suite struct CountingPropertyTests {
    static let calendar = CalendarFiles.calendar
    static let all = Array(days(2008...2028))

    /// The working days of the files in order, found without the calendar: 1 January 2008 was a Tuesday.
    static let naive: [Day] = all.enumerated().filter { index, day in
        let files = CalendarFiles.years.contains(day.year) ? CalendarFiles.year(day.year) : YearCalendar.byLaw(year: day.year)
        return files.makeup[day] != nil || (files.off[day] == nil && (index + 1) % 7 < 5)
    }.map(\.element)

    /// How many of the naive working days are on or before each day, by its place in `all`.
    static let passed: [Int] = {
        var next = 0
        return all.map { day in
            if next < naive.count, naive[next] == day { next += 1 }
            return next
        }
    }()

    @Test(arguments: 0...10)
    func countsAsTheNaiveCounterDoes(n: Int) {
        var wrong: [Day] = []
        for day in days(2009...2027) {
            let index = day - Self.all[0]
            let forward = Self.calendar.forward(workingDays: n, from: day)
            let backward = Self.calendar.backward(workingDays: n, before: day)
            let (after, before) = n == 0
                ? (day, day)
                : (Self.naive[Self.passed[index] + n - 1], Self.naive[Self.passed[index - 1] - n])
            let agrees = forward.result == after && Self.calendar.workingDay(n, after: day) == after
                && backward.result == before && Self.calendar.workingDay(n, before: day) == before
                && forward.counted.count == n && backward.counted.count == n
                && forward.skipped.count + n == after - day && backward.skipped.count + n == day - before
                && Self.calendar.workingDaysBetween(day, after) == n
            if !agrees { wrong.append(day) }
        }
        #expect(wrong.isEmpty)
    }

    @Test(arguments: 1...10)
    func backwardUndoesForward(n: Int) {
        let wrong = days(2009...2027).filter { day in
            let back = Self.calendar.workingDay(n, before: Self.calendar.workingDay(n, after: day))
            return back > day || Self.calendar.workingDaysBetween(back, day) != 0 || !Self.calendar.isWorking(back)
        }
        #expect(wrong.isEmpty)
    }

    @Test(arguments: 0...10)
    func countingIsMonotone(n: Int) {
        let wrong = days(2009...2027).filter { day in
            let next = day.adding(days: 1)
            return Self.calendar.workingDay(n, after: day) > Self.calendar.workingDay(n, after: next)
                || Self.calendar.workingDay(n, before: day) > Self.calendar.workingDay(n, before: next)
                || Self.calendar.workingDay(n, after: day) >= Self.calendar.workingDay(n + 1, after: day)
                || Self.calendar.forward(days: n, from: day).result > Self.calendar.forward(days: n, from: next).result
        }
        #expect(wrong.isEmpty)
    }

    @Test func aFixedDayIsTheFirstWorkingDayFromItOn() {
        let wrong = days(2009...2027).filter { day in
            Self.calendar.fixed(day).result != Self.naive[Self.passed[day.adding(days: -1) - Self.all[0]]]
        }
        #expect(wrong.isEmpty)
    }
}
