import Diagnostics
import Records
import WorkingCalendar

/// Everything that the Office's summary report of one half-year needs (18.2, 19.2), as it stands on the as-of day.
///
/// Obligations belong to the half-year of their due day, else of the day done, else of the day that raised them; matters to
/// every half-year in which they were under way. Nothing here is a judgement of its own: each number counts what the judgement lists.
public struct PeriodSummary: Sendable {
    public let period: Period
    public let first: Day
    public let last: Day
    /// The Office on the day of the reports: its position in the registry.
    public let office: Int?
    /// Who owes the half-yearly report (19.1), in the order of the registry.
    public let reports: [ReportStanding]
    /// The Office's own summary report (18.2); nil where the obligation does not exist yet.
    public let ownReport: Obligation?
    public let matters: MatterTurnover
    public let forms: [(form: Form, matters: MatterTurnover)]
    /// The mandatory obligations of all agencies.
    public let tally: Tally
    /// Every obligation that ``tally`` counts, so that it can be counted again; empty where all half-years were counted at once.
    public let counted: [PeriodItem]
    /// Those that have a report, a matter or an obligation in the half-year, in the order of the registry.
    public let agencies: [AgencySummary]
    /// Late, overdue or not met, of the half-year: overdue first, then by due day.
    public let failures: [PeriodItem]
    /// Excused, in the order of the records.
    public let waived: [PeriodItem]
    /// Still overdue, from before the half-year, by due day.
    public let carriedOver: ArraySlice<PeriodItem>
    /// What `biểu dương` and `phê bình` of the half-year's days say (Điều 20).
    public let recognitions: [Recognition]
    /// How many reminders were sent within the half-year, by leads and by those who follow up.
    public let reminders: Int
    /// What the agencies propose in their reports.
    public let proposals: [Proposal]
}

/// How an agency stands with its report of the half-year.
public struct ReportStanding: Sendable {
    public let agency: Int
    /// Of 19.1: met (on time), late, overdue (not sent), pending (not due yet).
    public let obligation: Obligation
    /// The number of the report; nil where none was sent, or it is not to be shown.
    public let document: String?
    /// The report's 19.2-content; nil where none was sent, or it is a summary report.
    public let content: Obligation?

    /// What the report lacks (19.2), as a sentence; nil where nothing.
    public var lacking: Bilingual? {
        guard content?.status == .breach else { return nil }
        for case .says(let words) in content?.facts ?? [] { return words }
        return nil
    }
}

/// How many matters were under way within a half-year, and what became of them by its end (or the as-of day).
public struct MatterTurnover: Sendable, Hashable {
    /// Begun before the half-year.
    public var carried = 0
    /// Begun within it.
    public var begun = 0
    public var finished = 0
    public var cancelled = 0
    /// Neither finished nor cancelled.
    public var ongoing = 0
    public var total: Int { carried + begun }
}

/// One agency in one half-year.
public struct AgencySummary: Sendable {
    public let agency: Int
    /// How many of the half-year's matters it leads.
    public var leads = 0
    /// In how many it is a partner.
    public var partners = 0
    public var tally = Tally()
    /// Of these, in matters that it leads; and in matters of others.
    public var asLead = Tally()
    public var asPartner = Tally()
    /// What the half-year's matters say of the quality of its part (`đánh giá`, 19.2).
    public var marks: [Mark] = []

    public struct Mark: Sendable {
        /// The position in ``Judgement/matters``.
        public let matter: Int
        public let quality: Quality?
        public let remark: String?
    }

    /// How many marks say `quality`; nil: how many name none.
    public func count(_ quality: Quality?) -> Int { marks.count { $0.quality == quality } }
}

/// An obligation with the matter that it stands in.
public struct PeriodItem: Sendable {
    public let obligation: Obligation
    /// The position in ``Judgement/matters``; nil for an obligation of a half-year.
    public let matter: Int?
}

/// A commendation or a criticism that a record tells of.
public struct Recognition: Sendable {
    public let event: Mark
    /// Whose words they are.
    public let author: Body?
    /// Who is named; nobody in particular: empty.
    public let agencies: [Body]
    /// The position in ``Judgement/matters``.
    public let matter: Int
    public let reason: String?
}

/// What one report proposes, a paragraph each.
public struct Proposal: Sendable {
    public let report: PeriodicReport
    public let paragraphs: [String]
}
