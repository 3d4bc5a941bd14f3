import Diagnostics
import WorkingCalendar

/// `trạng thái` with its `ngày kết thúc`.
public enum MatterState: Sendable, Hashable {
    case ongoing
    /// hoàn thành on that day.
    case finished(Day)
    /// hủy on that day.
    case cancelled(Day)
}

/// Who may read a page (`phạm vi`).
public enum Audience: String, Sendable, CaseIterable {
    case `internal` = "nội bộ"
    case `public` = "công khai"
}

/// `chất lượng` (19.2).
public enum Quality: String, Sendable, CaseIterable {
    case good = "tốt"
    case fair = "đạt"
    case poor = "chưa đạt"
}

/// One coordination matter (hồ sơ phối hợp): the header of its file, typed and resolved, and its narrative (record-format §3).
public struct Matter: Sendable {
    public var id: String
    public var form: Form
    public var title: String
    public var lead: Body
    public var partners: [Body]
    /// `tiến hành`: the planned days, before any change.
    public var dates: DayRange?
    public var plan: Plan?
    /// `được khảo sát`.
    public var surveyed: [Body] = []
    /// `được kiểm tra`.
    public var inspected: [Body] = []
    /// `cơ quan liên quan`.
    public var related: [Body] = []
    /// `cán bộ`; empty where not given.
    public var officials: [Person] = []
    /// `lĩnh vực`.
    public var fields: [String] = []
    /// `đột xuất` (14.2).
    public var isSurprise = false
    /// `chủ trì đoàn`: the Standing Committee leads the inspection (13.2).
    public var isLedByStandingCommittee = false
    /// `văn bản quy phạm pháp luật` (Điều 1, second paragraph).
    public var isLegalDrafting = false
    public var state = MatterState.ongoing
    /// `lưu trữ` (5.6).
    public var archive: String?
    /// `đánh giá`, in the order written.
    public var assessments: [Assessment] = []
    /// `miễn trừ`, in the order written.
    public var waivers: [Waiver] = []
    public var audience = Audience.internal
    /// `diễn biến`, by day, then as written.
    public var events: [Event] = []
    /// The first day (rules.md §2).
    public var firstDay: Day
    /// The header's first line; `place.file` is the record.
    public var place: Place
    /// Where a header key stands, by its documented spelling, so that a finding can point at it.
    public var keyPlaces: [String: Place] = [:]
    /// The offset in `place.file.bytes` at which the narrative begins.
    public var bodyOffset: Int

    public init(id: String, form: Form, title: String, lead: Body, partners: [Body], firstDay: Day, place: Place, bodyOffset: Int) {
        self.id = id
        self.form = form
        self.title = title
        self.lead = lead
        self.partners = partners
        self.firstDay = firstDay
        self.place = place
        self.bodyOffset = bodyOffset
    }

    /// Lead, partners, surveyed, inspected and related bodies, without repeats.
    public var parties: [Body] {
        var seen = Set<Body>()
        return ([lead] + partners + surveyed + inspected + related).filter { seen.insert($0).inserted }
    }

    /// The narrative in Markdown, as stored.
    public var narrative: ArraySlice<UInt8> { place.file.bytes[min(bodyOffset, place.file.bytes.count)...] }
}

/// `kế hoạch`: a plan with a task for each partner (5.1).
public struct Plan: Sendable {
    /// `văn bản` of the header; empty where not given.
    public var documents: [DocumentNumber]
    /// `ngày` of the header.
    public var day: Day?
    public var tasks: [PlanTask]
    public var place: Place

    public init(documents: [DocumentNumber], day: Day?, tasks: [PlanTask], place: Place) {
        self.documents = documents
        self.day = day
        self.tasks = tasks
        self.place = place
    }
}

/// What the plan asks of one agency.
public struct PlanTask: Sendable {
    /// The parties that the named agency stands for, or itself.
    public let bodies: [Body]
    /// `việc`, or the text; nil where a mapping does not say.
    public let text: String?
    /// `hạn`, before it is moved off a day off; a plan task knows no count.
    public let limit: Limit?
    /// `hoàn thành`.
    public let done: Day?
    public let place: Place

    public init(bodies: [Body], text: String?, limit: Limit?, done: Day?, place: Place) {
        self.bodies = bodies
        self.text = text
        self.limit = limit
        self.done = done
        self.place = place
    }
}

/// One entry of `đánh giá` (19.2).
public struct Assessment: Sendable {
    public let bodies: [Body]
    public let quality: Quality?
    public let remark: String?

    public init(bodies: [Body], quality: Quality?, remark: String?) {
        self.bodies = bodies
        self.quality = quality
        self.remark = remark
    }
}

/// One entry of `miễn trừ`: who excused whom from what, by which document.
public struct Waiver: Sendable {
    /// `quy tắc`: a rule id, as written.
    public let rule: String
    /// `cơ quan`, replaced by the parties that it stands for; nil: whoever owes it.
    public let bodies: [Body]?
    public let reason: String
    public let approver: String
    public let documents: [DocumentNumber]
    /// `đến ngày`.
    public let until: Day?
    public let place: Place

    public init(rule: String, bodies: [Body]?, reason: String, approver: String, documents: [DocumentNumber], until: Day?, place: Place) {
        self.rule = rule
        self.bodies = bodies
        self.reason = reason
        self.approver = approver
        self.documents = documents
        self.until = until
        self.place = place
    }
}
