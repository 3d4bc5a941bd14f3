import Diagnostics

extension MatterReader {
    /// `đánh giá` (19.2).
    func readAssessments() -> [Assessment] {
        guard let pair = mapping[MatterKey.assessments] else { return [] }
        return bodyPairs(pair.value, of: "đánh giá", on: firstDay).compactMap { bodies, pair in
            reader.mapping(pair.value, AssessmentKey.table, .entry("đánh giá")).map { entry in
                Assessment(
                    bodies: bodies,
                    quality: entry[AssessmentKey.quality].flatMap { reader.choice($0.value, Quality.self) },
                    remark: entry[AssessmentKey.remark].flatMap { reader.text($0.value) })
            }
        }
    }

    /// `miễn trừ`; a body that has no part in the matter at all is a warning.
    func readWaivers(events: [Event]) -> [Waiver] {
        entries(.waivers, WaiverKey.table).compactMap { entry in
            let bodies = entry[WaiverKey.agency].map { waived($0.value, events) }
            let texts = [WaiverKey.rule, .reason, .approver].map { key in entry[key].flatMap { reader.text($0.value) } }
            let until = entry[WaiverKey.until].flatMap { reader.day($0.value) }
            let documents = entry[WaiverKey.documents].map { reader.documents($0.value) } ?? []
            guard let rule = texts[0], let reason = texts[1], let approver = texts[2] else { return nil }
            return Waiver(rule: rule, bodies: bodies, reason: reason, approver: approver, documents: documents, until: until,
                          place: entry.place)
        }
    }

    private func waived(_ node: Node, _ events: [Event]) -> [Body] {
        let named = reader.bodies(node, on: firstDay, stranger: .refusedUnlessListed).bodies
        for (body, place) in named where partiesAreKnown && !hasPart(body, events) {
            reader.report(.waiverOfStranger(names.registry.name(of: body)), at: place)
        }
        return names.standsFor(named.map(\.body))
    }

    private func hasPart(_ body: Body, _ events: [Event]) -> Bool {
        let stood = names.standsFor(body)
        return isParty(stood) || body == office
            || events.contains { event in stood.contains { event.isBy($0) || event.reaches($0) } }
    }
}
