import Records

/// The summary of a half-year as JSON (`schema/report-1.schema.json`).
public struct SummaryJSON: Sendable {
    public static let schema = "phoihop/report-1"

    private let summary: PeriodSummary
    private let judgement: Judgement
    private let source: AsOfSource
    private let revision: String?

    public init(_ summary: PeriodSummary, _ judgement: Judgement, source: AsOfSource, revision: String?) {
        self.summary = summary
        self.judgement = judgement
        self.source = source
        self.revision = revision
    }

    public var bytes: [UInt8] {
        var json = JSONWriter()
        let registry = judgement.content.registry
        json.object { json in
            json.field("schema", Self.schema)
            json.field("asOf", judgement.asOf)
            json.field("asOfSource", source.rawValue)
            json.field("sourceRevision", revision)
            json.field("period", summary.period.text)
            json.field("reportDue", summary.reportDue)
            json.key("matters")
            json.object { json in
                json.field("begun", summary.begun.values.reduce(0, +))
                json.field("finished", summary.finished)
                json.field("cancelled", summary.cancelled)
            }
            json.key("obligations")
            tally(summary.tally, to: &json)
            json.key("reports")
            json.array(summary.reported) { json, one in
                json.object { json in
                    json.field("agency", registry.id(of: one.agency))
                    json.field("status", one.obligation.status.rawValue)
                    json.field("sent", one.obligation.done)
                }
            }
            json.key("agencies")
            json.array(summary.parts) { json, part in
                json.object { json in
                    json.field("id", registry.id(of: part.agency))
                    json.field("led", part.led)
                    json.field("joined", part.joined)
                    json.key("obligations")
                    tally(part.tally, to: &json)
                }
            }
            json.field("failures", summary.failures.map(\.obligation.id))
        }
        return json.bytes + [0x0A]
    }

    private func tally(_ tally: Tally, to json: inout JSONWriter) {
        json.object { json in
            json.field("met", tally.rateMet)
            json.field("decided", tally.rateDecided)
            json.field("late", tally.late)
            json.field("overdue", tally.overdue)
            json.field("breach", tally.breach)
            json.field("pending", tally.pending)
            json.field("waived", tally.waived)
        }
    }
}
