import Records
import WorkingCalendar

/// The summaries of every half-year whose reports are followed, counted in one pass over the judgement.
public struct PeriodSummaries: Sendable {
    /// The oldest first.
    public let all: [PeriodSummary]

    public subscript(period: Period) -> PeriodSummary? { all.first { $0.period == period } }

    /// - Parameters:
    ///   - only: this half-year alone, with a list of all that it counts; nil: all, without.
    ///   - publicOnly: whether internal reports are shown by agency, half-year and day alone.
    public init(_ judgement: Judgement, only: Period? = nil, publicOnly: Bool = false) {
        let owed = judgement.agencies.flatMap(\.obligations).filter { $0.rule == PeriodRule.periodicReport.words.id }
        var drafts: [Period: PeriodDraft] = [:]
        for period in Set(owed.compactMap(\.period)) where only == nil || period == only {
            drafts[period] = PeriodDraft(period, judgement, publicOnly: publicOnly, lists: only != nil)
        }
        var overdue: [PeriodItem] = []
        func add(_ o: Obligation, in position: Int?) {
            guard o.force == .mandatory else { return }
            let judged = position.map { judgement.matters[$0] }
            let item = PeriodItem(obligation: o, matter: position)
            if o.status == .overdue { overdue.append(item) }
            drafts[Period(holding: o.dayCounted(in: judged?.matter, asOf: judgement.asOf))]?.add(item, in: judged)
        }
        if !drafts.isEmpty {
            for (position, judged) in judgement.matters.enumerated() {
                for o in judged.obligations { add(o, in: position) }
                for period in drafts.keys { drafts[period]?.add(judged, at: position) }
            }
            for agency in judgement.agencies { for o in agency.obligations { add(o, in: nil) } }
            overdue.sort(by: PeriodItem.isMoreUrgent)
        }
        all = drafts.keys.sorted().compactMap { drafts[$0]?.summary(overdue: overdue) }
    }
}

extension Obligation {
    /// The half-year that an obligation of 18.2 or 19.x is about: what stands for `mã` in its id. Nil for any other.
    public var period: Period? { Period(id.prefix { $0 != "/" }) }

    /// The day by whose year and half-year it is counted: due, else done, else what raised it, else the matter's first day.
    public func dayCounted(in matter: Matter?, asOf: Day) -> Day { due ?? done ?? start ?? matter?.firstDay ?? asOf }
}

extension PeriodItem {
    /// Overdue first, then not met, then late; within these by due day, then by id.
    static func isMoreUrgent(_ a: PeriodItem, _ b: PeriodItem) -> Bool {
        func rank(_ status: Status) -> Int { status == .overdue ? 0 : status == .breach ? 1 : 2 }
        func key(_ item: PeriodItem) -> Day { item.obligation.due ?? item.obligation.done ?? item.obligation.start ?? .latest }
        let (x, y) = (rank(a.obligation.status), rank(b.obligation.status))
        if x != y { return x < y }
        return key(a) != key(b) ? key(a) < key(b) : a.obligation.id < b.obligation.id
    }
}
