import WorkingCalendar

/// Defaults of `đến` that depend on other events. The events come in order.
extension MatterReader {
    /// `cung cấp thông tin`: whoever asked, of the requests that it answers.
    func fillAskers(_ open: inout [OpenEvent]) {
        let requests = open.filter { $0.spec.kind == .informationAsked }
        var answered = Set<Int>()
        for index in open.indices where open[index].spec.defaultRecipients == .asker {
            let answer = open[index]
            let matching = requests.filter { request in
                request.day <= answer.day
                    && answer.actors.contains { request.recipients?.contains($0) ?? false }
                    && (answer.answers.isEmpty || !Set(answer.answers).isDisjoint(with: request.documents))
            }
            let waiting = matching.filter { !answered.contains(key($0, answer)) }
            if answer.recipients == nil {
                open[index].recipients = names.standsFor((waiting.isEmpty ? matching : waiting).flatMap(\.actors))
            }
            for request in matching { answered.insert(key(request, answer)) }
        }

        /// One request as one body answers it.
        func key(_ request: OpenEvent, _ answer: OpenEvent) -> Int {
            var hasher = Hasher()
            hasher.combine(request.draft.position)
            hasher.combine(answer.actors)
            return hasher.finalize()
        }
    }

    /// `dời họp`: each partner that an invitation to the old meeting reached, through earlier moves too. Of a meeting
    /// called again, invitations older than its newest cancellation no longer count.
    func fillInvited(_ open: inout [OpenEvent]) {
        guard open.contains(where: { $0.spec.kind == .meetingMoved }) else { return }
        var invited: [Day: Set<Body>] = [:]
        for index in open.indices {
            let event = open[index].event
            let meeting = event.meetingDay?.day
            switch event.kind {
            case .invitation: if let meeting { invited[meeting, default: []].formUnion(event.recipients) }
            case .meetingCancelled: if let meeting { invited[meeting] = nil }
            case .meetingMoved:
                guard let meeting, let next = event.newMeetingDay?.day else { break }
                let reached = open[index].recipients ?? partners.filter { invited[meeting]?.contains($0) ?? false }
                open[index].recipients = reached
                if next != meeting { invited[meeting] = nil }
                invited[next, default: []].formUnion(reached)
            default: break
            }
        }
    }
}
