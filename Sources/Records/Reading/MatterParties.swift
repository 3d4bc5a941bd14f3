import Diagnostics

extension MatterReader {
    /// Lead and partners, then the bodies that the header lists; each on the first day.
    func readParties() {
        lead = mapping[MatterKey.lead].flatMap { reader.body($0.value, on: firstDay, stranger: .refused) }
        readPartners()
        partiesAreKnown = lead != nil && !partners.isEmpty && partiesAreKnown
        surveyed = listed(.surveyed)
        inspected = listed(.inspected)
        related = listed(.related)
        if form == .survey, mapping[MatterKey.surveyed] == nil { reader.report(.nobodyListed(.surveyed), at: mapping.emptyKey(MatterKey.surveyed) ?? header.place) }
        if form == .inspection, mapping[MatterKey.inspected] == nil { reader.report(.nobodyListed(.inspected), at: mapping.emptyKey(MatterKey.inspected) ?? header.place) }
        names.parties = (lead.map { [$0] } ?? []) + partners + surveyed + inspected + related
    }

    private func readPartners() {
        guard let pair = mapping[MatterKey.partners] else { return }
        let errors = reader.diagnostics.count
        for (body, place) in reader.bodies(pair.value, on: firstDay, stranger: .refused).bodies {
            if body == lead {
                reader.report(.leadIsPartner(names.registry.name(of: body)), at: place)
            } else if partners.contains(body) {
                reader.report(.repeatedPartner(names.registry.name(of: body)), at: place)
            } else {
                partners.append(body)
            }
        }
        partiesAreKnown = reader.diagnostics.count == errors
    }

    private func listed(_ key: MatterKey) -> [Body] {
        guard let pair = mapping[key] else { return [] }
        var listed: [Body] = []
        for (body, place) in reader.bodies(pair.value, on: firstDay, stranger: .listed).bodies {
            if listed.contains(body) {
                reader.report(.repeatedAgency(names.registry.name(of: body)), at: place)
            } else {
                listed.append(body)
            }
        }
        return listed
    }

    /// `lead`, `partners`… of a body, for those who write events.
    func isLead(_ actors: [Body]) -> Bool { lead.map(actors.contains) ?? false }
    func isPartner(_ actors: [Body]) -> Bool { actors.contains(where: partners.contains) }
    func isRelated(_ actors: [Body]) -> Bool { actors.contains(where: related.contains) }
    func isParty(_ actors: [Body]) -> Bool { actors.contains(where: names.parties.contains) }
}
