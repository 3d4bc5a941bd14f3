import Diagnostics
import WorkingCalendar

/// A time limit of the regulation (`thời hạn`, record-format §8).
public struct TimeLimit: Sendable, Hashable {
    public enum Unit: Sendable, Hashable { case days, workingDays, dayOfMonth }

    /// The clause that sets it, `9.2`.
    public let clause: String
    /// How many days, or which day of the month.
    public let amount: Int
    public let unit: Unit
    /// Whether the regulation sets no day and this is our reading (†).
    public let isInterpretive: Bool
    /// `căn cứ`: what the reading rests on.
    public let basis: String?
    /// The amendment's document and day; nil for the regulation as issued.
    public let amendment: String?

    public init(clause: String, amount: Int, unit: Unit, isInterpretive: Bool, basis: String?, amendment: String?) {
        self.clause = clause
        self.amount = amount
        self.unit = unit
        self.isInterpretive = isInterpretive
        self.basis = basis
        self.amendment = amendment
    }
}

/// A paragraph of the regulation that can be cited.
public struct Clause: Sendable {
    /// `9.1`, `11.2.a`, `8`, `qd-2`.
    public let id: String
    /// `dieu-9-khoan-1`, `dieu-11-khoan-2-diem-a`, `quyet-dinh-dieu-2`.
    public let anchor: String
    /// The article's number, 1…21; for the Decision's own articles their number there.
    public let article: Int
    /// The text as issued, NFC, its paragraphs separated by a line feed; quotations are never corrected.
    public let text: String
    public let place: Place

    public init(id: String, anchor: String, article: Int, text: String, place: Place) {
        self.id = id
        self.anchor = anchor
        self.article = article
        self.text = text
        self.place = place
    }
}

/// A chapter or an article of the regulation, in the order of the text, with the clauses below it.
public struct Article: Sendable {
    /// 0 for the Decision's own part.
    public let chapterTitle: String
    public let number: Int
    public let isDecision: Bool
    /// `Điều 9. Phối hợp trong khảo sát, điều tra`.
    public let title: String
    public let anchor: String
    /// Every paragraph in order: its clause's id where it begins a clause, else nil, and its text.
    public let paragraphs: [(clause: String?, text: String)]

    public init(chapterTitle: String, number: Int, isDecision: Bool, title: String, anchor: String,
                paragraphs: [(clause: String?, text: String)]) {
        self.chapterTitle = chapterTitle
        self.number = number
        self.isDecision = isDecision
        self.title = title
        self.anchor = anchor
        self.paragraphs = paragraphs
    }
}

/// The regulation: its text, its clauses, and its time limits as they stood on a day.
public struct Regulation: Sendable {
    public let number: String
    public let issued: Day
    /// `hiệu lực`: matters that began before it owe nothing.
    public let effective: Day
    public let articles: [Article]
    public let clauses: [Clause]
    private let byID: [String: Int]
    /// The values as issued, then each amendment's from its day on, in order of day.
    private let versions: [(from: Day, limits: [String: TimeLimit])]

    public init(number: String, issued: Day, effective: Day, articles: [Article], clauses: [Clause],
                limits: [String: TimeLimit], amendments: [(from: Day, limits: [String: TimeLimit])]) {
        self.number = number
        self.issued = issued
        self.effective = effective
        self.articles = articles
        self.clauses = clauses
        byID = Dictionary(clauses.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var versions = [(from: issued, limits: limits)]
        for amendment in amendments.sorted(by: { $0.from < $1.from }) {
            versions.append((amendment.from, versions[versions.count - 1].limits.merging(amendment.limits) { $1 }))
        }
        self.versions = versions
    }

    /// The clause of that id.
    public func clause(_ id: String) -> Clause? { byID[id].map { clauses[$0] } }

    /// The time limits in force on `day`, by clause.
    public func limits(on day: Day) -> [String: TimeLimit] { (versions.last { $0.from <= day } ?? versions[0]).limits }

    /// The values a clause's limit has had, each from the day it applies, in order of day.
    public func history(of clause: String) -> [(from: Day, limit: TimeLimit)] {
        var history: [(from: Day, limit: TimeLimit)] = []
        for version in versions {
            if let limit = version.limits[clause], history.last?.limit != limit { history.append((max(version.from, effective), limit)) }
        }
        return history
    }

    /// The clauses whose limit the rules need (rules.md §1); a regulation file that lacks one is refused.
    public static let requiredLimits = [
        "9.1", "9.2", "9.3", "10.1", "11.2", "14.1", "19.3", "5.3", "10.2", "10.4", "11.4", "14.3", "17.4", "18.2",
    ]
}
