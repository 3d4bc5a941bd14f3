import Diagnostics
import Records
import WorkingCalendar

/// The words of kinds and statuses that sentences, pages and exports share.
public enum Words {
    /// The word for a status that leaders know (Decree practice: "trong hạn", "trễ hạn", "quá hạn").
    /// - Parameters:
    ///   - asOf: the as-of day, for "sắp đến hạn" and "quá hạn n ngày làm việc".
    ///   - dueSoon: within how many working days of its due day a pending obligation is due soon.
    public static func status(_ o: Obligation, calendar: WorkingCalendar, asOf: Day, dueSoon: Int) -> Bilingual {
        switch o.status {
        case .met: o.due == nil ? Bilingual("đã thực hiện", "done") : Bilingual("đúng hạn", "on time")
        case .late: Bilingual("trễ hạn", "late")
        case .overdue:
            overdue(o.due.map { calendar.workingDaysBetween($0, asOf) } ?? 0)
        case .pending:
            if let due = o.due {
                dueIn(calendar.workingDaysBetween(asOf, due), dueSoon: dueSoon)
            } else {
                Bilingual("chưa đến hạn", "open")
            }
        case .breach: Bilingual("chưa đạt yêu cầu", "not met")
        case .notApplicable: Bilingual("không áp dụng", "not applicable")
        case .waived: Bilingual("được miễn", "waived")
        }
    }

    private static func dueIn(_ days: Int, dueSoon: Int) -> Bilingual {
        days > dueSoon ? Bilingual("trong hạn", "on track")
            : days == 0 ? Bilingual("sắp đến hạn", "due soon")
            : Bilingual("sắp đến hạn, còn \(days) ngày làm việc", "due soon, in \(days) working day\(days == 1 ? "" : "s")")
    }

    private static func overdue(_ days: Int) -> Bilingual {
        days == 0 ? Bilingual("quá hạn", "overdue")
            : Bilingual("quá hạn \(days) ngày làm việc", "overdue by \(days) working day\(days == 1 ? "" : "s")")
    }

    /// The plain word for a status, for legends and filters.
    public static func status(_ status: Status) -> Bilingual {
        switch status {
        case .met: Bilingual("đúng hạn, đã thực hiện", "on time, done")
        case .late: Bilingual("trễ hạn", "late")
        case .overdue: Bilingual("quá hạn", "overdue")
        case .pending: Bilingual("trong hạn", "on track")
        case .breach: Bilingual("chưa đạt yêu cầu", "not met")
        case .notApplicable: Bilingual("không áp dụng", "not applicable")
        case .waived: Bilingual("được miễn", "waived")
        }
    }

    /// The name of a kind of event: the documented word, and its English.
    public static func kind(_ kind: EventKind) -> Bilingual {
        let english =
            switch kind {
            case .planIssued: "plan issued"
            case .consentAsked: "People's Committee asked"
            case .consentGiven: "People's Committee agreed"
            case .established: "joint body established"
            case .cooperationRequest: "request to cooperate"
            case .surveyNotice: "notice of survey"
            case .dossier: "dossier for opinion"
            case .invitation: "invitation to a meeting"
            case .meetingDocuments: "meeting documents"
            case .meetingCancelled: "meeting cancelled"
            case .meetingMoved: "meeting moved"
            case .inspectionNotice: "notice of inspection"
            case .registered: "entry in the book of incoming letters"
            case .staffAssigned: "officials assigned"
            case .refusal: "refusal"
            case .opinion: "opinion"
            case .opinionAnswer: "answer to an opinion"
            case .documentsAsked: "documents requested"
            case .documentsGiven: "documents provided"
            case .timeChangeAsked: "request for another time"
            case .timeChangeAnswer: "answer on the time"
            case .timeChange: "time changed"
            case .informationAsked: "information requested"
            case .informationGiven: "information provided"
            case .survey: "survey"
            case .inspection: "inspection"
            case .meeting: "meeting"
            case .minutes: "minutes"
            case .minutesSent: "minutes sent"
            case .opinionsCollected: "opinions collected"
            case .optionsPresented: "final option presented"
            case .reportSubmitted: "report submitted"
            case .reminder: "reminder"
            case .participationNotice: "notice of participation"
            case .officeNotified: "Office notified"
            case .chairmanInformed: "Chairman informed"
            case .obstacleMeeting: "meeting to remove obstacles"
            case .officeReminder: "reminder by the Office"
            case .explanation: "explanation"
            case .uninvitedReport: "report of not being invited"
            case .headAsked: "head of agency asked"
            case .headAnswered: "head of agency answered"
            case .staffReplaced: "official replaced"
            case .commended: "commended"
            case .criticised: "criticised"
            case .correction: "correction"
            }
        return Bilingual(kind.rawValue, english)
    }

    /// The name of a form.
    public static func form(_ form: Form) -> Bilingual {
        switch form {
        case .survey: Bilingual("khảo sát", "survey")
        case .opinion: Bilingual("lấy ý kiến", "written opinion")
        case .meeting: Bilingual("họp", "meeting")
        case .jointBody: Bilingual("tổ chức liên cơ quan", "joint body")
        case .inspection: Bilingual("kiểm tra", "inspection")
        case .interimReview: Bilingual("sơ kết", "interim review")
        case .finalReview: Bilingual("tổng kết", "final review")
        }
    }

    /// `10.2` as a citation: `khoản 2 Điều 10`, `Article 10.2`.
    public static func clause(_ id: String) -> Bilingual { knownClauses[id] ?? cited(id) }

    /// Those that rules cite, made once: every row names one.
    private static let knownClauses = Dictionary(Rule.catalogue.map { ($0.clause, cited($0.clause)) }, uniquingKeysWith: { first, _ in first })

    private static func cited(_ id: String) -> Bilingual {
        if id.hasPrefix("qd-") { return Bilingual("Điều \(id.dropFirst(3)) Quyết định", "Article \(id.dropFirst(3)) of the Decision") }
        let parts = id.utf8.split(separator: UInt8(ascii: "."), maxSplits: 3).map { Substring($0) }
        let words =
            switch parts.count {
            case 0: ""
            case 1: "Điều \(parts[0])"
            case 2: "khoản \(parts[1]) Điều \(parts[0])"
            default: "điểm \(parts[2]) khoản \(parts[1]) Điều \(parts[0])"
            }
        return Bilingual(words, "Article \(id)")
    }

    /// `6 tháng đầu năm 2026`.
    public static func period(_ period: Period) -> Bilingual {
        Bilingual("6 tháng \(period.half == 1 ? "đầu" : "cuối") năm \(period.year)", "\(period.half == 1 ? "first" : "second") half of \(period.year)")
    }

    /// A count of days with two digits, as letters write it: `05`.
    static func twoDigits(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
}
