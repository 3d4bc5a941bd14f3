import Records
import WorkingCalendar

/// E: the planned days of a matter with each change that counts, and those that do not (rules.md §2).
struct PlannedDates: Sendable {
    /// The days as they stand; nil where none were ever given.
    private(set) var current: DayRange?
    /// The changes that count, in order.
    private(set) var changes: [DateChange] = []
    /// Changes dated after the end of E as it then stood, or after the activity: they count for nothing (a warning).
    private(set) var ignored: [Event] = []

    init(matter: Matter, events: [EventKind: [Event]]) {
        current = matter.dates
        let moves = events[.timeChange, default: []].map { ($0, $0.newDates, false) }
            + events[.timeChangeAnswer, default: []].map { ($0, Self.accepted($0, matter, events), true) }
        let activity: Event? =
            switch matter.form {
            case .survey: events[.survey]?.first
            case .inspection: events[.inspection]?.first
            default: nil
            }
        for (event, dates, isAtPartnersRequest) in moves.sorted(by: { $0.0.precedes($1.0) }) {
            guard let dates else { continue }
            if let end = current?.last, event.day > end {
                ignored.append(event)
            } else if let activity, event.day > activity.day {
                ignored.append(event)
            } else {
                changes.append(DateChange(event: Mark(event), before: current, after: dates, isAtPartnersRequest: isAtPartnersRequest))
                current = dates
            }
        }
    }

    /// The first day of E.
    var first: Day? { current?.first }
    /// The newest change that counts.
    var newest: DateChange? { changes.last }

    /// The new days that a `trả lời điều chỉnh` sets: where it is the answer to a request of a partner it reaches, its own
    /// `tiến hành mới`, else that of the newest such request.
    private static func accepted(_ event: Event, _ matter: Matter, _ events: [EventKind: [Event]]) -> DayRange? {
        guard event.outcome == .approved else { return nil }
        let answered = events[.timeChangeAsked, default: []].filter { request in
            matter.partners.contains { partner in
                request.isBy(partner) && event.reaches(partner)
                    && events[.timeChangeAnswer, default: []].first { answer in
                        answer.day >= request.day && answer.mayAnswer(request) && answer.reaches(partner)
                    }?.position == event.position
            }
        }
        guard !answered.isEmpty else { return nil }
        return event.newDates ?? answered.last?.newDates
    }
}
