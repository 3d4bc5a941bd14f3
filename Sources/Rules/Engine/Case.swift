import Diagnostics
import Records
import WorkingCalendar

/// A matter on the as-of day, with what the words of the rules mean in it (rules.md §2).
///
/// Rules read it and return obligations; nothing here decides a verdict. A class, so that no closure of a rule copies it.
public final class Case {
    let matter: Matter
    /// T.
    let asOf: Day
    let registry: Registry
    let calendar: WorkingCalendar
    /// The time limits in force on the matter's first day, by clause.
    let limits: [String: TimeLimit]
    /// VP: the Office on the first day.
    let office: Body?
    /// The events dated on or before T, in order; each `dời họp` replaced by what it stands for (record-format §4).
    let events: [Event]
    private let byKind: [EventKind: [Event]]
    /// E with its changes.
    let dates: PlannedDates
    /// In order of their day.
    let meetings: [Meeting]
    /// In the order of events, one for each party refusing.
    let refusals: [Refusal]
    /// The rule that is being checked.
    var rule: Rule
    /// What the rules before have found, final, by rule id.
    var judged: [String: [Finding]] = [:]

    init(_ matter: Matter, content: Content, asOf: Day, rule: Rule) {
        self.matter = matter
        self.asOf = asOf
        self.rule = rule
        registry = content.registry
        calendar = content.calendar
        limits = content.regulation.limits(on: matter.firstDay)
        office = content.registry.holders(of: .office, on: matter.firstDay).first.map(Body.agency)
        let expanded = expandMoves(matter.events.prefix { $0.day <= asOf }, partners: matter.partners)
        events = expanded.events
        byKind = Dictionary(grouping: expanded.events, by: \.kind)
        dates = PlannedDates(matter: matter, events: byKind)
        meetings = Meeting.all(in: byKind, moves: expanded.moves, partners: matter.partners)
        refusals = Refusal.all(in: byKind, partners: matter.partners, meetings: meetings, isReview: matter.form.isReview)
    }

    var lead: Body { matter.lead }
    var partners: [Body] { matter.partners }

    /// The end of a finished matter that has come by T.
    var finishedOn: Day? { if case .finished(let day) = matter.state, day <= asOf { day } else { nil } }
    /// The end of a cancelled matter that has come by T.
    var cancelledOn: Day? { if case .cancelled(let day) = matter.state, day <= asOf { day } else { nil } }

    /// Every event of a kind, in order.
    func all(_ kind: EventKind) -> [Event] { byKind[kind] ?? [] }

    /// The events of a kind that can start an obligation: none after the end of a cancelled matter (rules.md §3).
    func starting(_ kind: EventKind) -> [Event] {
        guard let end = cancelledOn else { return all(kind) }
        return all(kind).filter { $0.day <= end }
    }

    /// Whether an act of that day can start an obligation.
    func canStart(on day: Day) -> Bool { cancelledOn.map { day <= $0 } ?? true }

    // MARK: Letters

    /// The dossiers: every `gửi hồ sơ lấy ý kiến` that is no draft report of a review.
    var dossiers: [Event] { all(.dossier).filter { !isDraftReport($0) } }

    /// A draft report of a review (Điều 16, third paragraph).
    func isDraftReport(_ event: Event) -> Bool { matter.form.isReview && event.kind == .dossier && event.isDraftReport }

    /// Every request to a partner, in order.
    func requests(to partner: Body) -> [Event] { events.filter { isRequest($0) && $0.reaches(partner) } }

    /// The first request over all partners.
    var firstRequest: Event? { events.first { event in isRequest(event) && partners.contains { event.reaches($0) } } }

    private func isRequest(_ event: Event) -> Bool {
        switch event.kind {
        case .cooperationRequest, .dossier, .invitation: true
        case .informationAsked: matter.form.isReview && event.isBy(lead)
        default: false
        }
    }

    /// The answer of `body` to `letter`: the first event of one of `kinds` from it, dated on or after the letter, whose
    /// `về` is absent or matches the letter.
    /// - Parameter partner: whom an answer of the lead must reach.
    func answer(_ kinds: EventKind..., by body: Body, to letter: Event, reaching partner: Body? = nil,
                where isComplete: (Event) -> Bool = { _ in true }) -> Event? {
        var first: Event?
        for kind in kinds {
            let found = all(kind).first { event in
                event.isBy(body) && event.day >= letter.day && event.mayAnswer(letter)
                    && (partner.map(event.reaches) ?? true) && isComplete(event)
            }
            if let found, first.map(found.precedes) ?? true { first = found }
        }
        return first
    }

    /// The entry of a letter in the receiver's book; nil where the record gives none.
    func entry(of letter: Event, by receiver: Body) -> Event? {
        all(.registered).first { $0.isBy(receiver) && $0.day >= letter.day && $0.names(letter) }
    }

    /// The day on which a letter was received: of its entry in the book, else its own.
    func receipt(of letter: Event, by receiver: Body) -> Day { entry(of: letter, by: receiver)?.day ?? letter.day }

