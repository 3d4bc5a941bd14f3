/// Which days of 1999 to 2101 are working days, one bit a day: small to copy, quick to ask and to count.
///
/// Records hold days of 2000 to 2100; the two years around them take up what is counted from there.
struct WorkingDays: Sendable, Equatable {
    static let years = 1999...2101
    static let first = Day(uncheckedYear: years.lowerBound, month: 1, day: 1)
    static let last = Day(uncheckedYear: years.upperBound, month: 12, day: 31)

    private var words = [UInt64](repeating: 0, count: (WorkingDays.last - WorkingDays.first) / 64 + 1)

    /// Lays a year's days over what was there: Monday to Friday, less its days off, and its make-up days.
    mutating func lay(_ calendar: YearCalendar) {
        guard WorkingDays.years.contains(calendar.year) else { return }
        let start = Day(uncheckedYear: calendar.year, month: 1, day: 1)
        let end = Day(uncheckedYear: calendar.year, month: 12, day: 31)
        var weekday = start.weekday.rawValue
        for index in (start - WorkingDays.first)...(end - WorkingDays.first) {
            set(index, weekday < Weekday.saturday.rawValue)
            weekday = weekday % 7 + 1
        }
        for day in calendar.off.keys where (start...end).contains(day) { set(day - WorkingDays.first, false) }
        for day in calendar.makeup.keys where (start...end).contains(day) { set(day - WorkingDays.first, true) }
    }

    /// Whether the bit of `day` is set; outside the table every Monday to Friday is.
    func contains(_ day: Day) -> Bool {
        let index = day - WorkingDays.first
        guard index >= 0, day <= WorkingDays.last else { return !day.weekday.isWeekend }
        return words[index >> 6] >> UInt64(index & 63) & 1 == 1
    }

    /// How many days of the table from `start` up to and without `end` are working days.
    func count(from start: Day, upTo end: Day) -> Int {
        let low = max(start, WorkingDays.first) - WorkingDays.first
        let high = min(end, WorkingDays.last.adding(days: 1)) - WorkingDays.first
        guard low < high else { return 0 }
        return countBelow(high) - countBelow(low)
    }

    private func countBelow(_ index: Int) -> Int {
        let whole = words[..<(index >> 6)].reduce(0) { $0 + $1.nonzeroBitCount }
        guard index & 63 != 0 else { return whole }
        return whole + (words[index >> 6] & (1 << UInt64(index & 63) - 1)).nonzeroBitCount
    }

    private mutating func set(_ index: Int, _ isWorking: Bool) {
        let bit: UInt64 = 1 << UInt64(index & 63)
        if isWorking { words[index >> 6] |= bit } else { words[index >> 6] &= ~bit }
    }
}

/// The lawful reading of every year of the table, made once: most years of the table are read so by every calendar.
enum LawfulReading {
    private static let years = WorkingDays.years.map(YearCalendar.byLaw)

    static let days: WorkingDays = {
        var days = WorkingDays()
        for year in years { days.lay(year) }
        return days
    }()

    static func year(_ year: Int) -> YearCalendar? {
        WorkingDays.years.contains(year) ? years[year - WorkingDays.years.lowerBound] : nil
    }
}
