import Diagnostics

/// A day that was counted, with all that an explanation of it has to say: each day that counted, each that was passed over
/// and why, and whether the answer rests on a year whose calendar is not confirmed.
public struct Count: Sendable, Hashable {
    /// The five ways of counting (the numbers are days).
    public enum Kind: Sendable, Hashable {
        /// The n-th working day after the start, which is not counted.
        case forwardWorkingDays(Int)
        /// n calendar days after the start, then moved to a working day.
        case forwardDays(Int)
        /// The n-th working day before the start, which is not counted; acting on that day is on time.
        case backwardWorkingDays(Int)
        /// n calendar days before the start, never moved; acting on that day is on time.
        case backwardDays(Int)
        /// The day itself, moved to the next working day where it is off.
        case fixed
    }

    /// A day that was passed over, and why.
    public struct Skipped: Sendable, Hashable {
        /// The day off.
        public let day: Day
        /// Why it is off, with its name.
        public let reason: DayOff
    }

    /// How it was counted.
    public let kind: Kind
    /// The day counted from: a receipt, the first day of a survey, a written limit.
    public let start: Day
    /// The day arrived at.
    public let result: Day
    /// The working days that counted, in the order counted, the result last; empty for calendar days and fixed days.
    public let counted: [Day]
    /// The days off that were met, in the order met: between the working days, or where a result fell before it moved.
    public let skipped: [Skipped]
    /// The years whose calendar was asked, ascending. The start of a count is not asked about; `backwardDays` asks nothing.
    public let years: [Int]
    /// Whether one of ``years`` has no confirmed calendar (`tạm tính`).
    public let isProvisional: Bool

    /// Whether a day off moved the result (only forward calendar days and fixed days move).
    public var isMoved: Bool {
        switch kind {
        case .forwardDays, .fixed: !skipped.isEmpty
        case .forwardWorkingDays, .backwardWorkingDays, .backwardDays: false
        }
    }
}
