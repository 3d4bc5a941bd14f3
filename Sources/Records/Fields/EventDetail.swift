/// One key of one kind of event, besides the common ones.
struct EventDetail {
    let key: DetailKey
    let isRequired: Bool
    /// Where a kind reads the key otherwise than most.
    private let type: FieldType?

    init(_ key: DetailKey, required: Bool = false, as type: FieldType? = nil) {
        self.key = key
        isRequired = required
        self.type = type
    }

    func field(of kind: EventKind) -> Field {
        let (vi, en) = key.meaning
        return Field(key, type ?? key.usualType, vi, en, required: isRequired)
    }

    /// `kết quả` with the values that a kind knows.
    static func outcome(_ outcomes: [Outcome], required: Bool = false) -> EventDetail {
        EventDetail(.outcome, required: required, as: .choice(outcomes.map(\.rawValue)))
    }

    /// `hạn` that may also be a count from the receipt.
    static let countedLimit = EventDetail(.limit, as: .limit(counts: true))

    /// The grounds of a refusal (Điều 3, 11.2, 15).
    static let refusalGrounds = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "11.2", "bí mật nhà nước"]
}

extension DetailKey {
    /// How most kinds of event read the key.
    var usualType: FieldType {
        switch self {
        case .reason, .note, .purpose, .entryNumber, .justification, .corrected: .text
        case .grounds, .attachments, .time, .venue, .content, .participants, .papers, .obligations, .formerPerson, .newPerson:
            .texts
        case .preparation: .addressed
        case .members: .members(PersonKey.memberTable)
        case .people: .people(PersonKey.table)
        case .staff: .table(StaffKey.table)
        case .limit, .newLimit: .limit(counts: false)
        case .draftReport, .signed: .yesNo
        case .meetingDay, .newMeetingDay: .dayTime
        case .newDates: .range
        case .attended, .absent, .unprepared: .attendees
        case .violators, .agencies: .bodies
        case .outcome: .choice(Outcome.allCases.map(\.rawValue))
        case .includes: .choices(ReportPart.allCases.map(\.rawValue))
        }
    }
}
