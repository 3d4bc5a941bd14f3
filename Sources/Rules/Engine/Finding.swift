import Diagnostics
import Records
import WorkingCalendar

/// What a rule finds that an agency owes, while it is judged: the parts of an ``Obligation``, and what only other rules ask.
struct Finding: Sendable {
    var id = ""
    var rule: String
    var clause: String
    var force: Force
    var isInterpretive: Bool
    var isProvisional = false
    let debtor: Body
    let creditor: Body?
    let trigger: String?
    var start: Day?
    var due: Day?
    var done: Day?
    var status: Status
    var waiver: Int?
    var place: Place
    var facts: [Sentence]
    var reason: Bilingual?
    var statusBeforeWaiver: Status?

    /// Whether an act is there that lacks what the rule asks for.
    var hasIncompleteAct = false
    /// Whether it is a breach only because the matter is finished.
    var isBreachByClosing = false
    /// The day of the act that decided a breach, for 17.4.
    var breachDay: Day?
    /// The meeting that a refusal is about (11.3).
    var meetingDay: Day?
    /// The day of the letter that it answers, for the effect of a refusal of the whole (rules.md §2).
    var letterDay: Day?
}

extension Finding {
    /// Makes it not applicable: no due, no done, the reason in words (rules.md §3).
    mutating func excuse(_ reason: Bilingual) {
        status = .notApplicable
        due = nil
        done = nil
        isProvisional = false
        self.reason = reason
    }

    /// The same, where `condition` holds.
    func excused(if condition: Bool, _ reason: @autoclosure () -> Bilingual) -> Finding {
        guard condition else { return self }
        var copy = self
        copy.excuse(reason())
        return copy
    }
}
