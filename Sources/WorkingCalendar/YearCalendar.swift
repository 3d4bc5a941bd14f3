import Diagnostics

/// The days of one year that differ from Monday to Friday, as a calendar file (`content/lich/<year>.yml`) gives them or as
/// the law reads (``byLaw(year:)``).
public struct YearCalendar: Sendable, Hashable {
    /// The Gregorian year; only its own days count, days of another year in `off` or `makeup` are ignored.
    public let year: Int
    /// `xác nhận`: where the days come from; nil is a forecast, which counts as if the file were absent.
    public let confirmation: String?
    /// `nghỉ`: days off with their names. Saturdays and Sundays are off without being listed.
    public let off: [Day: Bilingual]
    /// `làm bù`: make-up working days with their names; they may be Saturdays or Sundays.
    public let makeup: [Day: Bilingual]

    /// A year whose names are known in both languages.
    public init(year: Int, confirmation: String?, off: [Day: Bilingual], makeup: [Day: Bilingual]) {
        self.year = year
        self.confirmation = confirmation
        self.off = off
        self.makeup = makeup
    }

    /// A year as its file writes it, with names in Vietnamese only: the same text stands for both languages.
    public init(year: Int, confirmation: String?, off: [Day: String], makeup: [Day: String]) {
        self.init(
            year: year, confirmation: confirmation,
            off: off.mapValues { Bilingual($0, $0) }, makeup: makeup.mapValues { Bilingual($0, $0) })
    }

    /// Whether the year has an `xác nhận` that says something.
    public var isConfirmed: Bool { !(confirmation ?? "").isEmpty }
}
