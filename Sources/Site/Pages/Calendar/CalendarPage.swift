import Diagnostics
import Records
import Rules
import WorkingCalendar

/// `/lich/`: the calculator of due days, the limits of the regulation, and the years of the working calendar.
struct CalendarPage {
    static let shape: [String: Shape] = [
        "data": .text,
        "limits": .list(.object(["clause": .text, "clauseLink": .text, "words": .text, "interpretive": .flag])),
        "years": .list(.object(["year": .text, "link": .text, "working": .text, "off": .text, "confirmation": .optional(.text)])),
    ]
    static let dataPath = "lich/du-lieu.js"

    let site: Site

    func file() -> OutputFile {
        let regulation = site.judgement.content.regulation
        let limits = Deadline.clauses(of: regulation, on: site.judgement.asOf).compactMap { clause -> Value? in
            guard let limit = regulation.limits(on: site.judgement.asOf)[clause] else { return nil }
            let place = site.clause(clause)
            return [
                "clause": .text(Words.clause(clause)(site.language).capitalised), "clauseLink": .text(place.link), "words": .text(site.words(of: limit)),
                "interpretive": .flag(limit.isInterpretive),
            ]
        }
        return site.page(.calendar, at: "lich/index.html", title: site.strings[.calendarTitle], in: .calendar, [
            ("data", "du-lieu.js"), ("limits", .list(limits)), ("years", .list(site.calendarYears.reversed().map(year))),
        ])
    }

    /// The calculator's data: a classic script, so that it loads from disk too.
    var data: OutputFile {
        let years = site.calendarYears
        let table = DeadlineTable(site.judgement, years: years.lowerBound...(years.upperBound + 1), language: site.language)
        return OutputFile(path: Self.dataPath, bytes: Array("window.lichPhoiHop=".utf8) + table.json + Array(";\n".utf8))
    }

    private func year(_ year: Int) -> Value {
        let days = Day.all(of: year)
        let working = days.count { site.judgement.content.calendar.isWorking($0) }
        return [
            "year": .text("\(year)"), "link": .text(site.links.calendar(year)), "working": .text("\(working)"), "off": .text("\(days.count - working)"),
            "confirmation": Value(site.judgement.content.calendar.confirmation(year: year)),
        ]
    }
}

extension Site {
    /// What is to come, as a calendar.
    var dueCalendar: OutputFile { calendar(of: due, at: Links.dueCalendar) }

    /// The same of the agency at `position` alone.
    func dueCalendar(of position: Int) -> OutputFile {
        calendar(of: due.only(.agency(position)), at: "co-quan/\(registry.agencies[position].id)/\(Links.dueCalendar)")
    }

    private func calendar(of list: DueList, at path: String) -> OutputFile {
        OutputFile(path: path, bytes: Array(DueCalendar(list, judgement, language: language).text.utf8))
    }

    /// From the regulation's first year to the one after the as-of day.
    var calendarYears: ClosedRange<Int> {
        let first = judgement.content.regulation.effective.year
        return first...max(first, judgement.asOf.year + 1)
    }

    /// `5 ngày làm việc`.
    func words(of limit: TimeLimit) -> String {
        let label: Label = limit.unit == .days ? .limitDays : limit.unit == .workingDays ? .limitWorkingDays : .limitDayOfMonth
        return strings.fill(label, ("n", "\(limit.amount)"))
    }
}
