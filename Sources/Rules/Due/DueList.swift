import Diagnostics
import Records
import WorkingCalendar

/// One obligation that somebody has to see to: overdue, or falling due soon.
public struct DueItem: Sendable {
    public let obligation: Obligation
    /// The matter it stands in; nil for an obligation of a half-year.
    public let matter: JudgedMatter?
    /// Overdue: the working days since its due day; else those left until it.
    public let workingDays: Int
    /// The reminders that the debtor was sent about it: `đôn đốc` that reached it after the due day, and `văn phòng đôn đốc`
    /// that name the obligation, or that reached the debtor and name none.
    public let reminders: [Mark]
    /// The `giải trình` that contest it.
    public let explanations: [Event]

    public var isOverdue: Bool { obligation.status == .overdue }
}

/// What falls due and what is overdue on the as-of day, by debtor: whom to remind, about what, since when.
public struct DueList: Sendable {
    /// An agency with what it has to see to: overdue first, the longest first; then by due day.
    public struct Entry: Sendable {
        public let debtor: Body
        public let items: [DueItem]
        public var overdue: [DueItem] { items.filter(\.isOverdue) }
        public var falling: [DueItem] { items.filter { !$0.isOverdue } }
    }

    /// In the order of the registry, bodies outside it last, by name.
    public let entries: [Entry]
    /// The last day that counts as falling due.
    public let until: Day

    /// - Parameters:
    ///   - days: how many calendar days after the as-of day an obligation may fall due to be listed.
    ///   - agency: only this debtor; nil: all.
    ///   - overdue: whether what is overdue is listed too.
    public init(_ judgement: Judgement, within days: Int, agency: Body? = nil, overdue: Bool = true) {
        let until = judgement.asOf.adding(days: max(0, days))
        self.until = until
        var byDebtor: [Body: [DueItem]] = [:]
        func take(_ o: Obligation, in matter: JudgedMatter?) {
            guard agency == nil || o.debtor == agency, o.force != .note, let due = o.due else { return }
            guard overdue && o.status == .overdue || o.status == .pending && due <= until else { return }
            let calendar = judgement.content.calendar
            let days = o.status == .overdue ? calendar.workingDaysBetween(due, judgement.asOf) : calendar.workingDaysBetween(judgement.asOf, due)
            byDebtor[o.debtor, default: []].append(DueItem(obligation: o, matter: matter, workingDays: days, reminders: Self.reminders(o, matter, judgement), explanations: judgement.explanations[o.id] ?? []))
        }
        for judged in judgement.matters { for o in judged.obligations { take(o, in: judged) } }
        for agency in judgement.agencies { for o in agency.obligations { take(o, in: nil) } }
        let registry = judgement.content.registry
        entries = byDebtor.map { Entry(debtor: $0, items: $1.sorted(by: Self.isMoreUrgent)) }.sorted { a, b in
            switch (a.debtor, b.debtor) {
            case (.agency(let x), .agency(let y)): x < y
            case (.agency, .outside): true
            case (.outside, .agency): false
            default: registry.name(of: a.debtor) < registry.name(of: b.debtor)
            }
        }
    }

    private init(_ entries: [Entry], until: Day) {
        self.entries = entries
        self.until = until
    }

    /// The same for one debtor alone.
    public func only(_ debtor: Body) -> DueList { DueList(entries.filter { $0.debtor == debtor }, until: until) }

    private static func isMoreUrgent(_ a: DueItem, _ b: DueItem) -> Bool {
        if a.isOverdue != b.isOverdue { return a.isOverdue }
        if a.obligation.due != b.obligation.due { return (a.obligation.due ?? .latest) < (b.obligation.due ?? .latest) }
        return a.obligation.id < b.obligation.id
    }

    /// In the matter itself those that reached the debtor; in any record those that name the obligation.
    private static func reminders(_ o: Obligation, _ matter: JudgedMatter?, _ judgement: Judgement) -> [Mark] {
        guard o.status == .overdue, let due = o.due else { return [] }
        let named = judgement.namedReminders[o.id] ?? []
        let reached = matter?.matter.events.filter { event in
            event.kind == .reminder || event.kind == .officeReminder && event.texts(.obligations).isEmpty
        }.filter { $0.reaches(o.debtor) } ?? []
        return (reached + named).filter { $0.day > due && $0.day <= judgement.asOf }.sorted { $0.precedes($1) }.map(Mark.init)
    }
}
