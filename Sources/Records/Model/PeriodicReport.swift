import Diagnostics
import WorkingCalendar

/// A periodic report (record-format §5; Điều 18, 19).
public struct PeriodicReport: Sendable {
    /// `loại`.
    public enum Kind: String, Sendable, CaseIterable {
        case periodic = "báo cáo định kỳ"
        case extraordinary = "báo cáo đột xuất"
        case summary = "báo cáo tổng hợp"
    }

    public let kind: Kind
    public let agency: Body
    /// `kỳ`; nil for an extraordinary report.
    public let period: Period?
    /// `ngày gửi`: the day from which the report exists.
    public let sent: Day
    public let documents: [DocumentNumber]
    public let title: String?
    public let audience: Audience
    /// The folded texts of the headings of its body, any level, for 19.2.
    public let headings: [String]
    public let place: Place
    /// The offset in `place.file.bytes` at which the body begins.
    public let bodyOffset: Int

    public init(kind: Kind, agency: Body, period: Period?, sent: Day, documents: [DocumentNumber], title: String?,
                audience: Audience, headings: [String], place: Place, bodyOffset: Int) {
        self.kind = kind
        self.agency = agency
        self.period = period
        self.sent = sent
        self.documents = documents
        self.title = title
        self.audience = audience
        self.headings = headings
        self.place = place
        self.bodyOffset = bodyOffset
    }
}
