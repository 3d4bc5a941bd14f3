import Diagnostics
import Records
import WorkingCalendar

/// What one agency owes under one clause in one matter (or one half-year), and how it stands on the as-of day. A class, since
/// every page looks at many and a copy would count up all that it holds.
public final class Obligation: Sendable {
    /// `mã/rule/debtor[/creditor][/trigger]` (rules.md §4, Ids): unique, and unchanged by unrelated events.
    public let id: String
    /// The rule's id, `9.2-deadline`.
    public let rule: String
    /// The clause shown; mostly the rule's own.
    public let clause: String
    public let force: Force
    /// Whether the regulation sets no day and the due day is our reading (†).
    public let isInterpretive: Bool
    /// Whether the due day rests on a year without a confirmed calendar (`tạm tính`).
    public let isProvisional: Bool
    public let debtor: Body
    public let creditor: Body?
    /// The trigger as it stands in the id; nil for an obligation of the matter as a whole.
    public let trigger: String?
    /// The day of the trigger: where its bar begins on a timeline.
    public let start: Day?
    public let due: Day?
    /// The day of the first complete act.
    public let done: Day?
    public let status: Status
    /// The position of the waiver in ``Matter/waivers``.
    public let waiver: Int?
    /// The evidence, else the trigger, else the header's first line.
    public let place: Place
    /// The facts and the counting, in the order in which a person would redo them.
    public let facts: [Sentence]
    /// Why it does not apply; nil for every other status.
    public let reason: Bilingual?
    /// What a waiver excused: the status that it strikes out; nil where nobody was excused.
    public let statusBeforeWaiver: Status?

    init(_ finding: Finding) {
        id = finding.id
        rule = finding.rule
        clause = finding.clause
        force = finding.force
        isInterpretive = finding.isInterpretive
        isProvisional = finding.isProvisional
        debtor = finding.debtor
        creditor = finding.creditor
        trigger = finding.trigger
        start = finding.start
        due = finding.due
        done = finding.done
        status = finding.status
        waiver = finding.waiver
        place = finding.place
        facts = finding.facts
        reason = finding.reason
        statusBeforeWaiver = finding.statusBeforeWaiver
    }
}

extension Obligation {
    /// The day by which it is put into a month, a half-year or a year: its due day, else the day done, else its trigger, else the
    /// first day of its matter.
    public func placed(in matter: Matter) -> Day { due ?? done ?? start ?? matter.firstDay }

    /// The same where there may be no matter; nil where every day is missing.
    public func placed(in matter: Matter?) -> Day? { due ?? done ?? start ?? matter?.firstDay }
}
