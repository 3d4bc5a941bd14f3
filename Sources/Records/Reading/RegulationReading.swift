import Diagnostics
import WorkingCalendar

/// Reads the regulation: its header with the time limits, its text by clause (record-format §8).
///
/// - Returns: the regulation, or nil where the file has an error.
public func readRegulation(_ file: SourceFile) -> FileReading<Regulation> {
    var diagnostics: [Diagnostic] = []
    guard let header = readHeader(file, &diagnostics) else { return FileReading(nil, diagnostics) }
    let reader = RecordReader(file, header: header, diagnostics: diagnostics)
    guard let mapping = reader.mapping(header.root, RegulationKey.table, .header, missingAt: header.place) else {
        return FileReading(nil, reader.diagnostics)
    }
    let text = regulationText(file, from: header.bodyOffset)
    if text.clauses.isEmpty { reader.report(.noClauses, at: Place(file, min(header.bodyOffset, file.bytes.count))) }
    var ids = Set<String>()
    for clause in text.clauses where !ids.insert(clause.id).inserted { reader.report(.duplicateClause(clause.id), at: clause.place) }
    let regulation = reader.regulation(mapping, text, ids)
    return FileReading(reader.hasErrors ? nil : regulation, reader.diagnostics)
}

extension RecordReader {
    fileprivate func regulation(_ mapping: Mapping, _ body: RegulationText, _ ids: Set<String>) -> Regulation? {
        let number = mapping[RegulationKey.number].flatMap { documents($0.value).first }
        let issued = mapping[RegulationKey.issued].flatMap { day($0.value) }
        let effective = mapping[RegulationKey.effective].flatMap { day($0.value) }
        var limits: [String: TimeLimit] = [:]
        if let pair = mapping[RegulationKey.limits] {
            limits = timeLimits(pair, ids, amendment: nil)
            if case .mapping(let written, _) = pair.value.kind {
                let named = Set(written.map { $0.key.trimmingSpaces() })
                for clause in Regulation.requiredLimits where !named.contains(clause) {
                    report(.missingLimit(clause), at: pair.keyPlace)
                }
            }
        }
        let amendments = mapping[RegulationKey.amendments].map { self.amendments($0, ids) } ?? []
        guard let number, let issued, let effective else { return nil }
        return Regulation(number: number.text, issued: issued, effective: effective, articles: body.articles,
                          clauses: body.clauses, limits: limits, amendments: amendments)
    }

    private func amendments(_ pair: Node.Pair, _ ids: Set<String>) -> [(from: Day, limits: [String: TimeLimit])] {
        guard case .sequence(let items, _) = pair.value.kind else {
            report(.notAList, at: pair.value.place)
            return []
        }
        return items.compactMap { item in
            guard let entry = mapping(item, AmendmentKey.table, .entry(pair.key)),
                  let from = entry[AmendmentKey.from].flatMap({ day($0.value) }),
                  let document = entry[AmendmentKey.document].flatMap({ documents($0.value).first }),
                  let limits = entry[AmendmentKey.limits]
            else { return nil }
            return (from, timeLimits(limits, ids, amendment: "\(document.text), \(from.vietnamese)"))
        }
    }

    private func timeLimits(_ pair: Node.Pair, _ ids: Set<String>, amendment: String?) -> [String: TimeLimit] {
        guard case .mapping(let written, _) = pair.value.kind else {
            report(.notAMapping(of: pair.key, example: "9.2: 5 ngày làm việc"), at: pair.value.place)
            return [:]
        }
        var limits: [String: TimeLimit] = [:]
        for entry in written {
            let clause = entry.key.trimmingSpaces()
            if !ids.contains(clause), !ids.isEmpty { report(.unknownClause(clause), at: entry.keyPlace) }
            limits[clause] = timeLimit(entry.value, clause, amendment)
        }
        return limits
    }

    private func timeLimit(_ node: Node, _ clause: String, _ amendment: String?) -> TimeLimit? {
        var valueNode: Node? = node
        var isInterpretive = false
        var basis: String?
        if case .mapping = node.kind {
            let entry = mapping(node, TimeLimitKey.table, .under(clause))
            valueNode = entry?[TimeLimitKey.value]?.value
            isInterpretive = entry?[TimeLimitKey.interpretive].flatMap { yesNo($0.value) } ?? false
            basis = entry?[TimeLimitKey.basis].flatMap { text($0.value) }
        }
        guard let valueNode, let written = text(valueNode),
              let (amount, unit) = value(Parse.timeLimit(written), at: valueNode.place)
        else { return nil }
        if (clause == "19.3") != (unit == .dayOfMonth), Regulation.requiredLimits.contains(clause) {
            report(.wrongLimitUnit(clause, written), at: valueNode.place)
        }
        return TimeLimit(clause: clause, amount: amount, unit: unit, isInterpretive: isInterpretive, basis: basis, amendment: amendment)
    }
}
