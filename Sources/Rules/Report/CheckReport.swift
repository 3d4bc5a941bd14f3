import Diagnostics
import Records
import WorkingCalendar

/// The whole result of a check as JSON (`schema/check-1.schema.json`): stable order, one line.
public struct CheckReport: Sendable {
    /// The name of the shape; another shape gets another number.
    public static let schema = "phoihop/check-1"

    let asOf: Day
    let source: AsOfSource
    let revision: String?
    let judgement: Judgement?
    let diagnostics: [Diagnostic]
    let language: Language

    /// - Parameters:
    ///   - revision: the commit of the content folder; nil where it is not known.
    ///   - judgement: nil where the content could not be read far enough to be judged.
    ///   - diagnostics: of reading and of judging, in the order in which they are shown.
    ///   - language: of messages, hints and names of days.
    public init(asOf: Day, source: AsOfSource, revision: String?, judgement: Judgement?, diagnostics: [Diagnostic],
                language: Language) {
        self.asOf = asOf
        self.source = source
        self.revision = revision
        self.judgement = judgement
        self.diagnostics = diagnostics
        self.language = language
    }

    /// Writes the report piece by piece: no more than one record is held at a time.
    public func write(to sink: ([UInt8]) throws -> Void) rethrows {
        var json = JSONWriter()
        json.open("{")
        json.field("schema", CheckReport.schema)
        json.field("asOf", asOf)
        json.field("asOfSource", source.rawValue)
        json.field("sourceRevision", revision)
        try judged(to: &json, sink)
        json.key("diagnostics")
        json.array(diagnostics) { diagnostic($1, to: &$0) }
        json.key("summary")
        ReportSummary(judgement, diagnostics: diagnostics).write(to: &json)
        json.close("}")
        try sink(json.take() + [0x0A])
    }

    private func judged(to json: inout JSONWriter, _ sink: ([UInt8]) throws -> Void) rethrows {
        json.key("records")
        json.open("[")
        if let judgement {
            let obligation = obligationWriter(judgement)
            for matter in judgement.matters {
                record(matter, obligation, to: &json)
                try sink(json.take())
            }
        }
        json.close("]")
        json.key("agencies")
        json.array(judgement?.agencies ?? []) { json, agency in
            guard let judgement else { return }
            json.object { json in
                json.field("id", judgement.content.registry.agencies[agency.agency].id)
                json.key("obligations")
                json.array(agency.obligations) { obligationWriter(judgement).write($1, in: nil, to: &$0) }
            }
        }
    }

    private func obligationWriter(_ judgement: Judgement) -> ObligationJSON {
        ObligationJSON(
            registry: judgement.content.registry, narrator: Narrator(judgement, language: language), explanations: judgement.explanations, language: language)
    }

    private func record(_ judged: JudgedMatter, _ obligation: ObligationJSON, to json: inout JSONWriter) {
        let matter = judged.matter
        json.object { json in
            json.field("id", matter.id)
            json.field("file", matter.place.file.path)
            json.field("form", matter.form.rawValue)
            json.field("lead", obligation.registry.id(of: matter.lead))
            json.field("partners", matter.partners.map(obligation.registry.id(of:)))
            json.key("obligations")
            json.array(judged.obligations) { obligation.write($1, in: matter, to: &$0) }
        }
    }

    private func diagnostic(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
        json.object { json in
            json.field("severity", diagnostic.severity.rawValue)
            json.field("code", diagnostic.code)
            json.field("file", diagnostic.place.file.path)
            json.field("line", diagnostic.place.line)
            json.field("column", diagnostic.place.column)
            json.field("message", diagnostic.message(language))
            json.field("hint", diagnostic.hint?(language))
        }
    }
}
