import Diagnostics
import Records
import Rules

/// `/bao-cao/`: which agency reported for which half-year (19.1), and the way to each half-year's draft.
struct ReportsPage {
    static let shape: [String: Shape] = [
        "summary": .text, "hasPeriods": .flag,
        "periods": .list(.object(["label": .text, "link": .text, "met": .text, "late": .text, "overdue": .text, "pending": .text, "of": .text])),
        "heads": .list(.text),
        "agencies": .list(.object([
            "name": .text, "link": .text, "cells": .list(.object(Site.statusShape.merging(["link": .optional(.text), "done": .optional(.text)]) { $1 })),
        ])),
    ]

    let site: Site

    func file() -> OutputFile {
        let periods = site.periods
        return site.page(.reports, at: "bao-cao/index.html", title: site.strings[.reportsTitle], in: .reports, [
            ("summary", .text(periods.isEmpty ? site.strings[.reportsNone] : site.strings[.reportsSummary])),
            ("hasPeriods", .flag(!periods.isEmpty)), ("periods", .list(periods.map(period))),
            ("heads", .list(periods.map { .text(site.name(of: $0.summary.period)) })), ("agencies", .list(agencies)),
        ])
    }

    private func period(_ draft: PeriodDraft) -> Value {
        let reported = draft.summary.reported
        func count(_ status: Status) -> Value { .text(site.number(reported.count { $0.obligation.status == status })) }
        return .object([
            "label": .text(site.name(of: draft.summary.period)), "link": .text(site.links.period(draft.summary.period)), "met": count(.met), "late": count(.late),
            "overdue": count(.overdue), "pending": count(.pending), "of": .text(site.number(reported.count)),
        ])
    }

    /// A row for each agency that owed a report, with a cell for each half-year; empty where it owed none.
    private var agencies: [Value] {
        let byPeriod = site.periods.map { draft in
            Dictionary(draft.summary.reported.map { ($0.agency, $0) }, uniquingKeysWith: { first, _ in first })
        }
        return site.registry.agencies.indices.compactMap { position in
            guard byPeriod.contains(where: { $0[.agency(position)] != nil }) else { return nil }
            return .object([
                "name": .text(site.registry.agencies[position].name), "link": .text(site.links.agencies[position]),
                "cells": .list(byPeriod.map { cell($0[.agency(position)], site.links.agencies[position]) }),
            ])
        }
    }

    private func cell(_ reported: PeriodSummary.Reported?, _ page: String) -> Value {
        guard let o = reported?.obligation else { return ["status": "na", "word": "—", "struck": .nothing, "link": .nothing, "done": .nothing] }
        return .object(Object(site.statusFields(o) + [("link", .text(page + "#" + Anchor.fragment(o.id))), ("done", Value(o.done.map(site.show)))]))
    }
}
