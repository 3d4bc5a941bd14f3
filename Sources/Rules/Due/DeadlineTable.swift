import Diagnostics
import Records
import WorkingCalendar

/// What a calculator needs to do what ``Deadline`` does, without the program: the limits with their words, and every named day off
/// and make-up day of some years, as JSON.
public struct DeadlineTable {
    private let content: Content
    private let asOf: Day
    private let language: Language
    private let years: ClosedRange<Int>

    /// - Parameter years: the years that the table covers.
    public init(_ judgement: Judgement, years: ClosedRange<Int>, language: Language) {
        content = judgement.content
        asOf = judgement.asOf
        self.language = language
        self.years = years
    }

    public var json: [UInt8] {
        var json = JSONWriter()
        let calendar = content.calendar
        json.object { json in
            json.field("first", years.lowerBound)
            json.field("last", years.upperBound)
            json.key("confirmed")
            json.object { json in
                for year in years { if let text = calendar.confirmation(year: year) { json.field("\(year)", text) } }
            }
            json.key("off")
            days(to: &json) { day in
                if case .named(let name)? = calendar.reasonOff(day) { name } else { nil }
            }
            json.key("makeup")
            days(to: &json, calendar.isMakeup)
            json.key("limits")
            json.array(Deadline.clauses(of: content.regulation, on: asOf)) { limit($1, to: &$0) }
        }
        return json.bytes
    }

    /// The days of the years that have a name.
    private func days(to json: inout JSONWriter, _ name: (Day) -> Bilingual?) {
        json.object { json in
            for day in years.lazy.flatMap(Day.all) {
                if let name = name(day) { json.field(day.iso, name(language)) }
            }
        }
    }

    private func limit(_ clause: String, to json: inout JSONWriter) {
        json.object { json in
            json.field("clause", clause)
            json.field("name", Words.clause(clause)(language))
            json.field("own", Deadline.ownDirection(of: clause) == .before ? "before" : "after")
            json.field("before", Deadline.base(of: clause, direction: .before)(language))
            json.field("after", Deadline.base(of: clause, direction: .after)(language))
            json.key("values")
            json.array(content.regulation.history(of: clause)) { json, value in
                json.object { json in
                    json.field("from", value.from)
                    json.field("amount", value.limit.amount)
                    json.field("unit", value.limit.unit == .days ? "days" : value.limit.unit == .workingDays ? "working" : "date")
                    json.field("interpretive", value.limit.isInterpretive)
                }
            }
        }
    }
}
