import Diagnostics
import WorkingCalendar

/// An event whose own values are read; whom it reaches may still depend on other events.
struct OpenEvent {
    let draft: EventDraft
    let spec: EventSpec
    let day: Day
    let author: Body?
    let actors: [Body]
    /// Nil while the default waits for other events.
    var recipients: [Body]?
    let documents: [DocumentNumber]
    let answers: [DocumentNumber]
    let details: [Event.Detail]

    /// The event as it is known so far.
    var event: Event {
        Event(kind: spec.kind, day: day, position: draft.position, place: draft.place, author: author, actors: actors,
              recipients: recipients ?? [], documents: documents, answers: answers, details: details)
    }
}

extension MatterReader {
    /// The events by day, then as written; those with a mistake that leaves no event are only reported.
    func readEvents(_ drafts: [EventDraft], plan: Plan?) -> [Event] {
        var open = drafts.compactMap(openEvent).sorted { ($0.day, $0.draft.position) < ($1.day, $1.draft.position) }
        fillAskers(&open)
        fillInvited(&open)
        checkAuthors(open)
        checkAnswers(open, plan: plan)
        return open.map(\.event)
    }

    private func openEvent(_ draft: EventDraft) -> OpenEvent? {
        guard let spec = draft.spec, let mapping = draft.mapping, let day = draft.day else { return nil }
        let author = author(mapping, spec, day)
        let actors = author.map { self.actors($0, spec) } ?? []
        let details = readDetails(mapping, spec, day)
        return OpenEvent(
            draft: draft, spec: spec, day: day, author: author, actors: actors,
            recipients: recipients(mapping, spec, day, actors, hasMeeting: details.contains { $0.key == .meetingDay }),
            documents: mapping[EventKey.documents].map { reader.documents($0.value) } ?? [],
            answers: mapping[EventKey.answers].map { reader.documents($0.value) } ?? [],
            details: details)
    }

    /// `từ`, or its default.
    private func author(_ mapping: Mapping, _ spec: EventSpec, _ day: Day) -> Body? {
        if let pair = mapping[EventKey.author] {
            if spec.authors == .committee { return committee(pair, spec, day) }
            return reader.body(pair.value, on: day, stranger: .refusedUnlessListed)
        }
        switch spec.defaultAuthor {
        case .lead: return lead
        case .office: return office
        case .leadOrOffice: return isLedByStandingCommittee ? office : lead
        case .nobody, .required: return nil
        }
    }

    /// Whose act it is: of the parties that the author stands for those that may write it.
    private func actors(_ author: Body, _ spec: EventSpec) -> [Body] {
        let stood = names.standsFor(author)
        let able = switch spec.authors {
        case .lead: stood.filter { $0 == lead }
        case .partner: stood.filter(partners.contains)
        case .leadOrPartner: stood.filter { $0 == lead || partners.contains($0) }
        case .partnerOrRelated: stood.filter { partners.contains($0) || related.contains($0) }
        default: stood
        }
        return able.isEmpty ? stood : able
    }

    /// The People's Committee is no body of the record: its name is read and kept nowhere, an agency's is refused.
    private func committee(_ pair: Node.Pair, _ spec: EventSpec, _ day: Day) -> Body? {
        guard let text = reader.text(pair.value) else { return nil }
        if case .body(let body) = names.resolve(text, on: day) {
            reader.report(.wrongAuthor(spec, names.registry.name(of: body), lead: nil), at: pair.value.place)
        }
        return nil
    }

    /// `đến` or its default, each body replaced by the parties that it stands for; nil where other events decide.
    private func recipients(_ mapping: Mapping, _ spec: EventSpec, _ day: Day, _ actors: [Body], hasMeeting: Bool) -> [Body]? {
        if let pair = mapping[EventKey.recipients] { return writtenRecipients(pair.value, day) }
        switch spec.defaultRecipients {
        case .partners: return partners
        case .lead: return isPartner(actors) ? lead.map { [$0] } ?? [] : []
        case .surveyed: return surveyed
        case .inspected: return inspected
        case .partnersAndInspected: return names.standsFor(form == .inspection && !hasMeeting ? partners + inspected : partners)
        case .office: return office.map(names.standsFor) ?? []
        case .nobody, .required: return []
        case .invited, .asker: return nil
        }
    }

    private func writtenRecipients(_ node: Node, _ day: Day) -> [Body] {
        var everyPartner = false
        let others = (reader.items(node) ?? []).filter { item in
            guard case .scalar(let text, _) = item.kind else { return true }
            let fold = reader.fold(text)
            if fold == "tat ca phoi hop" {
                everyPartner = true
                return false
            }
            guard fold.hasPrefix("tat ca ") else { return true }
            reader.report(.unknownAgency(text, near: "tất cả phối hợp", canBeListed: true), at: item.place)
            return false
        }
        var isFlow = false
        if case .sequence(_, true) = node.kind { isFlow = true }
        let list = Node(.sequence(others, isFlow: isFlow), at: node.place, end: node.end)
        let named = reader.bodies(list, on: day, stranger: .refusedUnlessListed).bodies.map(\.body)
        return names.standsFor((everyPartner ? partners : []) + named)
    }
}
