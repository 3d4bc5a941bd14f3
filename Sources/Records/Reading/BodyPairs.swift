import Diagnostics
import WorkingCalendar

extension MatterReader {
    /// A mapping whose keys are bodies: for each the parties that it stands for, and the pair; what is not given is left out.
    func bodyPairs(_ node: Node, of key: String, on day: Day) -> [(bodies: [Body], pair: Node.Pair)] {
        guard case .mapping(let pairs, let isFlow) = node.kind else {
            reader.report(.notAMapping(of: key, example: "Sở Tài chính: …"), at: node.place)
            return []
        }
        let split = isFlow ? splitKeys(pairs) : []
        var seen = Set<Body>()
        var found: [(bodies: [Body], pair: Node.Pair)] = []
        for (index, pair) in pairs.enumerated() where !split.contains(index) {
            guard let body = reader.body(pair.key, at: pair.keyPlace, on: day, stranger: .refusedUnlessListed) else { continue }
            if !seen.insert(body).inserted { reader.report(.repeatedAgency(names.registry.name(of: body)), at: pair.keyPlace) }
            if pair.value.isGiven { found.append((names.standsFor(body), pair)) }
        }
        return found
    }

    /// The positions of keys without value that, joined by `, ` with the next, are a name of the registry.
    private func splitKeys(_ pairs: [Node.Pair]) -> Set<Int> {
        var split: Set<Int> = []
        for start in pairs.indices where !split.contains(start) {
            var whole = pairs[start].key
            for end in pairs.indices.dropFirst(start + 1).prefix(3) where !pairs[end - 1].value.isGiven {
                whole += ", " + pairs[end].key
                guard !names.registry.named(whole).isEmpty else { continue }
                reader.report(.splitName(whole), at: pairs[start].keyPlace)
                split.formUnion(start...end)
                break
            }
        }
        return split
    }
}
