import Diagnostics
import WorkingCalendar

/// Reads the registry of agencies (record-format §6).
///
/// - Returns: the entries that could be read, also where others have errors, so that records can be read against them;
///   nil where the file is no list at all.
public func readRegistry(_ file: SourceFile) -> FileReading<Registry> {
    var diagnostics: [Diagnostic] = []
    guard let root = readYAML(file, &diagnostics) else { return FileReading(nil, diagnostics) }
    let reader = RecordReader(file, header: nil, diagnostics: diagnostics)
    guard case .sequence(let items, _) = root.kind else {
        reader.report(.notAList, at: root.place)
        return FileReading(nil, reader.diagnostics)
    }
    let entries = items.compactMap { reader.agency($0) }
    let succession = reader.succession(entries)
    let agencies = zip(entries, succession).map { entry, succeeds in
        Agency(id: entry.id, name: entry.name, abbreviations: entry.texts(.abbreviations), fields: entry.texts(.fields),
               from: entry.from, to: entry.to, succeeds: succeeds, roles: entry.roles, place: entry.place)
    }
    let registry = Registry(agencies)
    reader.checkNames(registry)
    return FileReading(registry, reader.diagnostics)
}

/// An entry before its succession is known.
private struct AgencyEntry {
    let id: String
    let name: String
    let lists: [AgencyKey: [(text: String, place: Place)]]
    let from: Day?
    let to: Day?
    let roles: Set<Role>
    let place: Place
    let idPlace: Place

    func texts(_ key: AgencyKey) -> [String] { (lists[key] ?? []).map(\.text) }
}

extension RecordReader {
    fileprivate func agency(_ node: Node) -> AgencyEntry? {
        guard let entry = mapping(node, AgencyKey.table, .registryEntry) else { return nil }
        let id = entry[AgencyKey.id].flatMap { pair in text(pair.value).map { ($0, pair.value.place) } }
        let name = entry[AgencyKey.name].flatMap { text($0.value) }
        var lists: [AgencyKey: [(text: String, place: Place)]] = [:]
        for key in [AgencyKey.abbreviations, .fields, .succeeds] {
            lists[key] = entry[key].map { pair in (items(pair.value) ?? []).compactMap { item in text(item).map { ($0, item.place) } } }
        }
        let from = entry[AgencyKey.from].flatMap { day($0.value) }
        let to = entry[AgencyKey.to].flatMap { day($0.value) }
        if let from, let to, to < from, let pair = entry[AgencyKey.to] { report(.lifeReversed(from, to), at: pair.value.place) }
        let roles = entry[AgencyKey.roles].map { pair in (items(pair.value) ?? []).compactMap { choice($0, Role.self) } } ?? []
        guard let (id, place) = id, let name else { return nil }
        guard isIdentity(id) else {
            report(.badIdentity(id), at: place)
            return nil
        }
        return AgencyEntry(id: id, name: name, lists: lists, from: from, to: to, roles: Set(roles), place: entry.place, idPlace: place)
    }

    /// For each entry the positions of those that it succeeded; repeated ids, unknown ids and circles are reported.
    fileprivate func succession(_ entries: [AgencyEntry]) -> [[Int]] {
        var positions: [String: Int] = [:]
        for (position, entry) in entries.enumerated() {
            if let first = positions[folded(entry.id)] {
                report(.duplicateIdentity(entry.id, "`\(entries[first].name)`"), at: entry.idPlace)
            } else {
                positions[folded(entry.id)] = position
            }
        }
        let direct = entries.enumerated().map { position, entry in
            (entry.lists[.succeeds] ?? []).compactMap { id, place -> Int? in
                guard let found = positions[folded(id)] else {
                    report(.unknownPredecessor(id, entries.map(\.id)), at: place)
                    return nil
                }
                if found == position { report(.circularSuccession(entry.id), at: place) }
                return found
            }
        }
        for position in entries.indices where !direct[position].contains(position) {
            if reaches(position, from: direct[position], direct) {
                let place = entries[position].lists[.succeeds]?.first?.place ?? entries[position].place
                report(.circularSuccession(entries[position].id), at: place)
            }
        }
        return direct
    }

    private func reaches(_ goal: Int, from start: [Int], _ direct: [[Int]]) -> Bool {
        var open = start
        var seen = Set<Int>()
        while let next = open.popLast() {
            if next == goal { return true }
            if seen.insert(next).inserted { open += direct[next] }
        }
        return false
    }

    /// A name that two entries bear on one day can name neither.
    fileprivate func checkNames(_ registry: Registry) {
        for (_, holders) in registry.foldedNames.sorted(by: { $0.key < $1.key }) where holders.count > 1 {
            for (index, later) in holders.enumerated() {
                let entry = registry.agencies[later]
                for earlier in holders[..<index] {
                    let other = registry.agencies[earlier]
                    let start = max(entry.from ?? .earliest, other.from ?? .earliest)
                    if start <= min(entry.to ?? .latest, other.to ?? .latest) {
                        report(.sharedName(entry.id, other.id), at: entry.place)
                    }
                }
            }
        }
    }
}
