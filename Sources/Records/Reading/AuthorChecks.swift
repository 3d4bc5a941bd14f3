import Diagnostics

extension MatterReader {
    /// Who may write what (record-format §4): an event by anyone else is an error and counts for nothing.
    func checkAuthors(_ events: [OpenEvent]) {
        guard partiesAreKnown else { return }
        let asked = Set(events.filter { $0.spec.kind == .informationAsked }.flatMap { $0.recipients ?? [] })
        for event in events {
            guard let author = event.author, let pair = event.draft.mapping?[EventKey.author] else { continue }
            if !isAllowed(event, author, asked) {
                reader.report(.wrongAuthor(event.spec, names.registry.name(of: author), lead: lead.map(names.registry.name)),
                              at: pair.value.place)
            }
        }
    }

    private func isAllowed(_ event: OpenEvent, _ author: Body, _ asked: Set<Body>) -> Bool {
        let actors = event.actors
        switch event.spec.authors {
        case .lead: return isLead(actors)
        case .partner: return isPartner(actors)
        case .leadOrPartner: return isLead(actors) || isPartner(actors)
        case .office: return isOffice(author, event)
        case .leadOrOffice: return isLead(actors) || isOffice(author, event)
        case .partnerOrRelated: return isPartner(actors) || isRelated(actors)
        case .partnerOrAsked: return isPartner(actors) || isRelated(actors) || actors.contains(where: asked.contains)
        case .partyOrAsked: return isParty(actors) || isOffice(author, event) || actors.contains(where: asked.contains)
        case .overseer: return holds(author, [.office, .follower])
        case .agency: return author.isRegistered
        case .committee, .anyBody: return true
        }
    }

    /// The Office of the first day, or whoever holds the role on the event's day.
    private func isOffice(_ author: Body, _ event: OpenEvent) -> Bool {
        if author == office { return true }
        guard case .agency(let position) = author else { return false }
        let entry = names.registry.agencies[position]
        return entry.roles.contains(.office) && entry.isAlive(on: event.day)
    }

    private func holds(_ author: Body, _ roles: Set<Role>) -> Bool {
        guard case .agency(let position) = author else { return false }
        return !names.registry.agencies[position].roles.isDisjoint(with: roles)
    }
}
