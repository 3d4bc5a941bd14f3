import Records
import Rules
import WorkingCalendar

/// What changed status since the working day before: the same records judged on both days.
struct HomeChanges {
    static let shape: [String: Shape] = [
        "changesTitle": .text, "newcomers": .optional(.text),
        "changes": .optional(.object([
            "named": .flag, "counterpartHead": .text, "dagger": .flag, "more": .optional(.text),
            "rows": .list(.object(Site.rowShape.merging(["before": .text]) { $1 })),
        ])),
    ]
    /// The first page stays below 100 KB, with its style and script.
    private static let limit = 20

    let site: Site

    var fields: [(String, Value)] {
        let mandatory = site.changes.filter { $0.obligation.force == .mandatory }
        let told = mandatory.filter { $0.before != nil || $0.obligation.status != .pending && $0.obligation.status != .notApplicable }
        let rows = told.map { (look: site.look($0.obligation), change: $0) }.sorted { ($0.look, $0.change.obligation.id) < ($1.look, $1.change.obligation.id) }
        let shown = rows.prefix(Self.limit).map(\.change)
        let fresh = mandatory.count { $0.before == nil && $0.obligation.status == .pending }
        return [
            ("changesTitle", .text(site.strings.fill(.changesTitle, ("day", site.show(site.dayBefore))))),
            ("newcomers", Value(fresh > 0 ? site.strings.fill(.newcomers, ("n", site.number(fresh))) : nil)),
            ("changes", rows.isEmpty ? .nothing : [
                "named": false, "counterpartHead": .text(site.strings[.debtor]), "dagger": .flag(site.hasDagger(shown.map(\.ref))),
                "more": Value(rows.count > Self.limit ? site.strings.fill(.more, ("n", site.number(rows.count - Self.limit))) : nil),
                "rows": .list(shown.map(row)),
            ]),
        ]
    }

    private func row(_ change: StatusChange) -> Value {
        let before = change.before.map { Words.status($0)(site.language) } ?? site.strings[.notThere]
        return .object(Object(site.row(change.ref, .debtor, titled: true, byMatter: false) + [("before", .text(before))]))
    }
}
