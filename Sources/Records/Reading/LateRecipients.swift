import WorkingCalendar

/// Defaults of `đến` that depend on other events. The events come in order.
extension MatterReader {
    /// `cung cấp thông tin`: whoever asked, of the requests that it answers.
    func fillAskers(_ open: inout [OpenEvent]) {
        let requests = open.filter { $0.spec.kind == .informationAsked }
        for index in open.indices where open[index].recipients == nil && open[index].spec.defaultRecipients == .asker {
            let answer = open[index]
            let answered = requests.filter { request in
                request.day <= answer.day
                    && answer.actors.contains { request.recipients?.contains($0) ?? false }
                    && (answer.answers.isEmpty || !Set(answer.answers).isDisjoint(with: request.documents))
            }
            open[index].recipients = names.standsFor(answered.flatMap(\.actors))
        }
    }

    /// `dời họp`: each partner that an invitation to the old meeting reached, through earlier moves too. Of a meeting
    /// called again, invitations older than its newest cancellation no longer count.
    func fillInvited(_ open: inout [OpenEvent]) {
        guard open.contains(where: { $0.spec.kind == .meetingMoved }) else { return }
        var calls: [Day: Calls] = [:]
        for index in open.indices {
            let event = open[index].event
            guard let meeting = event.meetingDay?.day else { continue }
            switch event.kind {
            case .invitation: calls[meeting, default: Calls()].call(event.recipients)
            case .meetingCancelled: calls[meeting, default: Calls()].cancel(on: event.day, meeting)
            case .meetingMoved:
                let invited = calls[meeting]?.invited ?? []
                let reached = open[index].recipients ?? partners.filter(invited.contains)
                open[index].recipients = reached
                guard let next = event.newMeetingDay?.day else { continue }
                if next != meeting { calls[meeting, default: Calls()].cancel(on: event.day, meeting) }
                if !reached.isEmpty { calls[next, default: Calls()].call(reached) }
            default: continue
            }
        }
    }
}

/// Whom the letters for one meeting day reached.
private struct Calls {
    private var everyone: Set<Body> = []
    /// Nil until it was called again after its newest cancellation.
    private var sinceCancelled: Set<Body>?

    /// Those whose invitations count.
    var invited: Set<Body> { sinceCancelled ?? everyone }

    mutating func call(_ bodies: [Body]) {
        everyone.formUnion(bodies)
        sinceCancelled = (sinceCancelled ?? []).union(bodies)
    }

    /// A cancellation dated after the meeting's day cancels nothing.
    mutating func cancel(on day: Day, _ meeting: Day) {
        if day <= meeting { sinceCancelled = nil }
    }
}
