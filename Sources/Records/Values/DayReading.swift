import Diagnostics
import WorkingCalendar

/// The outcome of looking for something at a position: read, not there, or there and wrong.
enum Reading<Value> {
    case read(Value)
    case absent
    case wrong(ValueProblem)
}

/// The forms of a day (record-format §2).
extension Words {
    /// The years in which a day of a record may lie.
    static let years = 2000...2100

    /// A day, also after `ngày`; nothing is taken where there is none.
    mutating func day() -> Reading<Day> {
        var ahead = self
        _ = ahead.take("ngay")
        guard let first = ahead.number() else { return .absent }
        let outcome = first.length == 4 ? ahead.yearFirst() : ahead.dayFirst()
        if case .absent = outcome { return .absent }
        self = ahead
        return outcome
    }

    /// `2026-03-20`.
    private mutating func yearFirst() -> Reading<Day> {
        guard let year = number(), case .mark(let mark)? = peek(1), "-/.".contains(mark), let month = number(2),
            peek(3) == .mark(mark), let day = number(4), (1...4).allSatisfy({ !isApart($0) })
        else { return .absent }
        skip(5)
        if mark != "-" { return .wrong(.dayForm(hint: DayParts(day.value, month.value, year.value).corrected)) }
        let parts = DayParts(day.value, month.value, year.value)
        return parts.reading(isYearFirst: true)
    }

    /// `20/3/2026`, `20 tháng 3 năm 2026`.
    private mutating func dayFirst() -> Reading<Day> {
        guard let day = number(), day.length <= 2 else { return .absent }
        if peek(1) == .word("thang"), let month = number(2) {
            guard peek(3) == .word("nam"), let year = number(4) else {
                if case .mark(let mark)? = peek(3), "-/.".contains(mark), let year = number(4), year.length == 4 {
                    skip(5)
                    return .wrong(.dayForm(hint: DayParts(day.value, month.value, year.value).corrected))
                }
                skip(3)
                return .wrong(.noYear(day.value, month.value))
            }
            skip(5)
            return DayParts(day.value, month.value, year.value, yearLength: year.length).reading()
        }
        guard case .mark(let mark)? = peek(1), "-/.".contains(mark), !isApart(1), let month = number(2), !isApart(2),
            month.length <= 2
        else { return .absent }
        guard case .mark(let second)? = peek(3), "-/.".contains(second), !isApart(3), let year = number(4), !isApart(4) else {
            skip(3)
            return .wrong(.noYear(day.value, month.value))
        }
        skip(5)
        let parts = DayParts(day.value, month.value, year.value, yearLength: year.length)
        return second == mark ? parts.reading() : .wrong(.dayForm(hint: parts.corrected))
    }
}

/// Day, month and year as written, before it is known whether there is such a day.
struct DayParts {
    let day: Int
    let month: Int
    let year: Int
    let yearLength: Int

    init(_ day: Int, _ month: Int, _ year: Int, yearLength: Int = 4) {
        self.day = day
        self.month = month
        self.year = year
        self.yearLength = yearLength
    }

    /// The day that they name, or what is wrong with them.
    func reading(isYearFirst: Bool = false) -> Reading<Day> {
        if yearLength == 2 { return .wrong(.twoDigitYear(DayParts(day, month, 2000 + year).corrected)) }
        guard Words.years.contains(year), yearLength == 4 else { return .wrong(.yearOutside(year)) }
        guard let found = Day(year: year, month: month, day: day) else {
            if (13...31).contains(month), (1...12).contains(day), let swapped = Day(year: year, month: day, day: month) {
                return .wrong(.monthFirst(swapped.written, isYearFirst: isYearFirst))
            }
            return .wrong(.noSuchDay(self))
        }
        return .read(found)
    }

    /// The form to be written, where there is such a day, also with day and month the other way round.
    var corrected: String? {
        guard Words.years.contains(year) else { return nil }
        return (Day(year: year, month: month, day: day) ?? Day(year: year, month: day, day: month))?.written
    }
}

extension Day {
    /// As letters write it: `05/3/2026`, `20/02/2026`; days under 10 and the months 1 and 2 are padded.
    var written: String {
        let (year, month, day) = parts
        return "\(day < 10 ? "0" : "")\(day)/\(month < 3 ? "0" : "")\(month)/\(year)"
    }
}
