import Diagnostics
import WorkingCalendar

extension MatterReader {
    /// `cán bộ`.
    func readOfficials() -> [Person] {
        entries(.officials, OfficialKey.table).map { entry in
            Person(
                name: entry[OfficialKey.name].flatMap { reader.text($0.value) },
                agencies: entry[OfficialKey.agency].map { agencies($0.value, on: firstDay) } ?? [],
                position: entry[OfficialKey.position].flatMap { reader.text($0.value) },
                task: entry[OfficialKey.task].flatMap { reader.text($0.value) },
                limit: entry[OfficialKey.limit].flatMap { personLimit($0.value) })
        }
    }

    /// The mappings of a list in the header; anything else in it is reported.
    func entries(_ key: MatterKey, _ table: FieldTable) -> [Mapping] {
        guard let pair = mapping[key] else { return [] }
        guard case .sequence(let items, _) = pair.value.kind else {
            reader.report(.notAList, at: pair.value.place)
            return []
        }
        return items.compactMap { reader.mapping($0, table, .entry(MatterKey.table.fields[key.rawValue].key)) }
    }

    /// `người`: names, or mappings of name and position.
    func people(_ node: Node) -> [Person] {
        (mixedItems(node) ?? []).compactMap { item in
            guard case .mapping = item.kind else { return reader.text(item).map { Person(name: $0) } }
            return reader.mapping(item, PersonKey.table, .entry("người")).map { person($0, on: firstDay) }
        }
    }

    /// `thành viên`: agencies, or mappings of name, position and agency.
    func members(_ node: Node, on day: Day) -> (bodies: [Body], people: [Person]) {
        let items = mixedItems(node) ?? []
        let agencies = items.filter { if case .mapping = $0.kind { false } else { true } }
        var isFlow = false
        if case .sequence(_, true) = node.kind { isFlow = true }
        let list = Node(.sequence(agencies, isFlow: isFlow), at: node.place, end: node.end)
        var bodies = reader.bodies(list, on: day, stranger: .refusedUnlessListed).bodies.map(\.body)
        var people: [Person] = []
        for item in items {
            guard case .mapping = item.kind, let entry = reader.mapping(item, PersonKey.memberTable, .entry("thành viên"))
            else { continue }
            let person = person(entry, on: day)
            people.append(person)
            bodies += person.agencies
        }
        return (names.standsFor(bodies), people)
    }

    private func person(_ entry: Mapping, on day: Day) -> Person {
        Person(
            name: entry[PersonKey.name].flatMap { reader.text($0.value) },
            agencies: entry[PersonKey.agency].map { agencies($0.value, on: day) } ?? [],
            position: entry[PersonKey.position].flatMap { reader.text($0.value) })
    }

    private func agencies(_ node: Node, on day: Day) -> [Body] {
        reader.body(node, on: day, stranger: .refusedUnlessListed).map(names.standsFor) ?? []
    }

    /// The items of a list in which mappings may stand; one mapping stands for a list of one.
    private func mixedItems(_ node: Node) -> [Node]? {
        if case .mapping = node.kind { [node] } else { reader.items(node) }
    }

    private func personLimit(_ node: Node) -> Day? {
        guard case .day(let last)? = limit(node, counts: false, from: planDay ?? firstDay)?.reach else { return nil }
        return last.day
    }
}