    /// The day on which a letter counts as arrived: its receipt, at the latest its own day + 10.4.
    func arrival(of letter: Event, at receiver: Body) -> Day {
        guard let limit = limits["10.4"] else { return letter.day }
        let latest = limit.unit == .workingDays ? calendar.workingDay(limit.amount, after: letter.day)
            : calendar.workingDay(onOrAfter: letter.day.adding(days: limit.amount))
        return min(receipt(of: letter, by: receiver), latest)
    }

    /// The newest day off limits that the lead accepted for a letter (6.7): `hạn mới` of the newest request of `body` that
    /// is about it, not later than the answer to it, and answered with `chấp thuận`.
    func acceptedNewDay(for letter: Event, body: Body, answer: Event?) -> Due? {
        var newest: Due?
        for request in all(.timeChangeAsked) where request.isBy(body) && request.day >= letter.day && request.mayAnswer(letter) {
            if let answer, request.day > answer.day { continue }
            guard let approval = self.answer(.timeChangeAnswer, by: lead, to: request, reaching: body),
                  approval.outcome == .approved, let day = approval.newLimit ?? request.newLimit
            else { continue }
            newest = accepted(day, request, approval)
        }
        return newest
    }

    // MARK: Meetings and refusals

    /// The meeting of a day.
    func meeting(on day: Day) -> Meeting? { meetings.first { $0.day == day } }

    /// The meeting that a `biên bản` or a `gửi biên bản` is about; nil for an inspection's, or where none was held.
    func meetingDay(of minutes: Event) -> Day? {
        if let day = minutes.meetingDay { return day.day }
        if matter.form == .inspection { return nil }
        let held = meetings.filter { ($0.heldOn ?? minutes.day.adding(days: 1)) <= minutes.day }
        return held.max { a, b in (a.heldOn ?? a.day, a.day) < (b.heldOn ?? b.day, b.day) }?.day
    }

    /// The meeting's first signed minutes.
    func signedMinutes(of meeting: Meeting) -> Event? {
        all(.minutes).first { $0.isSigned && meetingDay(of: $0) == meeting.day }
    }

    /// Whether a partner attended a held meeting (rules.md §2).
    func attended(_ partner: Body, _ meeting: Meeting) -> Bool {
        let lists = meeting.sessions.compactMap(\.attended)
        if !lists.isEmpty { return lists.contains { $0.contains(partner) } }
        let absences = meeting.sessions.compactMap(\.absent)
        if !absences.isEmpty { return !absences.contains { $0.contains(partner) } }
        return !(signedMinutes(of: meeting)?.absent ?? []).contains(partner)
    }

    /// The partners that should have attended a held meeting and did not.
    func absentees(of meeting: Meeting) -> [Body] {
        let invited = partners.filter(meeting.invites)
        return (invited.isEmpty ? partners : invited).filter { !attended($0, meeting) }
    }

    /// The refusals of the whole by a partner, in order.
    func wholeRefusals(by partner: Body) -> [Refusal] { refusals.filter { $0.body == partner && $0.kind == .whole } }

    /// A partner's refusals of the whole whose 6.1-ground is met or waived, in order.
    func wellFoundedRefusals(by partner: Body) -> [Refusal] {
        wholeRefusals(by: partner).filter { refusal in
            (judged["6.1-ground"] ?? []).contains { ground in
                ground.debtor == partner && ground.place == refusal.event.place && (ground.status == .met || ground.status == .waived)
            }
        }
    }

    /// The partner's first answer to a dossier or a draft report: an opinion, or a refusal of it or of the whole.
    func reply(of partner: Body, to letter: Event) -> Event? {
        let opinion = answer(.opinion, by: partner, to: letter)
        let refusal = refusals.first { refusal in
            refusal.body == partner && refusal.event.day >= letter.day
                && (refusal.answersDossier(letter) || refusal.kind == .whole && refusal.event.mayAnswer(letter))
        }?.event
        guard let opinion else { return refusal }
        guard let refusal else { return opinion }
        return refusal.precedes(opinion) ? refusal : opinion
    }

    // MARK: The plan

    /// The plan as it stands on T (rules.md §2): nil where there is none yet.
    var plan: (day: Day?, number: DocumentNumber?, tasks: [PlanTask], place: Place)? {
        let issued = all(.planIssued).first
        guard matter.plan != nil || issued != nil else { return nil }
        let day = matter.plan?.day ?? issued?.day
        if let day, day > asOf { return nil }
        let number = matter.plan?.documents.first ?? issued?.documents.first
        guard let place = matter.plan?.place ?? issued?.place else { return nil }
        return (day, number, matter.plan?.tasks ?? [], place)
    }
}

extension Event {
    /// Whether its `về` matches the letter's `văn bản`.
    func names(_ letter: Event) -> Bool { answers.contains { letter.documents.contains($0) } }
    /// Whether its `về` is absent or matches the letter's `văn bản`.
    func mayAnswer(_ letter: Event) -> Bool { answers.isEmpty || names(letter) }
}
