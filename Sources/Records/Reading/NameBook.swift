import WorkingCalendar

/// Who the names of one record are: the registry's entries, the other bodies that its header lists, and its parties.
final class NameBook {
    let registry: Registry
    /// The first day of the matter; of a report the day on which its names are read.
    var firstDay: Day = .earliest
    /// Lead, partners, surveyed, inspected and related bodies, as the header names them.
    var parties: [Body] = [] { didSet { standing = [:] } }
    private var candidates: [RawText: [Int]] = [:]
    private var outside: [String: Body] = [:]
    private var standing: [Body: [Body]] = [:]
    private var near: [RawText: String?] = [:]

    init(_ registry: Registry) { self.registry = registry }

    /// Who a text names.
    enum Named {
        case body(Body)
        case ambiguous([Int])
        case unknown
    }

    /// Who `text` names on `day`: an entry of the registry first, else a body that the header lists.
    func resolve(_ text: String, on day: Day) -> Named {
        let raw = RawText(text)
        let entries = candidates[raw] ?? registry.named(text)
        candidates[raw] = entries
        switch registry.resolve(entries, on: day, firstDay: firstDay) {
        case .one(let position): return .body(.agency(position))
        case .ambiguous(let positions): return .ambiguous(positions)
        case .unknown: return outside.isEmpty ? .unknown : outside[folded(text)].map(Named.body) ?? .unknown
        }
    }

    /// Makes a body outside the registry known, by the first spelling that the header gives it.
    func list(outside text: String) -> Body {
        let fold = folded(text)
        if let known = outside[fold] { return known }
        outside[fold] = .outside(text)
        return .outside(text)
    }

    /// The parties that a body stands for (rules.md §2, succession), or itself.
    func standsFor(_ body: Body) -> [Body] {
        if let known = standing[body] { return known }
        var parties = [body]
        if case .agency(let successor) = body, !self.parties.contains(body) {
            // One body may be a party twice, as a partner and as an inspected body.
            var seen = Set<Body>()
            let succeeded = self.parties.filter { party in
                guard case .agency(let position) = party, registry.succeeded(successor, position) else { return false }
                return seen.insert(party).inserted
            }
            if !succeeded.isEmpty { parties = succeeded }
        }
        standing[body] = parties
        return parties
    }

    /// The same for several, without repeats, in order.
    func standsFor(_ bodies: [Body]) -> [Body] {
        var seen = Set<Body>()
        return bodies.flatMap { standsFor($0) }.filter { seen.insert($0).inserted }
    }

    /// The name nearest to a text that names nobody: of the registry, and of the bodies that the header lists.
    func nearestName(to text: String) -> String? {
        nearest(to: text, among: registry.spellings + outside.values.map(registry.name).sorted())
    }

    /// The name of the registry of which a free name may be a misspelling.
    func nearestRegistryName(to text: String) -> String? {
        let raw = RawText(text)
        if let known = near[raw] { return known }
        let name = registry.nearNames.nearest(to: text)
        near[raw] = .some(name)
        return name
    }

    /// The abbreviation of a party of which a short free name may be a misspelling: in the whole registry one of so few
    /// letters is near too many others.
    func nearestAbbreviation(to text: String) -> String? {
        let fold = Array(folded(text).utf8)
        guard fold.count <= 9, !fold.contains(0x20) else { return nil }
        return parties.lazy.flatMap { party -> [String] in
            if case .agency(let position) = party { self.registry.agencies[position].abbreviations } else { [] }
        }.first { editDistance(Array(folded($0).utf8), fold) == 1 }
    }
}
