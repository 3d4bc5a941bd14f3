import Diagnostics
import Records
import WorkingCalendar

/// Judges every record on a day: a pure function of its arguments.
public func judge(_ content: Content, asOf: Day) -> Judgement {
    Judgement(content: content, asOf: asOf, matters: [], agencies: [], diagnostics: [])
}
