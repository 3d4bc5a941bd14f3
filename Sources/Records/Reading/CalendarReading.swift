import Diagnostics
import WorkingCalendar

/// Reads a calendar file (record-format §7); the year is the file's name.
///
/// - Returns: the year, or nil where the file has an error.
public func readCalendarYear(_ file: SourceFile) -> FileReading<YearCalendar> {
    var diagnostics: [Diagnostic] = []
    guard let root = readYAML(file, &diagnostics) else { return FileReading(nil, diagnostics) }
    let reader = RecordReader(file, header: nil, diagnostics: diagnostics)
    let name = fileName(file.path)
    guard name.utf8.count == 8, name.hasSuffix(".yml"), let year = Int(name.prefix(4)), (2000...2100).contains(year) else {
        reader.report(.calendarFileName(name), at: Place(file, 0))
        return FileReading(nil, reader.diagnostics)
    }
    guard let mapping = reader.mapping(root, YearKey.table, .file) else { return FileReading(nil, reader.diagnostics) }
    let confirmation = mapping[YearKey.confirmation].flatMap { reader.text($0.value) }
    let off = reader.days(mapping[YearKey.off], of: year, canBeRange: true)
    let makeup = reader.days(mapping[YearKey.makeup], of: year, canBeRange: false)
    for (day, entry) in makeup {
        if off[day] != nil { reader.report(.offAndMakeup(day), at: entry.place) }
    }
    let calendar = YearCalendar(year: year, confirmation: confirmation, off: off.mapValues(\.name), makeup: makeup.mapValues(\.name))
    return FileReading(reader.hasErrors ? nil : calendar, reader.diagnostics)
}

extension RecordReader {
    /// The days of `nghỉ` or `làm bù`, each with its name and the place of its key.
    fileprivate func days(_ pair: Node.Pair?, of year: Int, canBeRange: Bool) -> [Day: (name: String, place: Place)] {
        guard let pair else { return [:] }
        guard case .mapping(let entries, _) = pair.value.kind else {
            report(.notAMapping(of: pair.key, example: "\(year)-09-02: Quốc khánh"), at: pair.value.place)
            return [:]
        }
        var days: [Day: (name: String, place: Place)] = [:]
        for entry in entries {
            guard let range = range(entry, canBeRange), let name = text(entry.value) else { continue }
            guard range.first.year == year, range.last.year == year else {
                report(.dayOfAnotherYear(range.first.year == year ? range.last : range.first, year), at: entry.keyPlace)
                continue
            }
            for day in range.first...range.last {
                if days[day] != nil { report(.repeatedDay(day), at: entry.keyPlace) }
                days[day] = (name.isEmpty ? entry.key : name, entry.keyPlace)
            }
        }
        return days
    }

    private func range(_ entry: Node.Pair, _ canBeRange: Bool) -> DayRange? {
        if canBeRange { return value(Parse.range(entry.key), at: entry.keyPlace) }
        return value(Parse.day(entry.key), at: entry.keyPlace).map { DayRange($0.day, $0.day) }
    }
}
