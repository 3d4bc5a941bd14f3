/// A civil day of the Gregorian calendar, without a time and without a zone.
///
/// Every day of a record, of a due date and of a page is one of these; the years 1 to 9999 are covered.
public struct Day: Sendable, Hashable {
    /// Days since 1970-01-01, negative before it.
    public let number: Int32

    /// 0001-01-01, the earliest day there is.
    public static let earliest = Day(uncheckedYear: 1, month: 1, day: 1)
    /// 9999-12-31, the latest day there is.
    public static let latest = Day(uncheckedYear: 9999, month: 12, day: 31)

    /// The day `number` days after 1970-01-01; a number outside the years 1 to 9999 gives the nearest day inside.
    public init(number: Int) {
        self.number = Int32(clamping: Swift.min(Swift.max(number, Int(Day.earliest.number)), Int(Day.latest.number)))
    }

    /// The day written by its parts; nil where no such day exists (30 February) or the year is not 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// Howard Hinnant's `days_from_civil`: eras of 400 years, years that start on 1 March. The parts must be a real day.
    init(uncheckedYear year: Int, month: Int, day: Int) {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = Int32(truncatingIfNeeded: era * 146_097 + dayOfEra - 719_468)
    }

    /// Year, month and day of the month (Hinnant's `civil_from_days`); cheaper than three separate questions.
    public var parts: (year: Int, month: Int, day: Int) {
        let z = Int(number) + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The Gregorian year, for example 2026.
    public var year: Int { parts.year }
    /// The month, 1 to 12.
    public var month: Int { parts.month }
    /// The day of the month, 1 to 31.
    public var day: Int { parts.day }

    /// The days of a year, 1 January first; none for a year that is not 1 to 9999.
    public static func all(of year: Int) -> [Day] {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else { return [] }
        return Array(first...last)
    }

    /// The number of days of a month, 28 to 31; `month` is 1 to 12.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day: Comparable, Strideable {
    /// Earlier days come first.
    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
    /// Written out because `Strideable` would otherwise compare by distance.
    public static func == (a: Day, b: Day) -> Bool { a.number == b.number }

    /// How many calendar days `a` is after `b`; negative where it is before.
    public static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }

    /// The day `days` calendar days later, or earlier where negative; never beyond ``earliest`` and ``latest``.
    public func adding(days: Int) -> Day {
        let (sum, overflow) = Int(number).addingReportingOverflow(days)
        return overflow ? (days < 0 ? .earliest : .latest) : Day(number: sum)
    }

    /// Calendar days from this day to `other`; with ``advanced(by:)`` it makes `a...b` a sequence of days.
    public func distance(to other: Day) -> Int { other - self }
    /// The same as ``adding(days:)``.
    public func advanced(by days: Int) -> Day { adding(days: days) }
}
