import Diagnostics

/// A mapping whose keys were matched with a table.
struct Mapping {
    /// The first byte of the mapping as written.
    let place: Place
    /// By position in the table: what is given (rules.md §2).
    fileprivate(set) var pairs: [Node.Pair?]
    /// By position in the table: the key of what is written and left empty.
    fileprivate(set) var emptyKeys: [Place?]

    /// The given pair of a key.
    subscript<Key: RawRepresentable>(key: Key) -> Node.Pair? where Key.RawValue == Int {
        key.rawValue < pairs.count ? pairs[key.rawValue] : nil
    }

    /// Where a key stands that has no value; nil where it is given or not written at all.
    func emptyKey<Key: RawRepresentable>(_ key: Key) -> Place? where Key.RawValue == Int {
        key.rawValue < emptyKeys.count ? emptyKeys[key.rawValue] : nil
    }
}

extension RecordReader {
    /// Matches the keys of a mapping with `table`: unknown and missing ones (repeated ones were before) are reported.
    /// - Parameters:
    ///   - part: how messages name the mapping.
    ///   - missingAt: where a missing key is pointed at; nil: at the mapping.
    func mapping(_ node: Node, _ table: FieldTable, _ part: Part, missingAt: Place? = nil) -> Mapping? {
        guard !node.isDamaged else { return nil }
        guard case .mapping(let written, let isFlow) = node.kind else {
            report(.notAMapping(part, table), at: node.place)
            return nil
        }
        let count = table.fields.count
        var mapping = Mapping(place: node.place, pairs: Array(repeating: nil, count: count), emptyKeys: Array(repeating: nil, count: count))
        var damaged: [Int] = []
        for (index, pair) in written.enumerated() {
            guard let position = table.position(ofFold: pair.fold) else {
                unknown(written, index, isFlow, table, part)
                continue
            }
            if pair.value.isDamaged { damaged.append(position) } else if pair.value.isGiven { mapping.pairs[position] = pair } else {
                mapping.emptyKeys[position] = pair.keyPlace
            }
        }
        for (position, field) in table.fields.enumerated() where field.isRequired && mapping.pairs[position] == nil {
            guard !damaged.contains(position) else { continue }
            report(.missingKey(field, part), at: mapping.emptyKeys[position] ?? missingAt ?? node.place)
        }
        return mapping
    }

    /// An unknown key: a piece of a name or a text that a comma split off, a key of another event, or a misspelling.
    private func unknown(_ pairs: [Node.Pair], _ index: Int, _ isFlow: Bool, _ table: FieldTable, _ part: Part) {
        let pair = pairs[index]
        if isFlow, index > 0, !pair.value.isGiven {
            guard case .scalar(let before, _) = pairs[index - 1].value.kind else { return }
            guard pairs[index - 1].value.isGiven else { return }  // a further piece of what was reported before
            let pieces = [before] + pairs[index...].prefix { !$0.value.isGiven }.map(\.key)
            let whole = pieces.joined(separator: ", ")
            let isName = !names.registry.named(whole).isEmpty
            report(isName ? .splitName(whole) : .splitText(pairs[index - 1].key, whole), at: pairs[index - 1].value.place)
            return
        }
        if case .event = part {
            let others = EventSpec.kinds(withFold: pair.fold)
            if !others.isEmpty { return report(.keyNotForEvent(pair.key, part, others), at: pair.keyPlace) }
        }
        report(.unknownKey(pair.key, part, table, suggest: !isTired), at: pair.keyPlace)
    }
}
