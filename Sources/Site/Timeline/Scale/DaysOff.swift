import Diagnostics
import WorkingCalendar

/// The days off within the days shown, where a day is wide enough to be seen.
struct DaysOff {
    static let visibleDay = 3.0
    /// Runs of Saturdays, Sundays and days off without a name.
    private(set) var plain: [ClosedRange<Day>] = []
    /// Runs of holidays, each day with its name.
    private(set) var holidays: [(days: ClosedRange<Day>, names: [Bilingual])] = []

    init(_ scale: TimeScale, calendar: WorkingCalendar) {
        guard scale.dayWidth >= Self.visibleDay else { return }
        for run in scale.runs {
            for day in run.first...run.last where !calendar.isWorking(day) {
                if case .named(let name)? = calendar.reasonOff(day) { add(day, name) } else { add(day) }
            }
        }
    }

    private mutating func add(_ day: Day) {
        if let last = plain.last, last.upperBound.adding(days: 1) == day { plain[plain.count - 1] = last.lowerBound...day }
        else { plain.append(day...day) }
    }

    private mutating func add(_ day: Day, _ name: Bilingual) {
        if let last = holidays.last, last.days.upperBound.adding(days: 1) == day {
            holidays[holidays.count - 1] = (last.days.lowerBound...day, last.names + [name])
        } else {
            holidays.append((day...day, [name]))
        }
    }
}
