import Rules

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
