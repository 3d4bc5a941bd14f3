import Diagnostics

/// Why a day is not a working day.
public enum DayOff: Sendable, Hashable {
    /// A Saturday or a Sunday that is no holiday and no make-up day.
    case weekend(Weekday)
    /// A day off with its name: a holiday, a day in lieu or a swapped day. A holiday on a Sunday is one of these.
    case named(Bilingual)

    /// The name of the day off, or of the day of the week.
    public var name: Bilingual {
        switch self {
        case .weekend(let weekday): weekday.name
        case .named(let name): name
        }
    }
}
