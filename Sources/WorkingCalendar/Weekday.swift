import Diagnostics

/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Saturday or Sunday, the weekly days off of a public body.
    public var isWeekend: Bool { self == .saturday || self == .sunday }

    /// `Thứ Hai` … `Chủ nhật`, `Monday` … `Sunday`.
    public var name: Bilingual {
        switch self {
        case .monday: Bilingual("Thứ Hai", "Monday")
        case .tuesday: Bilingual("Thứ Ba", "Tuesday")
        case .wednesday: Bilingual("Thứ Tư", "Wednesday")
        case .thursday: Bilingual("Thứ Năm", "Thursday")
        case .friday: Bilingual("Thứ Sáu", "Friday")
        case .saturday: Bilingual("Thứ Bảy", "Saturday")
        case .sunday: Bilingual("Chủ nhật", "Sunday")
        }
    }
}

extension Day {
    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday; the remainder is made non-negative for the days before it.
        let fromMonday = ((Int(number) + 3) % 7 + 7) % 7
        return Weekday(rawValue: fromMonday + 1) ?? .sunday
    }
}
