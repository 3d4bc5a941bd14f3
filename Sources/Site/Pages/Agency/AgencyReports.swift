import Diagnostics
import Records
import Rules

/// An agency's periodic reports (18.2, 19.x), with their obligations in full, as no matter's page has them.
struct AgencyReports {
    static let shape: [String: Shape] = [
        "hasPeriodic": .flag, "periodic": .list(Site.obligationShape), "periodicBases": .list(.text), "hasReports": .flag,
        "reports": .list(.object(["title": .text, "number": .optional(.text), "sent": .text, "source": .optional(.text), "draft": .optional(.text), "half": .text])),
        "allReports": .text,
    ]

    let site: Site
    let position: Int

    var fields: [(String, Value)] {
        let obligations = site.index.agencies[position].periodic.map { site.judgement.agencies[$0].obligations } ?? []
        let reports = site.index.agencies[position].reports.map { site.judgement.content.reports[$0] }
        var bases = Bases()
        let periodic = obligations.reversed().map { site.inFull(ObligationGroup(first: $0), in: nil, noting: &bases) }
        return [
            ("hasPeriodic", .flag(!obligations.isEmpty || !reports.isEmpty)),
            ("periodic", .list(periodic)), ("periodicBases", site.list(bases)), ("allReports", .text(site.links.reports)),
            ("hasReports", .flag(!reports.isEmpty)), ("reports", .list(reports.reversed().map(report))),
        ]
    }

    private func report(_ report: PeriodicReport) -> Value {
        let period = report.period.map { " " + $0.text } ?? ""
        return .object([
            "title": .text(report.title ?? report.kind.rawValue.capitalised + period),
            "number": Value(report.documents.isEmpty ? nil : site.list(report.documents)),
            "sent": .text(site.show(report.sent)), "source": Value(site.sources.file(report.place)),
            "half": .text(report.period?.text ?? ""), "draft": Value(report.period.flatMap { period in site.periods.contains { $0.period == period } ? site.links.period(period) : nil }),
        ])
    }
}
