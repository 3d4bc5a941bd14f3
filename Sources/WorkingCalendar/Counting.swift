import Diagnostics

// How limits are counted, each as a bare day and as a `Count` that explains itself. A number of days below 0 counts as 0.
extension WorkingCalendar {
    /// The n-th working day after `start`, which is not counted (BLDS 2015 Đ.147.2, 2005 Đ.152.2). 0 days is `start` itself.
    public func workingDay(_ n: Int, after start: Day) -> Day { walk(n, from: start, step: 1) { _ in } }

    /// The n-th working day before `end`, which is not counted ("chậm nhất n ngày làm việc trước ngày"); acting on that day
    /// is on time. 0 days is `end` itself.
    public func workingDay(_ n: Int, before end: Day) -> Day { walk(n, from: end, step: -1) { _ in } }

    /// `day` itself where it is a working day, else the next one (BLDS 2015 Đ.148.5, 2005 Đ.153.5).
    public func workingDay(onOrAfter day: Day) -> Day {
        var day = day
        while !isWorking(day), day < WorkingDays.last { day = day.adding(days: 1) }
        return day
    }

    /// Forward n working days from `start`: ``workingDay(_:after:)`` explained.
    public func forward(workingDays n: Int, from start: Day) -> Count {
        explained(.forwardWorkingDays(n), n, start, step: 1)
    }

    /// Forward n calendar days from `start`, which is not counted, then as a fixed day (BLDS 2015 Đ.147.2 and Đ.148.5).
    public func forward(days n: Int, from start: Day) -> Count {
        moved(.forwardDays(n), start: start, landing: start.adding(days: max(0, n)))
    }

    /// Backward n working days before `end`: ``workingDay(_:before:)`` explained.
    public func backward(workingDays n: Int, before end: Day) -> Count {
        explained(.backwardWorkingDays(n), n, end, step: -1)
    }

    /// n calendar days before `end`, never moved; acting on that day is on time. It asks no calendar, so it is never
    /// provisional.
    public func backward(days n: Int, before end: Day) -> Count {
        count(.backwardDays(n), start: end, result: end.adding(days: -max(0, n)), counted: [], skipped: [], asked: nil)
    }

    /// A fixed day: a day off moves it to the next working day (BLDS 2015 Đ.148.5, 2005 Đ.153.5). Even one that stays where
    /// it is rests on the calendar of its year, which says that it is no day off.
    public func fixed(_ day: Day) -> Count { moved(.fixed, start: day, landing: day) }

    /// Steps day by day until `n` working days are passed, and stops at the ends of the table at the latest.
    private func walk(_ n: Int, from start: Day, step: Int, visit: (Day) -> Void) -> Day {
        var day = start
        var left = n
        let end = step > 0 ? WorkingDays.last : WorkingDays.first
        while left > 0, step > 0 ? day < end : day > end {
            day = day.adding(days: step)
            visit(day)
            if isWorking(day) { left -= 1 }
        }
        return day
    }

    private func explained(_ kind: Count.Kind, _ n: Int, _ start: Day, step: Int) -> Count {
        var counted: [Day] = []
        var skipped: [Count.Skipped] = []
        let result = walk(n, from: start, step: step) { day in
            if let reason = reasonOff(day) { skipped.append(.init(day: day, reason: reason)) } else { counted.append(day) }
        }
        let first = start.adding(days: step)
        let asked = result == start ? nil : min(first, result)...max(first, result)
        return count(kind, start: start, result: result, counted: counted, skipped: skipped, asked: asked)
    }

    private func moved(_ kind: Count.Kind, start: Day, landing: Day) -> Count {
        let result = workingDay(onOrAfter: landing)
        let skipped = (landing..<result).compactMap { day in reasonOff(day).map { Count.Skipped(day: day, reason: $0) } }
        return count(kind, start: start, result: result, counted: [], skipped: skipped, asked: landing...result)
    }

    private func count(
        _ kind: Count.Kind, start: Day, result: Day, counted: [Day], skipped: [Count.Skipped], asked: ClosedRange<Day>?
    ) -> Count {
        let years = asked.map { Array($0.lowerBound.year...$0.upperBound.year) } ?? []
        return Count(
            kind: kind, start: start, result: result, counted: counted, skipped: skipped, years: years,
            isProvisional: years.contains(where: isProvisional(year:)))
    }
}
