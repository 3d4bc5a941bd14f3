import Records
import Rules

/// `/bao-cao/`: the half-yearly reports, agencies by half-years, with the counts of each half-year and its draft summary.
struct ReportsPage {
    static let shape: [String: Shape] = [
        "hasPeriods": .flag,
        "halves": .list(.object(Site.rateShape.merging([
            "label": .text, "link": .text, "due": .text, "expected": .text, "met": .text, "late": .optional(.text), "missing": .optional(.text),
            "pending": .text, "word": .text,
        ]) { $1 })),
        "columns": .list(.object(["label": .text, "link": .text])),
        "agencies": .list(.object([
            "name": .text, "life": .optional(.text), "link": .text,
            "cells": .list(.object(["standing": .optional(.object(standingShape))])),
        ])),
        "older": .optional(.text),
    ]
    private static let standingShape: [String: Shape] = ["href": .text, "status": .text, "word": .text, "sent": .optional(.text)]
    /// How many half-years stand side by side; all stand in the table of counts.
    private static let columns = 8

    let site: Site
    /// The newest first.
    private var periods: [PeriodSummary] { site.periods.reversed() }

    func file() -> OutputFile {
        let shown = Array(periods.prefix(Self.columns))
        let older = periods.count > shown.count ? site.strings.fill(.olderReports, ("n", site.number(shown.count))) : nil
        return site.page(.reports, at: "bao-cao/index.html", title: site.strings[.reportsTitle], in: .reports, [
            ("hasPeriods", .flag(!periods.isEmpty)), ("halves", .list(periods.map(half))),
            ("columns", .list(shown.map { .object(["label": .text($0.period.text), "link": .text(site.links.period($0.period))]) })),
            ("agencies", .list(rows(shown))), ("older", Value(older)),
        ])
    }

    private func half(_ summary: PeriodSummary) -> Value {
        let tally = summary.reports.reduce(into: Tally()) { $0.add($1.obligation, isFinished: false) }
        let due = summary.reports.first?.obligation.due.map(site.show) ?? "—"
        return .object(Object(site.rateFields(tally) + [
            ("label", .text(summary.period.text)), ("link", .text(site.links.period(summary.period))), ("due", .text(due)),
            ("expected", .text(site.number(summary.reports.count))), ("met", .text(site.number(tally.met))),
            ("late", Value(positive: tally.late, site.number)), ("missing", Value(positive: tally.overdue, site.number)),
            ("pending", .text(site.number(tally.pending))), ("word", .text(site.links.paper(of: summary.period, "docx"))),
        ]))
    }

    private func rows(_ shown: [PeriodSummary]) -> [Value] {
        let standings = shown.map { summary in Dictionary(summary.reports.map { ($0.agency, $0) }, uniquingKeysWith: { first, _ in first }) }
        return Set(standings.flatMap(\.keys)).sorted().map { position in
            let agency = site.registry.agencies[position]
            return .object([
                "name": .text(agency.name), "link": .text(site.links.agencies[position]),
                "life": Value(agency.isAlive(on: site.judgement.asOf) ? nil : site.life(of: agency)),
                "cells": .list(standings.map { standings in .object(["standing": standings[position].map(standing) ?? .nothing]) }),
            ])
        }
    }

    /// How one report stands; the full words are on the agency's page.
    private func standing(_ standing: ReportStanding) -> Value {
        let o = standing.obligation
        let word: Label = o.status == .met ? .reportOnTime : o.status == .late ? .reportLate : o.status == .overdue ? .reportMissing : .reportOpen
        return .object([
            "href": .text(site.links.agencies[standing.agency] + "#" + Anchor.fragment(o.id)), "status": .text(site.look(o).rawValue),
            "word": .text(site.strings[word]), "sent": Value(o.done.map(site.show)),
        ])
    }
}
