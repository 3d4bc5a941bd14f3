import Records
import WorkingCalendar

/// An obligation whose status on the as-of day is not that of an earlier day.
public struct StatusChange: Sendable {
    public let ref: ObligationRef
    /// As it stands on the as-of day.
    public let obligation: Obligation
    /// On the earlier day; nil where it did not exist yet.
    public let before: Status?
}

extension Judgement {
    /// What changed status between the end of `day` and that of the as-of day: the same records judged on both, in the order of the
    /// matters. What no longer exists is not among them.
    public func changes(since day: Day) -> [StatusChange] {
        // A merger ends what its parts owed each other, also in matters that were closed long ago.
        let hasMerger = content.registry.agencies.contains { $0.from.map { $0 > day && $0 <= asOf } ?? false }
        let found = concurrentMap(Array(matters.indices)) { position -> [StatusChange] in
            let judged = matters[position]
            guard hasMerger || judged.couldChange(between: day, and: asOf) else { return [] }
            // A matter that had not begun owed nothing yet.
            let before = judged.matter.firstDay > day ? [] : judge(judged.matter, content: content, asOf: day).judged.obligations
            return Self.changes(judged.obligations, before, of: .matter(position))
        }
        let before = Dictionary(uniqueKeysWithValues: judgePeriods(content, asOf: day).map { ($0.agency, $0.obligations) })
        let ofPeriods = agencies.indices.flatMap { number in
            Self.changes(agencies[number].obligations, before[agencies[number].agency] ?? [], of: .agency(number))
        }
        return found.flatMap { $0 } + ofPeriods
    }

    private static func changes(_ now: [Obligation], _ before: [Obligation], of holder: ObligationRef.Holder) -> [StatusChange] {
        let statuses = Dictionary(before.map { ($0.id, $0.status) }, uniquingKeysWith: { first, _ in first })
        return now.indices.filter { statuses[now[$0].id] != now[$0].status }.map {
            StatusChange(ref: ObligationRef(holder: holder, position: $0), obligation: now[$0], before: statuses[now[$0].id])
        }
    }
}

extension JudgedMatter {
    /// Whether a judgement of the first day could differ: not where no event, no due day, no act and no trigger lies between, for
    /// then the same facts stand against the same days.
    func couldChange(between first: Day, and last: Day) -> Bool {
        if matter.firstDay > first { return true }
        switch matter.state {
        case .finished(let day), .cancelled(let day): if day > first && day <= last { return true }
        default: return true
        }
        let days = first...last
        return matter.events.contains { days.contains($0.day) } || obligations.contains { o in
            o.due.map(days.contains) ?? false || o.done.map(days.contains) ?? false || o.start.map(days.contains) ?? false
        }
    }
}
