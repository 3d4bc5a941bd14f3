import Diagnostics
import Records
import WorkingCalendar

/// What one agency owes under one clause in one matter (or one half-year), and how it stands on the as-of day.
public struct Obligation: Sendable {
    /// `mã/rule/debtor[/creditor][/trigger]` (rules.md §4, Ids): unique, and unchanged by unrelated events.
    public internal(set) var id = ""
    /// The rule's id, `9.2-deadline`.
    public internal(set) var rule: String
    /// The clause shown; mostly the rule's own.
    public internal(set) var clause: String
    public internal(set) var force: Force
    /// Whether the regulation sets no day and the due day is our reading (†).
    public internal(set) var isInterpretive: Bool
    /// Whether the due day rests on a year without a confirmed calendar (`tạm tính`).
    public internal(set) var isProvisional = false
    public let debtor: Body
    public let creditor: Body?
    /// The trigger as it stands in the id; nil for an obligation of the matter as a whole.
    public let trigger: String?
    /// The day of the trigger: where its bar begins on a timeline.
    public internal(set) var start: Day?
    public internal(set) var due: Day?
    /// The day of the first complete act.
    public internal(set) var done: Day?
    public internal(set) var status: Status
    /// The position of the waiver in ``Matter/waivers``.
    public internal(set) var waiver: Int?
    /// The evidence, else the trigger, else the header's first line.
    public internal(set) var place: Place
    /// The facts and the counting, in the order in which a person would redo them.
    public internal(set) var facts: [Sentence]
    /// Why it does not apply; nil for every other status.
    public internal(set) var reason: Bilingual?
    /// What a waiver excused: the status that it strikes out; nil where nobody was excused.
    public internal(set) var statusBeforeWaiver: Status?
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

extension Obligation {
    /// The day by which it is put into a month, a half-year or a year: its due day, else the day done, else its trigger, else the
    /// first day of its matter.
    public func placed(in matter: Matter) -> Day { due ?? done ?? start ?? matter.firstDay }

    /// The same where there may be no matter; nil where every day is missing.
    public func placed(in matter: Matter?) -> Day? { due ?? done ?? start ?? matter?.firstDay }

    /// Makes it not applicable: no due, no done, the reason in words (rules.md §3).
    mutating func excuse(_ reason: Bilingual) {
        status = .notApplicable
        due = nil
        done = nil
        isProvisional = false
        self.reason = reason
    }

    /// The same, where `condition` holds.
    func excused(if condition: Bool, _ reason: @autoclosure () -> Bilingual) -> Obligation {
        guard condition else { return self }
        var copy = self
        copy.excuse(reason())
        return copy
    }
}
