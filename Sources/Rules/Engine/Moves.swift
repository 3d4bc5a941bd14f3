import Records
import WorkingCalendar

/// A `dời họp`: from which day to which.
struct MeetingMove: Sendable {
    let old: Day
    let new: Day
}

/// Replaces each `dời họp` by what it stands for (record-format §4): where the days differ a `hủy họp` of the old meeting,
/// then for each partner it reaches a `mời họp` for the new day, on the letter's day, with its own number and, for what
/// it does not say, the value of that partner's newest invitation to the old meeting.
func expandMoves(_ events: ArraySlice<Event>, partners: [Body]) -> (events: [Event], moves: [MeetingMove]) {
    guard events.contains(where: { $0.kind == .meetingMoved }) else { return (Array(events), []) }
    var expanded: [Event] = []
    var moves: [MeetingMove] = []
    for event in events {
        guard event.kind == .meetingMoved, let old = event.meetingDay, let new = event.newMeetingDay else {
            expanded.append(event.at(expanded.count))
            continue
        }
        let before = expanded
        if old.day != new.day {
            let day = Event.Detail(.meetingDay, .day(old), at: event.place)
            expanded.append(event.recast(as: .meetingCancelled, to: event.recipients, details: [day], position: expanded.count))
        }
        moves.append(MeetingMove(old: old.day, new: new.day))
        for partner in event.recipients {
            let previous = before.last { $0.kind == .invitation && $0.meetingDay?.day == old.day && $0.reaches(partner) }
            let details = inherited(event, previous, new: DayTime(new.day, minute: new.minute ?? previous?.meetingDay?.minute ?? old.minute))
            expanded.append(event.recast(as: .invitation, to: [partner], details: details, position: expanded.count))
        }
    }
    return (expanded, moves)
}

private func inherited(_ move: Event, _ previous: Event?, new: DayTime) -> [Event.Detail] {
    let keys: [DetailKey] = [.venue, .content, .participants, .papers, .preparation]
    let kept = keys.compactMap { key in
        move.details.first { $0.key == key } ?? previous?.details.first { $0.key == key }
    }
    return [Event.Detail(.meetingDay, .day(new), at: move.place)] + kept
}

extension Event {
    fileprivate func at(_ position: Int) -> Event {
        Event(kind: kind, day: day, position: position, place: place, author: author, actors: actors, recipients: recipients,
              documents: documents, answers: answers, details: details)
    }

    fileprivate func recast(as kind: EventKind, to recipients: [Body], details: [Detail], position: Int) -> Event {
        Event(kind: kind, day: day, position: position, place: place, author: author, actors: actors, recipients: recipients,
              documents: documents, answers: answers, details: details)
    }
}
