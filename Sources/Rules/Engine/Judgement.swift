import Diagnostics
import Records
import WorkingCalendar

/// A change of the planned days (rules.md §2, E).
public struct DateChange: Sendable {
    public let event: Mark
    public let before: DayRange?
    public let after: DayRange
    /// Accepted at a partner's request; otherwise on the lead's own motion.
    public let isAtPartnersRequest: Bool
}

/// A matter as judged on the as-of day. A class, since many pages look at all matters and a copy would count up all that it holds.
public final class JudgedMatter: Sendable {
    public let matter: Matter
    /// In the order of the rules, then of the events.
    public let obligations: [Obligation]
    /// The planned days as they stand after every change that counts.
    public let dates: DayRange?
    public let dateChanges: [DateChange]
    /// The days for which a meeting was called, those that were cancelled left out.
    public let meetings: [Day]
    /// Days on which a meeting was called that was cancelled and not held.
    public let cancelledMeetings: [Day]
    /// Whether it is finished (hoàn thành) on the as-of day.
    public let isFinished: Bool
    /// Whether it is cancelled (hủy) on the as-of day.
    public let isCancelled: Bool
    /// What a reader should know about the limits of this matter: where those of 9.1, 9.2 and 9.3 overlap.
    public let remarks: [Bilingual]
    /// Why the matter owes nothing at all (it began before the regulation), else nil.
    public let outOfReach: Bilingual?

    init(matter: Matter, obligations: [Obligation], dates: DayRange?, dateChanges: [DateChange], meetings: [Day], cancelledMeetings: [Day],
         isFinished: Bool, isCancelled: Bool, remarks: [Bilingual], outOfReach: Bilingual?) {
        self.matter = matter
        self.obligations = obligations
        self.dates = dates
        self.dateChanges = dateChanges
        self.meetings = meetings
        self.cancelledMeetings = cancelledMeetings
        self.isFinished = isFinished
        self.isCancelled = isCancelled
        self.remarks = remarks
        self.outOfReach = outOfReach
    }
}

extension JudgedMatter {
    /// Its mandatory obligations.
    public var tally: Tally { obligations.reduce(into: Tally()) { $0.add($1, isFinished: isFinished) } }
}

/// An agency's obligations of no matter: 18.2 and 19.x.
public struct JudgedAgency: Sendable {
    /// The position in ``Registry/agencies``.
    public let agency: Int
    public let obligations: [Obligation]
}

/// Everything that the records say on one day.
public final class Judgement: Sendable {
    public let content: Content
    public let asOf: Day
    /// In order of `mã`.
    public let matters: [JudgedMatter]
    /// In the order of the registry; entries without such obligations are left out.
    public let agencies: [JudgedAgency]
    /// Warnings and notes that only judging can find.
    public let diagnostics: [Diagnostic]
    /// The `giải trình` events up to the as-of day, by the id of the obligation that they contest: they stand beside its verdict
    /// and change nothing in it.
    public let explanations: [String: [Event]]
    /// The `văn phòng đôn đốc` events up to the as-of day, by the id of an obligation that they name.
    public let namedReminders: [String: [Event]]

    init(content: Content, asOf: Day, matters: [JudgedMatter], agencies: [JudgedAgency], diagnostics: [Diagnostic]) {
        self.content = content
        self.asOf = asOf
        self.matters = matters
        self.agencies = agencies
        self.diagnostics = diagnostics
        var explanations: [String: [Event]] = [:], reminders: [String: [Event]] = [:]
        for position in content.matters.indices {
            for event in content.matters[position].events where event.day <= asOf {
                switch event.kind {
                case .explanation: for id in event.texts(.obligations) { explanations[id, default: []].append(event) }
                case .officeReminder: for id in event.texts(.obligations) { reminders[id, default: []].append(event) }
                default: break
                }
            }
        }
        self.explanations = explanations
        namedReminders = reminders
    }
}
