import Diagnostics
import Records
import WorkingCalendar

/// Writes one obligation as a report shows it.
struct ObligationJSON {
    let registry: Registry
    let narrator: Narrator
    /// Who contests which obligation.
    let explanations: [String: [Event]]
    let language: Language

    /// - Parameters:
    ///   - matter: the matter it stands in; nil for an obligation of a half-year.
    func write(_ o: Obligation, in matter: Matter?, to json: inout JSONWriter) {
        json.object { json in
            json.field("id", o.id)
            json.field("rule", o.rule)
            json.field("clause", o.clause)
            json.field("force", o.force.rawValue)
            json.field("interpretive", o.isInterpretive)
            json.field("provisional", o.isProvisional)
            json.field("debtor", registry.id(of: o.debtor))
            json.field("creditor", o.creditor.map(registry.id(of:)))
            json.field("trigger", o.trigger)
            json.field("due", o.due)
            json.field("done", o.done)
            json.field("status", o.status.rawValue)
            json.key("waiver")
            waiver(o, matter, to: &json)
            json.field("file", o.place.file.path)
            json.field("line", o.place.line)
            json.key("steps")
            json.array(narrator.counts(o)) { step($1, to: &$0) }
            json.field("message", narrator.message(o, in: matter))
            json.explanations(explanations[o.id] ?? [], registry)
        }
    }

    private func waiver(_ o: Obligation, _ matter: Matter?, to json: inout JSONWriter) {
        guard let position = o.waiver, let waivers = matter?.waivers, waivers.indices.contains(position) else { return json.null() }
        let waiver = waivers[position]
        json.object { json in
            json.field("approver", waiver.approver)
            json.field("documents", waiver.documents.map(\.text))
            json.field("reason", waiver.reason)
            json.field("until", waiver.until)
        }
    }

    /// One count of days: from where, to where, what counted and what was passed over.
    private func step(_ count: Count, to json: inout JSONWriter) {
        json.object { json in
            json.field("kind", count.kind.word)
            json.field("from", count.start)
            json.field("to", count.result)
            json.field("counted", count.counted.map(\.iso))
            json.key("skipped")
            json.array(count.skipped) { json, skipped in
                json.object { json in
                    json.field("day", skipped.day)
                    json.field("name", skipped.reason.name(language))
                }
            }
        }
    }
}

extension JSONWriter {
    /// The field `explanations`: who contests a verdict.
    mutating func explanations(_ events: [Event], _ registry: Registry) {
        key("explanations")
        array(events) { json, event in
            json.object { json in
                json.field("by", event.author.map(registry.id(of:)))
                json.field("day", event.day)
                json.field("file", event.place.file.path)
                json.field("line", event.place.line)
            }
        }
    }
}

extension Count.Kind {
    /// The word that reports use.
    fileprivate var word: String {
        switch self {
        case .forwardWorkingDays: "forward-working-days"
        case .forwardDays: "forward-days"
        case .backwardWorkingDays: "backward-working-days"
        case .backwardDays: "backward-days"
        case .fixed: "fixed"
        }
    }
}
