import Diagnostics

/// Which days are working days of the province's agencies, year by year, and where each year's answer comes from.
///
/// A working day is not a Saturday or Sunday and not a day off, or else a make-up day. Each day is judged by its own year's
/// file. A file without `xác nhận` counts as absent; an absent year is read by law and everything that rests on it is
/// provisional (`tạm tính`). The table covers 1999 to 2101: a count stops at its ends, and outside it every Monday to
/// Friday works.
public struct WorkingCalendar: Sendable {
    private let confirmed: [Int: YearCalendar]
    private let days: WorkingDays

    /// - Parameter years: the years whose files exist, in any order; of two for one year the later is used.
    public init(years: [YearCalendar]) {
        confirmed = Dictionary(
            years.filter { $0.isConfirmed && WorkingDays.years.contains($0.year) }.map { ($0.year, $0) },
            uniquingKeysWith: { $1 })
        var days = LawfulReading.days
        for year in confirmed.values { days.lay(year) }
        self.days = days
    }

    /// Whether `day` is a working day.
    public func isWorking(_ day: Day) -> Bool { days.contains(day) }

    /// Why `day` is off; nil for a working day. A holiday on a Saturday or Sunday is given by its own name.
    public func reasonOff(_ day: Day) -> DayOff? {
        guard !isWorking(day) else { return nil }
        let year = day.year
        let lawful = LawfulReading.year(year)?.off[day]
        guard let confirmed = confirmed[year] else { return lawful.map(DayOff.named) ?? .weekend(day.weekday) }
        guard let name = confirmed.off[day] else { return .weekend(day.weekday) }
        // A file speaks Vietnamese only; where it repeats a lawful name word for word, that name's English is known.
        return .named(lawful?.vi == name.vi ? lawful ?? name : name)
    }

    /// The name of a make-up working day (`làm bù`), for example a Saturday worked for a swapped Monday; nil for any other.
    public func isMakeup(_ day: Day) -> Bilingual? { confirmed[day.year]?.makeup[day] }

    /// Whether `year` has no confirmed file, so that what rests on it is marked `tạm tính`.
    public func isProvisional(year: Int) -> Bool { confirmed[year] == nil }

    /// The `xác nhận` of a confirmed year; nil where the year is provisional.
    public func confirmation(year: Int) -> String? { confirmed[year]?.confirmation }

    /// Whether a confirmed file makes `day` a working day that the law reads as off, or the other way round: a swap.
    public func movedAgainstLaw(_ day: Day) -> Bool {
        !isProvisional(year: day.year) && isWorking(day) != LawfulReading.days.contains(day)
    }

    /// The number of working days after `start` up to and with `end`, as in "quá hạn n ngày làm việc"; 0 where `end` is not
    /// after `start`.
    public func workingDaysBetween(_ start: Day, _ end: Day) -> Int {
        days.count(from: start.adding(days: 1), upTo: end.adding(days: 1))
    }
}
