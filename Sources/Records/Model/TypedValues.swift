import WorkingCalendar

/// A day, with the time of day where one was written (record-format §2, "day with time").
public struct DayTime: Sendable, Hashable {
    public let day: Day
    /// Minutes after midnight in Asia/Ho_Chi_Minh; nil where no time was written.
    public let minute: Int?

    public init(_ day: Day, minute: Int? = nil) {
        self.day = day
        self.minute = minute
    }
}

/// Two days, both included; `first` is never after `last`.
public struct DayRange: Sendable, Hashable {
    public let first: Day
    public let last: Day

    public init(_ first: Day, _ last: Day) {
        self.first = first
        self.last = last
    }
}

/// A limit as a letter sets it (record-format §2, "limit").
public struct Limit: Sendable, Hashable {
    public enum Reach: Sendable, Hashable {
        /// The last day on which answering is on time, before it is moved off a day off (rules.md §1, fixed day).
        case day(DayTime)
        /// So many working days from each receiver's receipt.
        case workingDays(Int)
        /// So many calendar days from each receiver's receipt.
        case days(Int)
    }

    public let reach: Reach
    /// The limit in the letter's own words, as stored.
    public let wording: String
    /// Whether the limit lies before its own letter: kept to be shown, but read as none.
    public let isBeforeItsLetter: Bool

    public init(_ reach: Reach, wording: String, isBeforeItsLetter: Bool = false) {
        self.reach = reach
        self.wording = wording
        self.isBeforeItsLetter = isBeforeItsLetter
    }
}

/// The number and symbol of a document, `215/SNNMT-KHTC`; two are one document when they fold equal.
public struct DocumentNumber: Sendable, Hashable {
    /// As written, without spaces around the slash.
    public let text: String
    /// The form that is compared and that stands in ids.
    public let fold: String

    public init(_ text: String) {
        // Nearly every number is written without spaces: then one folding does.
        if text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0xC2 && $0 < 0xE2 }) {
            let whole = folded(text)
            if !hasSpaceAtSlash(whole) {
                self.text = text
                fold = whole
                return
            }
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let tight = parts.map { $0.trimmingSpaces() }.joined(separator: "/")
        self.text = tight
        fold = tight.split(separator: "/", omittingEmptySubsequences: false).map { folded($0) }.joined(separator: "/")
    }

    public static func == (a: DocumentNumber, b: DocumentNumber) -> Bool { a.fold == b.fold }
    public func hash(into hasher: inout Hasher) { hasher.combine(fold) }
}

/// Whether a hyphen stood beside a slash, which folds otherwise part by part.
private func hasSpaceAtSlash(_ fold: String) -> Bool {
    var before: UInt8 = 0
    for byte in fold.utf8 {
        if before == 0x20, byte == 0x2F { return true }
        if before == 0x2F, byte == 0x20 { return true }
        before = byte
    }
    return false
}

extension Unicode.Scalar {
    /// False for every ASCII letter, digit and sign and for every Latin letter, without a look into Unicode's tables.
    fileprivate var mayBeSpace: Bool { value <= 0x20 || (0x7F...0xA0).contains(value) || value >= 0x1680 && value < 0x1E00 || value >= 0x2000 }
}

extension StringProtocol {
    /// The text without white space at its ends.
    public func trimmingSpaces() -> String {
        let scalars = unicodeScalars
        if let first = scalars.first, let last = scalars.last, !first.mayBeSpace, !last.mayBeSpace { return String(self) }
        guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
              let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(self[start..<scalars.index(after: last)])
    }
}

/// A half-year of reporting: `2026-1` runs from 1 January to 30 June (rules.md §4, half-years).
public struct Period: Sendable, Hashable, Comparable {
    public let year: Int
    /// 1 or 2.
    public let half: Int

    public init(year: Int, half: Int) {
        self.year = year
        self.half = half
    }

    /// Reads exactly `2026-1`; nil for anything else, and for a year that no record can have.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1] == "1" || parts[1] == "2", parts[0].utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
              let year = Int(parts[0]), Words.years.contains(year)
        else { return nil }
        self.init(year: year, half: parts[1] == "1" ? 1 : 2)
    }

    /// `2026-1`.
    public var text: String { "\(year)-\(half)" }
    /// 1 January or 1 July; nil only outside the years that ``Day`` knows.
    public var firstDay: Day? { Day(year: year, month: half == 1 ? 1 : 7, day: 1) }
    /// 30 June or 31 December; nil only outside the years that ``Day`` knows.
    public var lastDay: Day? { half == 1 ? Day(year: year, month: 6, day: 30) : Day(year: year, month: 12, day: 31) }
    /// The half-year after this one.
    public var next: Period { half == 1 ? Period(year: year, half: 2) : Period(year: year + 1, half: 1) }
    /// The half-year that holds `day`.
    public init(holding day: Day) { self.init(year: day.year, half: day.month <= 6 ? 1 : 2) }

    public static func < (a: Period, b: Period) -> Bool { (a.year, a.half) < (b.year, b.half) }
}
