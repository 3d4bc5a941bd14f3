import Diagnostics
import WorkingCalendar

/// What is worth a warning and needs no rule (record-format §4). The events come in order.
extension MatterReader {
    func warn(about events: [Event]) {
        for event in events {
            if !event.documents.isEmpty, let reason = calendar.reasonOff(event.day) {
                reader.report(.letterOnDayOff(event.day, reason.name), at: event.place)
            }
            if let endDay, event.day > endDay { reader.report(.eventAfterEnd(event.day, endDay), at: event.place) }
            if event.kind == .registered { warnOfEarlyEntry(event, events) }
            if event.kind == .meeting, let meeting = event.meetingDay?.day, event.day < meeting {
                reader.report(.activityBeforeItsDay(event.day, meeting), at: event.place)
            }
        }
        warnOfEarlyActivity(events)
    }

    /// A `tiếp nhận` whose letter is in the record, but only later.
    private func warnOfEarlyEntry(_ entry: Event, _ events: [Event]) {
        let letters = events.filter { $0.kind != .registered && !Set($0.documents).isDisjoint(with: entry.answers) }
        guard let first = letters.first, first.day > entry.day else { return }
        reader.report(.entryBeforeLetter(entry.day, first.day), at: entry.place)
    }

    /// A survey or an inspection before the days that were planned when it took place.
    private func warnOfEarlyActivity(_ events: [Event]) {
        guard let activity = form == .survey ? EventKind.survey : form == .inspection ? .inspection : nil else { return }
        var planned = dates
        var hasBegun = false
        for event in events {
            if event.kind == activity {
                hasBegun = true
                if let planned, event.day < planned.first {
                    reader.report(.activityBeforeItsDay(event.day, planned.first), at: event.place)
                }
            } else if !hasBegun, let change = newDates(event, events), planned.map({ event.day <= $0.last }) ?? true {
                planned = change
            }
        }
    }

    /// The planned days that an event sets: the lead's own change, or what it grants a partner.
    private func newDates(_ event: Event, _ events: [Event]) -> DayRange? {
        if event.kind == .timeChange { return event.newDates }
        guard event.kind == .timeChangeAnswer, event.outcome == .approved else { return nil }
        if let own = event.newDates { return own }
        let requests = events.filter { request in
            request.kind == .timeChangeAsked && request.day <= event.day && request.actors.contains(where: event.reaches)
                && (event.answers.isEmpty || !Set(event.answers).isDisjoint(with: request.documents))
        }
        return requests.last?.newDates
    }
}
