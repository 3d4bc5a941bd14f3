import Records
import Rules
import WorkingCalendar

/// What changed status since the working day before: the same records judged on both days.
struct HomeChanges {
    static let shape: [String: Shape] = [
        "changesTitle": .text, "newcomers": .optional(.text),
        "changes": .optional(.object(["more": .optional(.text), "rows": .list(.object(Site.statusShape.merging([
            "before": .text, "link": .text, "rule": .text, "matter": .text, "matterTitle": .optional(.text), "who": .text, "towards": .optional(.text), "due": .text, "waiver": .optional(.text), "contested": .optional(.text),
        ]) { $1 }))])),
    ]
    /// The first page stays below 100 KB, with its style and script.
    private static let limit = 20

    let site: Site

    var fields: [(String, Value)] {
        let mandatory = site.changes.filter { $0.obligation.force == .mandatory }
        let told = mandatory.filter { $0.before != nil || $0.obligation.status != .pending && $0.obligation.status != .notApplicable }
        let rows = told.map { (look: site.look($0.obligation), change: $0) }.sorted { ($0.look, $0.change.obligation.id) < ($1.look, $1.change.obligation.id) }
        let fresh = mandatory.count { $0.before == nil && $0.obligation.status == .pending }
        return [
            ("changesTitle", .text(site.strings.fill(.changesTitle, ("day", site.show(site.dayBefore))))),
            ("newcomers", Value(fresh > 0 ? site.strings.fill(.newcomers, ("n", site.number(fresh))) : nil)),
            ("changes", rows.isEmpty ? .nothing : [
                "more": Value(rows.count > Self.limit ? site.strings.fill(.more, ("n", site.number(rows.count - Self.limit))) : nil),
                "rows": .list(rows.prefix(Self.limit).map { row($0.change) }),
            ]),
        ]
    }

    private func row(_ change: StatusChange) -> Value {
        let o = change.obligation
        let ref = ObligationRef(holder: change.matter.map(ObligationRef.Holder.matter) ?? .agency(change.agency ?? 0), position: change.position)
        return .object(Object([
            ("status", .text(site.look(o).rawValue)), ("word", .text(site.word(o))), ("struck", Value(site.struckWord(o))),
            ("before", .text(change.before.map { Words.status($0)(site.language) } ?? site.strings[.notThere])),
            ("link", .text(site.link(to: o, ref))), ("rule", .text(site.title(ofRule: o.rule))), ("matter", .text(site.place(ref))),
            ("matterTitle", Value(change.matter.map { site.judgement.matters[$0].matter.title })), ("who", .text(site.name(o.debtor))),
            ("towards", Value(o.creditor.map(site.name))), ("due", .text(o.due.map(site.show) ?? "—")),
            ("waiver", Value(site.waiverLine(o, ref))), ("contested", Value(site.contestedLine(o, ref))),
        ]))
    }
}

/// What the Office has to do today: whom to remind, what to report (18.1, 18.2, 19).
struct HomeTasks {
    static let shape: [String: Shape] = ["tasks": .list(.object(["words": .text, "link": .text]))]

    let site: Site

    var fields: [(String, Value)] { [("tasks", .list((reminders + reports).map { ["words": .text($0.words), "link": .text($0.link)] }))] }

    /// The living agencies that owe something overdue and were never reminded of it.
    private var reminders: [(words: String, link: String)] {
        let registry = site.registry
        let late = DueList(site.judgement, within: 0).entries.compactMap { entry -> Int? in
            guard case .agency(let position) = entry.debtor, registry.agencies[position].isAlive(on: site.judgement.asOf),
                  !registry.agencies[position].roles.contains(.office) else { return nil }
            let silent = entry.overdue.count { $0.obligation.force == .mandatory && $0.reminders.isEmpty }
            return silent == 0 ? nil : silent
        }
        if late.isEmpty { return [] }
        return [(site.strings.fill(.taskRemind, ("n", site.number(late.reduce(0, +))), ("agencies", site.number(late.count))), "#qua-han")]
    }

    /// Half-yearly reports that are missing or soon due, and the Office's own summary.
    private var reports: [(words: String, link: String)] {
        site.periods.flatMap { summary -> [(String, String)] in
            let name = Words.period(summary.period)(site.language)
            let open = summary.reports.filter { $0.obligation.status == .pending || $0.obligation.status == .overdue }
            var tasks: [(String, String)] = []
            if let due = open.first?.obligation.due, summary.period >= (site.periods.last?.period ?? summary.period) || open.contains(where: { $0.obligation.status == .overdue }) {
                tasks.append((site.strings.fill(.taskReports, ("n", site.number(open.count)), ("period", name), ("day", site.show(due))), site.links.reports))
            }
            if let own = summary.ownReport, own.status == .pending || own.status == .overdue, let due = own.due {
                tasks.append((site.strings.fill(.taskSummary, ("period", name), ("day", site.show(due)), ("standing", site.word(own))), site.links.period(summary.period)))
            }
            return tasks
        }
    }
}
