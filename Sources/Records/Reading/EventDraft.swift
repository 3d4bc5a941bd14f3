import Diagnostics
import WorkingCalendar

/// An entry of `diễn biến` whose keys are known, before names are: the first day of the matter needs every event's day.
struct EventDraft {
    let position: Int
    let place: Place
    /// Nil where `việc` is missing or unknown.
    let spec: EventSpec?
    let mapping: Mapping?
    let day: Day?
}

extension MatterReader {
    /// The entries of `diễn biến`, in the order written.
    func readDrafts() -> [EventDraft] {
        guard let pair = mapping[MatterKey.events] else { return [] }
        guard case .sequence(let items, _) = pair.value.kind else {
            reader.report(.notAList, at: pair.value.place)
            return []
        }
        return items.enumerated().compactMap { draft($1, position: $0) }
    }

    private func draft(_ node: Node, position: Int) -> EventDraft? {
        guard case .mapping(let pairs, _) = node.kind else {
            reader.report(.notAMapping(.event(nil), EventSpec.all[0].fields), at: node.place)
            return nil
        }
        guard let spec = spec(of: pairs, at: node.place) else {
            let day = pairs.first { $0.fold == "ngay" }.flatMap { $0.value.isGiven ? reader.day($0.value) : nil }
            return EventDraft(position: position, place: node.place, spec: nil, mapping: nil, day: day)
        }
        let mapping = reader.mapping(node, spec.fields, .event(spec.kind))
        if let mapping, !spec.oneOf.isEmpty {
            let choice = spec.fields.fields.indices.filter { spec.fields.fields[$0].detail.map(spec.oneOf.contains) ?? false }
            if choice.allSatisfy({ mapping.pairs[$0] == nil }) {
                let empty = choice.compactMap { mapping.emptyKeys[$0] }.first
                reader.report(.missingOneOf(spec.oneOf, .event(spec.kind)), at: empty ?? node.place)
            }
        }
        let day = mapping?[EventKey.day].flatMap { reader.day($0.value) }
        return EventDraft(position: position, place: node.place, spec: spec, mapping: mapping, day: day)
    }

    private func spec(of pairs: [Node.Pair], at place: Place) -> EventSpec? {
        let written = pairs.first { $0.fold == "viec" }
        if written?.value.isDamaged == true { return nil }
        guard let pair = written, pair.value.isGiven else {
            // A misspelt `việc` is told where it stands, by the kind that its value names.
            if written == nil, let kind = misspeltKind(pairs) { return EventSpec.of(kind) }
            reader.report(.missingKey(EventKey.kind.field(), .event(nil)), at: written?.keyPlace ?? place)
            return nil
        }
        guard let text = reader.text(pair.value, warnOfComment: false) else { return nil }
        if let kind = EventSpec.kinds[reader.fold(text)] { return EventSpec.of(kind) }
        reader.report(.unknownEvent(text), at: pair.value.place)
        return nil
    }

    /// The kind of event that stands behind a key that no event has.
    private func misspeltKind(_ pairs: [Node.Pair]) -> EventKind? {
        for pair in pairs where EventSpec.kinds(withFold: pair.fold).isEmpty {
            if case .scalar(let text, _) = pair.value.kind, let kind = EventSpec.kinds[reader.fold(text)] { return kind }
        }
        return nil
    }
}
