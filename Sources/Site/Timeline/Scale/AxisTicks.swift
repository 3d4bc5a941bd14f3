import Diagnostics
import WorkingCalendar

/// What an axis writes: a line for the larger unit, one for the smaller, chosen by how wide a day is.
struct AxisTicks {
    struct Tick {
        let day: Day
        let x: Double
        /// From the longest wording to the shortest.
        let wordings: [String]
    }

    private(set) var major: [Tick] = []
    private(set) var minor: [Tick] = []

    init(_ scale: TimeScale, language: Language) {
        for run in scale.runs {
            switch scale.dayWidth {
            case 20...: days(run, scale, language)
            case 3...: weeks(run, scale, language)
            case 0.6...: months(run, scale, language)
            default: years(run, scale)
            }
        }
    }

    private mutating func days(_ run: TimeScale.Run, _ scale: TimeScale, _ language: Language) {
        for day in run.first...run.last {
            minor.append(Tick(day: day, x: scale.start(of: day), wordings: [String(day.day)]))
            if day == run.first || day.day == 1 { major.append(month(day, scale, language)) }
        }
    }

    private mutating func weeks(_ run: TimeScale.Run, _ scale: TimeScale, _ language: Language) {
        for day in run.first...run.last {
            if day.weekday == .monday {
                minor.append(Tick(day: day, x: scale.start(of: day), wordings: [TimelineWords.short(day, language), String(day.day)]))
            }
            if day == run.first || day.day == 1 { major.append(month(day, scale, language)) }
        }
    }

    private mutating func months(_ run: TimeScale.Run, _ scale: TimeScale, _ language: Language) {
        var day = run.first
        while day <= run.last {
            minor.append(Tick(day: day, x: scale.start(of: day), wordings: [TimelineWords.month(day, language)]))
            if day == run.first || day.month == 1 { major.append(year(day, scale)) }
            guard let next = Day(year: day.month == 12 ? day.year + 1 : day.year, month: day.month % 12 + 1, day: 1) else { return }
            day = next
        }
    }

    private mutating func years(_ run: TimeScale.Run, _ scale: TimeScale) {
        var day = run.first
        while day <= run.last {
            major.append(year(day, scale))
            guard let next = Day(year: day.year + 1, month: 1, day: 1) else { return }
            day = next
        }
    }

    private func month(_ day: Day, _ scale: TimeScale, _ language: Language) -> Tick {
        Tick(day: day, x: scale.start(of: day), wordings: TimelineWords.monthOfYear(day, language))
    }

    private func year(_ day: Day, _ scale: TimeScale) -> Tick {
        Tick(day: day, x: scale.start(of: day), wordings: [String(day.year)])
    }
}
