import Diagnostics
import Records
import WorkingCalendar

/// The due list as JSON (`schema/due-1.schema.json`).
public struct DueReport: Sendable {
    public static let schema = "phoihop/due-1"

    private let list: DueList
    private let judgement: Judgement
    private let source: AsOfSource
    private let revision: String?
    private let narrator: Narrator

    public init(_ list: DueList, _ judgement: Judgement, source: AsOfSource, revision: String?, language: Language) {
        self.list = list
        self.judgement = judgement
        self.source = source
        self.revision = revision
        narrator = Narrator(judgement, language: language)
    }

    /// Writes the report piece by piece: no more than one agency is held at a time.
    public func write(to sink: ([UInt8]) throws -> Void) rethrows {
        let registry = judgement.content.registry
        var json = JSONWriter()
        json.open("{")
        json.field("schema", DueReport.schema)
        json.field("asOf", judgement.asOf)
        json.field("asOfSource", source.rawValue)
        json.field("sourceRevision", revision)
        json.field("until", list.until)
        json.key("agencies")
        json.open("[")
        for entry in list.entries {
            json.object { json in
                json.field("id", registry.id(of: entry.debtor))
                json.field("name", registry.name(of: entry.debtor))
                json.field("registered", entry.debtor.isRegistered)
                json.key("overdue")
                json.array(entry.overdue) { item($1, to: &$0) }
                json.key("falling")
                json.array(entry.falling) { item($1, to: &$0) }
            }
            try sink(json.take())
        }
        json.close("]")
        json.close("}")
        try sink(json.take() + [0x0A])
    }

    private func item(_ item: DueItem, to json: inout JSONWriter) {
        let o = item.obligation
        json.object { json in
            json.field("id", o.id)
            json.field("rule", o.rule)
            json.field("clause", o.clause)
            json.field("force", o.force.rawValue)
            json.field("interpretive", o.isInterpretive)
            json.field("provisional", o.isProvisional)
            json.field("creditor", o.creditor.map(judgement.content.registry.id(of:)))
            json.field("record", item.matter?.matter.id)
            json.field("title", item.matter?.matter.title)
            json.field("task", narrator.task(item))
            json.field("due", o.due)
            json.field("workingDays", item.workingDays)
            json.field("file", o.place.file.path)
            json.field("line", o.place.line)
            json.key("reminders")
            json.array(item.reminders) { json, mark in
                json.object { json in
                    json.field("kind", mark.kind.rawValue)
                    json.field("day", mark.day)
                    json.field("document", mark.number)
                    json.field("line", mark.place.line)
                }
            }
            json.field("message", narrator.message(o, in: item.matter?.matter))
            json.explanations(judgement.explanations[o.id] ?? [], judgement.content.registry)
        }
    }
}
