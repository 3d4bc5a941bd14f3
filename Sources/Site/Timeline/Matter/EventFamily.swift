import Diagnostics
import Records

/// What kind of act an event is, as far as its shape tells.
enum EventFamily: String, CaseIterable {
    case letter, answer, act, paper, reminder, entry, change

    init(_ kind: EventKind) {
        self =
            switch kind {
            case .planIssued, .consentAsked, .established, .cooperationRequest, .surveyNotice, .dossier, .invitation,
                .meetingDocuments, .inspectionNotice, .documentsAsked, .informationAsked, .timeChangeAsked, .headAsked: .letter
            case .consentGiven, .staffAssigned, .refusal, .opinion, .opinionAnswer, .documentsGiven, .timeChangeAnswer,
                .informationGiven, .headAnswered, .staffReplaced, .explanation: .answer
            case .meeting, .survey, .inspection, .obstacleMeeting: .act
            case .minutes, .minutesSent, .opinionsCollected, .optionsPresented, .reportSubmitted, .uninvitedReport: .paper
            case .reminder, .officeReminder, .officeNotified, .chairmanInformed, .participationNotice, .commended, .criticised:
                .reminder
            case .registered: .entry
            case .timeChange, .meetingCancelled, .meetingMoved, .correction: .change
            }
    }

    /// For the legend.
    var name: Bilingual {
        switch self {
        case .letter: Bilingual("văn bản gửi đi", "letter")
        case .answer: Bilingual("trả lời", "answer")
        case .act: Bilingual("họp, khảo sát, kiểm tra", "meeting, survey, inspection")
        case .paper: Bilingual("biên bản, báo cáo", "minutes, report")
        case .reminder: Bilingual("đôn đốc, thông báo", "reminder, notice")
        case .entry: Bilingual("vào sổ văn bản đến", "entry in the book")
        case .change: Bilingual("thay đổi, hủy", "change, cancellation")
        }
    }

    /// Half the room that a shape takes.
    static let reach = 7.0

    /// The shape around a point.
    func shape(_ x: Double, _ y: Double, isPlanned: Bool) -> SVGMarkup {
        let kind = isPlanned ? "tl-e tl-plan" : "tl-e"
        return switch self {
        case .letter: "<circle class=\"\(kind)\" cx=\"\(x)\" cy=\"\(y)\" r=\"5\"/>"
        case .answer: "<path class=\"\(kind)\" d=\"M\(x) \(y - 6)l6 6-6 6-6-6z\"/>"
        case .act: "<path class=\"\(kind)\" d=\"M\(x - 5) \(y - 5)h10v10h-10z\"/>"
        case .paper: "<path class=\"\(kind)\" d=\"M\(x - 4.5) \(y - 6)h5.5l3.5 3.5v8.5h-9z\"/>"
        case .reminder: "<path class=\"\(kind)\" d=\"M\(x) \(y - 6)l6 11h-12z\"/>"
        case .entry: "<circle class=\"\(kind) tl-entry\" cx=\"\(x)\" cy=\"\(y)\" r=\"3\"/>"
        case .change: "<path class=\"\(kind) tl-change\" d=\"M\(x - 4) \(y - 4)l8 8m0-8l-8 8\"/>"
        }
    }
}
