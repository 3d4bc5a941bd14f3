import Diagnostics
import WorkingCalendar

extension MatterReader {
    /// The given keys of an event besides the common ones, in the order of its table.
    func readDetails(_ mapping: Mapping, _ spec: EventSpec, _ day: Day) -> [Event.Detail] {
        var details: [Event.Detail] = []
        for index in EventKey.allCases.count..<spec.fields.fields.count {
            guard let pair = mapping.pairs[index], let key = spec.fields.fields[index].detail,
                  let value = detail(key, spec.fields.fields[index].type, pair.value, day)
            else { continue }
            details.append(Event.Detail(key, value, at: pair.keyPlace))
        }
        if case .bodies(let there, _)? = details.first(where: { $0.key == .attended })?.value,
           let missing = details.first(where: { $0.key == .absent }), case .bodies(let absent, _) = missing.value {
            for body in absent where there.contains(body) {
                reader.report(.presentAndAbsent(names.registry.name(of: body)), at: missing.place)
            }
        }
        return details
    }

    private func detail(_ key: DetailKey, _ type: FieldType, _ node: Node, _ day: Day) -> DetailValue? {
        switch type {
        case .text: return reader.text(node).map { .texts([$0]) }
        case .texts:
            guard let texts = reader.texts(node) else { return nil }
            return key == .content ? .addressed(.common(texts)) : .texts(texts)
        case .choices(let allowed): return choices(key, node, allowed)
        case .choice(let allowed): return reader.choice(node, allowed).flatMap(Outcome.init(rawValue:)).map { .outcome($0) }
        case .yesNo: return reader.yesNo(node).map { .flag($0) }
        case .dayTime: return reader.dayTime(node).map { .day($0) }
        case .range: return reader.range(node).map { .range($0) }
        case .limit(let counts): return limit(key, node, counts, day).map { .limit($0) }
        case .attendees:
            let (named, strangers) = reader.bodies(node, on: day, stranger: .kept)
            return .bodies(names.standsFor(named.map(\.body)), names: strangers)
        case .bodies:
            let named = reader.bodies(node, on: day, stranger: .refusedUnlessListed).bodies
            return .bodies(names.standsFor(named.map(\.body)), names: [])
        case .addressed: return addressed(key, node, day).map { .addressed($0) }
        case .table: return staff(node).map { .staff($0) }
        case .people: return .people(people(node))
        case .members:
            let (bodies, people) = members(node, on: day)
            return .members(bodies, people: people)
        default: return nil
        }
    }

    private func choices(_ key: DetailKey, _ node: Node, _ allowed: [String]) -> DetailValue? {
        if key == .grounds { return grounds(node, allowed) }
        let values = (reader.items(node) ?? []).compactMap { reader.choice($0, allowed) }
        if key == .includes { return .parts(Set(values.compactMap(ReportPart.init(rawValue:)))) }
        return values.isEmpty ? nil : .texts(values)
    }

    /// The grounds of a refusal. One that the regulation does not know is kept with a warning: whether the refusal stands is
    /// for the rules to say, not a mistake of the record.
    private func grounds(_ node: Node, _ allowed: [String]) -> DetailValue? {
        let known = Dictionary(allowed.map { (folded($0), $0) }, uniquingKeysWith: { first, _ in first })
        let grounds = (reader.items(node) ?? []).compactMap { item -> String? in
            guard let text = reader.text(item) else { return nil }
            if let same = known[reader.fold(text)] { return same }
            reader.report(.unknownGround(text, allowed), at: item.place)
            return text
        }
        return grounds.isEmpty ? nil : .texts(grounds)
    }

    /// A limit before its own letter is kept, marked and warned of; a new limit there is refused.
    private func limit(_ key: DetailKey, _ node: Node, _ counts: Bool, _ day: Day) -> Limit? {
        guard let limit = limit(node, counts: counts, from: day) else { return nil }
        guard case .day(let last) = limit.reach, last.day < day else { return limit }
        if key == .newLimit {
            reader.report(.newLimitBeforeEvent(last.day, day), at: node.place)
            return nil
        }
        reader.report(.limitBeforeLetter(last.day, day), at: node.place)
        return Limit(limit.reach, wording: limit.wording, isBeforeItsLetter: true)
    }

    /// A text, texts, or a mapping: body → text.
    private func addressed(_ key: DetailKey, _ node: Node, _ day: Day) -> Addressed? {
        guard case .mapping = node.kind else { return reader.texts(node).map(Addressed.common) }
        let each = bodyPairs(node, of: key.rawValue, on: day).flatMap { bodies, pair -> [(body: Body, texts: [String])] in
            guard let texts = reader.texts(pair.value) else { return [] }
            return bodies.map { ($0, texts) }
        }
        return each.isEmpty ? nil : .each(each)
    }

    private func staff(_ node: Node) -> StaffRequest? {
        guard let entry = reader.mapping(node, StaffKey.table, .under("nhân sự")) else { return nil }
        func point(_ key: StaffKey) -> String? { entry[key].flatMap { reader.text($0.value) } }
        return StaffRequest(number: point(.number), position: point(.position), qualification: point(.qualification),
                            experience: point(.experience), other: point(.other))
    }
}
