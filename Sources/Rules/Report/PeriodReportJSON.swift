import Diagnostics
import Records
import WorkingCalendar

/// A half-year's summary as JSON (`schema/report-1.schema.json`).
public struct PeriodReportJSON: Sendable {
    public static let schema = "phoihop/report-1"

    private let summary: PeriodSummary
    private let judgement: Judgement
    private let source: AsOfSource
    private let revision: String?
    private let language: Language
    private var registry: Registry { judgement.content.registry }

    /// - Parameter revision: the commit of the content folder; nil where it is not known.
    public init(_ summary: PeriodSummary, _ judgement: Judgement, source: AsOfSource, revision: String?, language: Language) {
        self.revision = revision
        self.summary = summary
        self.judgement = judgement
        self.source = source
        self.language = language
    }

    public var bytes: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("schema", Self.schema)
            json.field("asOf", judgement.asOf)
            json.field("asOfSource", source.rawValue)
            json.field("sourceRevision", revision)
            json.field("period", summary.period.text)
            json.field("from", summary.first)
            json.field("to", summary.last)
            json.key("summaryReport")
            own(to: &json)
            json.key("reports")
            json.array(summary.reports) { report($1, to: &$0) }
            json.key("matters")
            matters(to: &json)
            json.key("obligations")
            json.object { json in
                tally(summary.tally, to: &json)
                json.key("counted")
                json.object { json in
                    for status in Status.allCases where status != .notApplicable {
                        json.field(status.rawValue, summary.counted.lazy.map(\.obligation).filter { $0.status == status }.map(\.id))
                    }
                }
            }
            json.key("agencies")
            json.array(summary.agencies) { agency($1, to: &$0) }
            json.key("failures")
            json.array(summary.failures) { item($1, to: &$0) }
            json.key("overdueFromBefore")
            json.array(summary.carriedOver) { item($1, to: &$0) }
            json.field("reminders", summary.reminders)
            json.key("recognitions")
            json.array(summary.recognitions) { recognition($1, to: &$0) }
            json.key("proposals")
            json.array(summary.proposals) { proposal($1, to: &$0) }
        }
        return json.take() + [0x0A]
    }

    private func own(to json: inout JSONWriter) {
        guard let o = summary.ownReport else { return json.null() }
        json.object { json in
            json.field("debtor", registry.id(of: o.debtor))
            json.field("due", o.due)
            json.field("sent", o.done)
            json.field("status", o.status.rawValue)
        }
    }

    private func report(_ standing: ReportStanding, to json: inout JSONWriter) {
        let o = standing.obligation
        json.object { json in
            json.field("agency", registry.agencies[standing.agency].id)
            json.field("obligation", o.id)
            json.field("status", o.status.rawValue)
            json.field("due", o.due)
            json.field("sent", o.done)
            json.field("document", standing.document)
            json.field("content", standing.content?.status.rawValue)
            json.field("lacking", standing.lacking?(language))
            json.field("file", o.done == nil ? nil : o.place.file.path)
        }
    }

    private func matters(to json: inout JSONWriter) {
        json.object { json in
            turnover(summary.matters, to: &json)
            json.key("forms")
            json.array(summary.forms) { json, entry in
                json.object { json in
                    json.field("form", entry.form.rawValue)
                    turnover(entry.matters, to: &json)
                }
            }
        }
    }

    private func turnover(_ matters: MatterTurnover, to json: inout JSONWriter) {
        json.field("total", matters.total)
        json.field("carried", matters.carried)
        json.field("begun", matters.begun)
        json.field("finished", matters.finished)
        json.field("cancelled", matters.cancelled)
        json.field("ongoing", matters.ongoing)
    }

    private func tally(_ tally: Tally, to json: inout JSONWriter) {
        for (name, count) in [("met", tally.met), ("late", tally.late), ("overdue", tally.overdue), ("breach", tally.breach),
                              ("pending", tally.pending), ("waived", tally.waived)] { json.field(name, count) }
        json.key("rate")
        rate(tally, to: &json)
    }

    private func rate(_ tally: Tally, to json: inout JSONWriter) {
        json.object { json in
            json.field("met", tally.rateMet)
            json.field("decided", tally.rateDecided)
        }
    }

    private func agency(_ agency: AgencySummary, to json: inout JSONWriter) {
        json.object { json in
            json.field("id", registry.agencies[agency.agency].id)
            json.field("name", registry.agencies[agency.agency].name)
            json.field("mattersLed", agency.leads)
            json.field("mattersJoined", agency.partners)
            json.key("asLead")
            rate(agency.asLead, to: &json)
            json.key("asPartner")
            rate(agency.asPartner, to: &json)
            tally(agency.tally, to: &json)
            json.key("quality")
            json.object { json in
                for (name, quality) in [("good", Quality.good), ("fair", .fair), ("poor", .poor)] { json.field(name, agency.count(quality)) }
                json.field("unrated", agency.count(nil))
            }
            json.key("marks")
            json.array(agency.marks) { json, mark in
                json.object { json in
                    json.field("record", judgement.matters[mark.matter].matter.id)
                    json.field("quality", mark.quality?.rawValue)
                    json.field("remark", mark.remark)
                }
            }
        }
    }

    private func item(_ item: PeriodItem, to json: inout JSONWriter) {
        let o = item.obligation
        json.object { json in
            json.field("id", o.id)
            json.field("debtor", registry.id(of: o.debtor))
            json.field("record", item.matter.map { judgement.matters[$0].matter.id })
            json.field("clause", o.clause)
            json.field("status", o.status.rawValue)
            json.field("due", o.due)
            json.field("done", o.done)
            json.explanations(judgement.explanations[o.id] ?? [], registry)
        }
    }

    private func recognition(_ recognition: Recognition, to json: inout JSONWriter) {
        json.object { json in
            json.field("kind", recognition.event.kind.rawValue)
            json.field("day", recognition.event.day)
            json.field("document", recognition.event.number)
            json.field("agencies", recognition.agencies.map(registry.id(of:)))
            json.field("record", judgement.matters[recognition.matter].matter.id)
        }
    }

    private func proposal(_ proposal: Proposal, to json: inout JSONWriter) {
        json.object { json in
            json.field("agency", registry.id(of: proposal.report.agency))
            json.field("sent", proposal.report.sent)
            json.field("document", proposal.report.documents.first?.text)
            json.field("file", proposal.report.place.file.path)
            json.field("text", proposal.paragraphs)
        }
    }
}
