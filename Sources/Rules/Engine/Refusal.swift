import Records
import WorkingCalendar

/// A `từ chối` of one party, with what it refuses (rules.md §2, kinds of refusal, tested in that order).
struct Refusal: Sendable {
    enum Kind: Sendable, Equatable {
        /// Of meetings, by their days; a nil stands for a ground 11.2 that finds no meeting.
        case meetings([Day?])
        case information
        case dossier
        case whole
    }

    let event: Event
    let body: Body
    let kind: Kind
    /// The dossiers and draft reports that it answers, by position.
    private let dossiers: Set<Int>

    /// Whether it answers that dossier or draft report.
    func answersDossier(_ letter: Event) -> Bool { dossiers.contains(letter.position) }

    static func all(in events: [EventKind: [Event]], partners: [Body], meetings: [Meeting], isReview: Bool) -> [Refusal] {
        events[.refusal, default: []].flatMap { event in
            event.actors.map { body in
                let dossiers = events[.dossier, default: []].filter { event.names($0) && $0.reaches(body) }
                let kind = kind(of: event, by: body, events, partners, meetings, namesDossier: !dossiers.isEmpty)
                let answered: [Event] =
                    switch kind {
                    case .dossier: dossiers
                    case .meetings: event.meetingDay == nil && !invitationsNamed(by: event, body, events).isEmpty ? dossiers.filter { !(isReview && $0.isDraftReport) } : []
                    case .information, .whole: []
                    }
                return Refusal(event: event, body: body, kind: kind, dossiers: Set(answered.map(\.position)))
            }
        }
    }

    /// The invitations that a refusal's `về` matches and that reach the one who refuses.
    private static func invitationsNamed(by event: Event, _ body: Body, _ events: [EventKind: [Event]]) -> [Event] {
        events[.invitation, default: []].filter { event.names($0) && $0.reaches(body) }
    }

    private static func kind(of event: Event, by body: Body, _ events: [EventKind: [Event]], _ partners: [Body],
                             _ meetings: [Meeting], namesDossier: Bool) -> Kind {
        if let day = event.meetingDay { return .meetings([day.day]) }
        let invitations = invitationsNamed(by: event, body, events)
        if !invitations.isEmpty {
            let days = Set(invitations.compactMap { $0.meetingDay?.day }).sorted()
            return .meetings(days.isEmpty ? [nil] : days)
        }
        if event.grounds.contains("11.2") {
            return .meetings([meetings.first { $0.day >= event.day && !$0.isCancelled && $0.invites(body) }?.day])
        }
        let asked = events[.informationAsked, default: []].contains { event.names($0) && $0.reaches(body) }
        if asked || event.grounds.contains("bi mat nha nuoc") || !partners.contains(body) { return .information }
        return namesDossier ? .dossier : .whole
    }
}
