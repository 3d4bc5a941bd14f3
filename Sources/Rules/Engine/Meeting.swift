import Records
import WorkingCalendar

/// A meeting (rules.md §2): a day for which a letter invites, or on which a `họp` took place.
struct Meeting: Sendable {
    let day: Day
    /// Every `mời họp` that names its day, in order.
    let invitations: [Event]
    /// The invitations that count: of a meeting called again, those after its newest `hủy họp`.
    let standing: [Event]
    /// The `họp` that belong to it, in order.
    let sessions: [Event]
    /// The `gửi tài liệu họp` for it, in order.
    let papers: [Event]
    /// The newest of its letters is a `hủy họp`, and no `họp` belongs to it.
    let isCancelled: Bool
    /// The day of the first `họp` that belongs to it.
    var heldOn: Day? { sessions.first?.day }
    /// What was sent to a partner for the meetings that were moved to this one.
    fileprivate(set) var movedPapers: [(partner: Body, event: Event)] = []

    /// Whether a standing invitation reaches `partner`.
    func invites(_ partner: Body) -> Bool { standing.contains { $0.reaches(partner) } }
    /// The first standing invitation that reaches `partner`.
    func firstInvitation(of partner: Body) -> Event? { standing.first { $0.reaches(partner) } }

    /// The first event by which `partner` had the meeting's documents.
    func firstPapers(of partner: Body) -> Event? {
        let own = invitations.filter { $0.reaches(partner) && $0.has(.papers) } + papers.filter { $0.reaches(partner) }
        let moved = movedPapers.filter { $0.partner == partner }.map(\.event)
        return (own + moved).min { $0.precedes($1) }
    }

    static func all(in events: [EventKind: [Event]], moves: [MeetingMove], partners: [Body]) -> [Meeting] {
        let invitations = events[.invitation, default: []]
        let sessions = events[.meeting, default: []]
        let cancellations = events[.meetingCancelled, default: []]
        let days = Set(invitations.compactMap { $0.meetingDay?.day } + sessions.map { $0.meetingDay?.day ?? $0.day })
        guard !days.isEmpty else { return [] }

        /// The newest letter about a meeting, of those dated on or before `limit`, is a `hủy họp`.
        func isCancelled(_ day: Day, asKnownOn limit: Day) -> Bool {
            let letters = (invitations + cancellations).filter { $0.meetingDay?.day == day && $0.day <= min(limit, day) }
            let held = sessions.contains { ($0.meetingDay?.day ?? $0.day) == day && $0.day <= limit }
            return !held && letters.max { $0.precedes($1) }?.kind == .meetingCancelled
        }

        /// Which meeting a `gửi tài liệu họp` is for: its own day, else the first one on or after its day.
        let papers = events[.meetingDocuments, default: []].map { event in
            (event, event.meetingDay?.day ?? days.sorted().first { $0 >= event.day && !isCancelled($0, asKnownOn: event.day) })
        }
        var meetings = days.sorted().map { day in
            let own = invitations.filter { $0.meetingDay?.day == day }
            let cancelled = cancellations.filter { $0.meetingDay?.day == day && $0.day <= day }
            let held = sessions.filter { ($0.meetingDay?.day ?? $0.day) == day }
            let newest = (own.filter { $0.day <= day } + cancelled).max { $0.precedes($1) }
            let isCancelled = held.isEmpty && newest?.kind == .meetingCancelled
            let again = cancelled.last.map { last in own.filter { last.precedes($0) } } ?? []
            return Meeting(day: day, invitations: own, standing: again.isEmpty ? own : again, sessions: held,
                           papers: papers.filter { $0.1 == day }.map(\.0), isCancelled: isCancelled)
        }
        let sent = invitations.filter { $0.has(.papers) }.compactMap { event in event.meetingDay.map { (event, $0.day) } }
            + papers.compactMap { event, day in day.map { (event, $0) } }
        if !moves.isEmpty { carryPapers(sent, to: &meetings, moves, partners) }
        return meetings
    }

    /// What was sent for an old meeting counts for the new one, through any number of moves (record-format §4, dời họp),
    /// also where nobody had been invited to the old one.
    private static func carryPapers(_ sent: [(event: Event, day: Day)], to meetings: inout [Meeting], _ moves: [MeetingMove], _ partners: [Body]) {
        for index in meetings.indices {
            for partner in partners {
                var seen: Set<Day> = [meetings[index].day]
                var open = [meetings[index].day]
                while let day = open.popLast() {
                    for move in moves where move.new == day && seen.insert(move.old).inserted {
                        open.append(move.old)
                        let papers = sent.filter { $0.day == move.old && $0.event.reaches(partner) }
                        meetings[index].movedPapers += papers.map { (partner, $0.event) }
                    }
                }
            }
        }
    }
}
