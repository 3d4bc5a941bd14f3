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
            let given = spec.fields.fields.indices.filter { mapping.pairs[$0] != nil }.compactMap { spec.fields.fields[$0].detail }
            if !spec.oneOf.contains(where: given.contains) { reader.report(.missingOneOf(spec.oneOf, .event(spec.kind)), at: node.place) }
        }
        let day = mapping?[EventKey.day].flatMap { reader.day($0.value) }
        return EventDraft(position: position, place: node.place, spec: spec, mapping: mapping, day: day)
    }

    private func spec(of pairs: [Node.Pair], at place: Place) -> EventSpec? {
        let written = pairs.first { $0.fold == "viec" }
        if written?.value.isDamaged == true { return nil }
        guard let pair = written, pair.value.isGiven else {
            reader.report(.missingKey(EventKey.kind.field(), .event(nil)), at: place)
            return nil
        }
        guard let text = reader.text(pair.value, warnOfComment: false) else { return nil }
        if let kind = EventSpec.kinds[reader.fold(text)] { return EventSpec.of(kind) }
        reader.report(.unknownEvent(text), at: pair.value.place)
        return nil
    }
}
