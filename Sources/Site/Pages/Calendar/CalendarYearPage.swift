import Diagnostics
import Records
import Rules
import WorkingCalendar

/// `/lich/<năm>/`: a wall calendar: days off, make-up days, and how many open obligations fall due.
struct CalendarYearPage {
    static let shape: [String: Shape] = [
        "year": .text, "confirmation": .optional(.text), "working": .text,
        "months": .list(.object([
            "name": .text, "id": .text, "working": .text,
            "weeks": .list(.object(["days": .list(.object(["number": .text, "kind": .text, "note": .optional(.text), "due": .optional(.text)]))])),
            "names": .list(.object(["day": .text, "name": .text])),
        ])),
        "due": .optional(Site.rowsShape), "others": .list(.object(["year": .text, "link": .text, "current": .flag])),
    ]

    let site: Site
    let year: Int

    func file() -> OutputFile {
        let calendar = site.judgement.content.calendar
        let days = Day.all(of: year)
        let open = (site.index.open[year] ?? []).byUrgency(in: site.judgement)
        let due = Dictionary(grouping: open, by: { site.judgement[$0].due }).mapValues(\.count)
        let months = (1...12).map { month in monthValue(month, days.filter { $0.month == month }, due) }
        return site.page(
            .calendarYear, at: site.links.file(site.links.calendar(year)), title: site.strings.fill(.calendarOfYear, ("year", "\(year)")), in: .calendar,
            trail: [(site.links.allCalendar, site.strings[.navCalendar])],
            [
                ("year", .text("\(year)")), ("confirmation", Value(calendar.confirmation(year: year))), ("working", .text("\(days.count { calendar.isWorking($0) })")),
                ("months", .list(months)),
                ("due", site.rows(open, id: "den-han", caption: site.strings[.calendarDueCaption], .debtor, titled: true)),
                ("others", .list(site.calendarYears.map { ["year": .text("\($0)"), "link": .text(site.links.calendar($0)), "current": .flag($0 == year)] })),
            ])
    }

    private func monthValue(_ month: Int, _ days: [Day], _ due: [Day?: Int]) -> Value {
        let calendar = site.judgement.content.calendar
        let named = days.compactMap { day -> Value? in
            let name: Bilingual? = calendar.isMakeup(day) ?? calendar.reasonOff(day).flatMap { if case .named(let name) = $0 { name } else { nil } }
            return name.map { ["day": .text("\(day.day)"), "name": .text($0(site.language))] }
        }
        // Weeks begin on Monday; the cells before the first and after the last day are empty.
        let before = days.first.map { $0.weekday.rawValue - 1 } ?? 0
        let empty = Value.object(["number": "", "kind": "none", "note": .nothing, "due": .nothing])
        var cells = Array(repeating: empty, count: before) + days.map { cell($0, due[$0] ?? 0) }
        cells += Array(repeating: empty, count: (7 - cells.count % 7) % 7)
        let weeks = stride(from: 0, to: cells.count, by: 7).map { Value.object(["days": .list(Array(cells[$0..<($0 + 7)]))]) }
        return [
            "name": .text(site.strings.fill(.calendarMonth, ("month", "\(month)"))), "id": .text("thang-\(month)"),
            "working": .text("\(days.count { calendar.isWorking($0) })"), "weeks": .list(weeks), "names": .list(named),
        ]
    }

    private func cell(_ day: Day, _ due: Int) -> Value {
        let calendar = site.judgement.content.calendar
        let kind = calendar.isMakeup(day) != nil ? "makeup" : calendar.reasonOff(day).map { if case .named = $0 { "holiday" } else { "weekend" } } ?? "work"
        let note: Label? = kind == "makeup" ? .calendarMakeup : kind == "holiday" ? .calendarHoliday : nil
        return [
            "number": .text("\(day.day)"), "kind": .text(day == site.judgement.asOf ? kind + " today" : kind), "note": Value(note.map { site.strings[$0] }),
            "due": Value(due == 0 ? nil : "\(due)"),
        ]
    }
}
