import WorkingCalendar

/// The given fields of an event, by name.
extension Event {
    /// The value of a field; nil where it is not given.
    public subscript(_ key: DetailKey) -> DetailValue? { details.first { $0.key == key }?.value }

    /// Whether a field is given: present and not empty.
    public func has(_ key: DetailKey) -> Bool { details.contains { $0.key == key } }

    /// A text field as one text, several joined by `; `.
    public func text(_ key: DetailKey) -> String? {
        if case .texts(let texts)? = self[key] { texts.joined(separator: "; ") } else { nil }
    }

    /// A list of texts; empty where not given.
    public func texts(_ key: DetailKey) -> [String] { if case .texts(let texts)? = self[key] { texts } else { [] } }

    private func bodies(_ key: DetailKey) -> [Body]? { if case .bodies(let bodies, _)? = self[key] { bodies } else { nil } }

    /// `căn cứ`, folded: `3.1`…`3.6`, `11.2`, `bi mat nha nuoc`.
    public var grounds: [String] { texts(.grounds).map { folded($0) } }
    /// `ngày họp`.
    public var meetingDay: DayTime? { if case .day(let day)? = self[.meetingDay] { day } else { nil } }
    /// `ngày họp mới`.
    public var newMeetingDay: DayTime? { if case .day(let day)? = self[.newMeetingDay] { day } else { nil } }
    /// `hạn` as written, also where it is read as none.
    public var writtenLimit: Limit? { if case .limit(let limit)? = self[.limit] { limit } else { nil } }
    /// `hạn`; nil also where it lies before its own letter (rules.md §1).
    public var limit: Limit? { writtenLimit.flatMap { $0.isBeforeItsLetter ? nil : $0 } }
    /// `hạn mới`.
    public var newLimit: Day? {
        if case .limit(let limit)? = self[.newLimit], case .day(let day) = limit.reach { day.day } else { nil }
    }
    /// `tiến hành mới`.
    public var newDates: DayRange? { if case .range(let range)? = self[.newDates] { range } else { nil } }
    /// `tham dự`; nil where not given.
    public var attended: [Body]? { bodies(.attended) }
    /// `vắng`; nil where not given.
    public var absent: [Body]? { bodies(.absent) }
    /// `không chuẩn bị`; nil where not given.
    public var unprepared: [Body]? { bodies(.unprepared) }
    /// `cơ quan vi phạm`; nil where not given.
    public var violators: [Body]? { bodies(.violators) }
    /// `cơ quan` of a commendation or a criticism.
    public var namedAgencies: [Body] { bodies(.agencies) ?? [] }
    /// `chủ tọa ký: có`.
    public var isSigned: Bool { if case .flag(true)? = self[.signed] { true } else { false } }
    /// `dự thảo báo cáo: có`.
    public var isDraftReport: Bool { if case .flag(true)? = self[.draftReport] { true } else { false } }
    /// `kết quả`.
    public var outcome: Outcome? { if case .outcome(let outcome)? = self[.outcome] { outcome } else { nil } }
    /// `nội dung`.
    public var content: Addressed? { if case .addressed(let content)? = self[.content] { content } else { nil } }
    /// `yêu cầu chuẩn bị`.
    public var preparation: Addressed? { if case .addressed(let wish)? = self[.preparation] { wish } else { nil } }
    /// `nhân sự`.
    public var staff: StaffRequest? { if case .staff(let staff)? = self[.staff] { staff } else { nil } }
    /// `người`.
    public var people: [Person] { if case .people(let people)? = self[.people] { people } else { [] } }
    /// `gồm`.
    public var reportParts: Set<ReportPart> { if case .parts(let parts)? = self[.includes] { parts } else { [] } }

    /// Whether `body` is among those it reaches.
    public func reaches(_ body: Body) -> Bool { recipients.contains(body) }
    /// Whether it is an act of `body`.
    public func isBy(_ body: Body) -> Bool { actors.contains(body) }

    /// The order of events: by day, then as written.
    public func precedes(_ other: Event) -> Bool { (day, position) < (other.day, other.position) }
}
