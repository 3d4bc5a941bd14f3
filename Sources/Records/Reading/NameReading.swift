import Diagnostics
import WorkingCalendar

/// Agencies and other bodies (record-format §2, rules.md §2 "Who is who").
extension RecordReader {
    /// What becomes of a name that is in neither the registry nor the header.
    enum Stranger {
        /// An error.
        case refused
        /// An error that also says where the header would list it.
        case refusedUnlessListed
        /// A body outside the registry: the header's own lists.
        case listed
        /// Kept as text.
        case kept
    }

    /// The body that one scalar names; nil after its error was reported, or for a kept name.
    func body(_ node: Node, on day: Day, stranger: Stranger) -> Body? {
        guard let text = text(node) else { return nil }
        return body(text, at: node.place, on: day, stranger: stranger)
    }

    func body(_ text: String, at place: Place, on day: Day, stranger: Stranger) -> Body? {
        switch names.resolve(text, on: day) {
        case .body(let body):
            if case .refused = stranger, !body.isRegistered { break }
            return body
        case .ambiguous(let entries):
            report(.ambiguousAgency(text, entries.map { names.registry.agencies[$0] }, day), at: place)
            return nil
        case .unknown: break
        }
        switch stranger {
        case .refused, .refusedUnlessListed:
            let canBeListed = if case .refused = stranger { false } else { true }
            report(.unknownAgency(text, near: isTired ? nil : names.nearestName(to: text), canBeListed: canBeListed), at: place)
        case .listed, .kept:
            if !isTired, let near = names.nearestRegistryName(to: text) ?? names.nearestAbbreviation(to: text) {
                report(.nearAgency(text, near), at: place)
            }
            if case .listed = stranger { return names.list(outside: text) }
        }
        return nil
    }

    /// The bodies of a list, as named, with the place of each; kept names go to `strangers`.
    func bodies(_ node: Node, on day: Day, stranger: Stranger) -> (bodies: [(body: Body, place: Place)], strangers: [String]) {
        guard let items = items(node) else { return ([], []) }
        var strangers: [String] = []
        let split = splitNames(node, items)
        let bodies = items.enumerated().compactMap { index, item -> (body: Body, place: Place)? in
            guard !split.contains(index), let text = text(item) else { return nil }
            if let body = body(text, at: item.place, on: day, stranger: stranger) { return (body, item.place) }
            if case .kept = stranger { strangers.append(text) }
            return nil
        }
        return (bodies, strangers)
    }

    /// The positions of the pieces of a flow list that, joined by `, `, are a name of the registry; each is reported once.
    private func splitNames(_ node: Node, _ items: [Node]) -> Set<Int> {
        guard case .sequence(_, isFlow: true) = node.kind, items.count > 1 else { return [] }
        let pieces = items.map { item in if case .scalar(let text, true) = item.kind { text } else { "" } }
        var split: Set<Int> = []
        var start = 0
        while start < pieces.count - 1 {
            var end = start + 1
            var whole = pieces[start]
            var found: Int?
            while end < min(pieces.count, start + 4), !pieces[end].isEmpty, !whole.isEmpty {
                whole += ", " + pieces[end]
                if !names.registry.named(whole).isEmpty { found = end; break }
                end += 1
            }
            if let found {
                report(.splitName(whole), at: items[start].place)
                split.formUnion(start...found)
                start = found
            }
            start += 1
        }
        return split
    }
}
