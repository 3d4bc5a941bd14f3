import Diagnostics
import Records
import WorkingCalendar

/// What explanations rest on besides the record: calendars of years, and readings of clauses that set no day (†).
///
/// One explanation alone spells them out; a page with many says each of them once, under them all.
public struct Bases: Sendable {
    var years = Set<Int>()
    var readings = Set<Reading>()

    /// A clause, and the day whose value of its limit was read.
    struct Reading: Hashable {
        let clause: String
        let day: Day
    }

    public init() {}

    mutating func formUnion(_ other: Bases) {
        years.formUnion(other.years)
        readings.formUnion(other.readings)
    }
}

extension Narrator {
    /// The bases in full: who confirmed each year's calendar, and on what each reading rests.
    public func sentences(_ bases: Bases) -> [String] {
        let calendars = bases.years.sorted().filter { content.calendar.confirmation(year: $0) != nil }.map(calendar(of:))
        let readings = bases.readings.sorted { ($0.clause, $0.day) < ($1.clause, $1.day) }.compactMap { reading in
            basis(reading.clause, on: reading.day).map { "† \(Words.clause(reading.clause)(language).capitalised). \($0)" }
        }
        return calendars + readings.enumerated().filter { readings.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    }

    /// Which calendar a count rests on.
    func calendar(of year: Int) -> String {
        if let confirmation = content.calendar.confirmation(year: year) {
            say("Lịch làm việc năm \(year): \(confirmation).", "Working calendar of \(year): \(confirmation).")
        } else {
            say("Lịch làm việc năm \(year) chưa được xác nhận: ngày nêu trên là tạm tính.",
                "The working calendar of \(year) is not confirmed: the day above is provisional.")
        }
    }

    /// The same in short, where the page says elsewhere who confirmed it.
    func shortCalendar(of year: Int) -> String {
        guard content.calendar.confirmation(year: year) != nil else { return calendar(of: year) }
        return say("Tính theo lịch làm việc năm \(year).", "By the working calendar of \(year).")
    }

    /// Which calendars some counts rest on.
    func years(of counts: [Count]) -> [String] { Set(counts.flatMap(\.years)).sorted().map(calendar(of:)) }

    /// That a clause sets no day, and on what its reading rests.
    func interpretive(_ clause: String, on day: Day) -> String {
        reading(clause) + (basis(clause, on: day).map { " " + $0 } ?? "")
    }

    func reading(_ clause: String) -> String {
        let words = Words.clause(clause)
        return say("\(words.vi.capitalised) không ấn định ngày; ngày này là cách hiểu của hệ thống (†).", "\(words.en) sets no day; this day is our reading (†).")
    }

    private func basis(_ clause: String, on day: Day) -> String? {
        content.regulation.limits(on: day)[clause]?.basis.map { basis in
            let end = basis.hasSuffix(".") ? "" : "."
            return say("Căn cứ của cách hiểu: \(basis)\(end)", "The reading rests on: \(basis)\(end)")
        }
    }
}
