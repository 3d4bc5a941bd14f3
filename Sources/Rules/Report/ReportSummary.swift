import Diagnostics

/// How many there are of everything that a report lists.
public struct ReportSummary: Sendable, Hashable {
    public private(set) var records = 0
    /// All obligations, of every force, of matters and of half-years, by status.
    public private(set) var byStatus: [Status: Int] = [:]
    /// The mandatory ones alone: those that count in a rate.
    public private(set) var mandatory = Tally()
    public private(set) var bySeverity: [Severity: Int] = [:]

    /// - Parameters:
    ///   - judgement: nil where the content could not be read far enough to be judged.
    ///   - diagnostics: every diagnostic that the report shows.
    public init(_ judgement: Judgement?, diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { bySeverity[diagnostic.severity, default: 0] += 1 }
        guard let judgement else { return }
        records = judgement.matters.count
        for matter in judgement.matters { add(matter.obligations, isFinished: matter.isFinished) }
        for agency in judgement.agencies { add(agency.obligations, isFinished: false) }
    }

    /// All obligations.
    public var obligations: Int { byStatus.values.reduce(0, +) }

    private mutating func add(_ obligations: [Obligation], isFinished: Bool) {
        for obligation in obligations {
            byStatus[obligation.status, default: 0] += 1
            mandatory.add(obligation, isFinished: isFinished)
        }
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("records", records)
            json.field("obligations", obligations)
            json.key("status")
            json.object { json in
                for status in Status.allCases { json.field(status.rawValue, byStatus[status] ?? 0) }
            }
            json.key("rate")
            json.object { json in
                json.field("met", mandatory.rateMet)
                json.field("decided", mandatory.rateDecided)
            }
            json.key("diagnostics")
            json.object { json in
                for severity in Severity.allCases.reversed() { json.field(severity.rawValue, bySeverity[severity] ?? 0) }
            }
        }
    }
}
