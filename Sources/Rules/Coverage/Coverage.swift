import Diagnostics
import Records

/// What the product does about a clause of the regulation: an auditor finds no clause without an answer.
public struct Coverage: Sendable {
    /// How a clause is answered.
    public enum Answer: Sendable {
        /// Rules of the clause's own check it.
        case rules([String])
        /// Rules of other clauses check it; in words why.
        case elsewhere([String], Bilingual)
        /// A fact that the site shows, where it stands.
        case fact(Bilingual)
        /// A principle that no machine checks, and why.
        case principle(Bilingual)
    }

    /// The clause, `9.1`, `qd-2`.
    public let clause: String
    /// One or more: a clause can lay a duty, name a fact and state a principle.
    public let answers: [Answer]

    /// Every clause of the text with its answers, in the order of the text; a clause without any has an empty list.
    public static func all(of regulation: Regulation) -> [Coverage] {
        let own = Dictionary(grouping: Rule.catalogue, by: \.clause).mapValues { $0.map(\.id) }
        return regulation.clauses.map { clause in
            let rules = own[clause.id].map { [Answer.rules($0)] } ?? []
            return Coverage(clause: clause.id, answers: rules + (others[clause.id] ?? []))
        }
    }

    /// The clauses of which only a person can say whether they are kept.
    public static var principles: Set<String> {
        Set(others.filter { _, answers in answers.contains { if case .principle = $0 { true } else { false } } }.keys)
    }

    private static let others: [String: [Answer]] = [
        "qd-1": [.principle(Bilingual("Chỉ ban hành Quy chế, không đặt nghĩa vụ.", "It issues the regulation and lays no duty."))],
        "qd-2": [.fact(Bilingual("Ngày có hiệu lực, ghi ở đầu trang Quy chế; hồ sơ bắt đầu trước ngày này không bị xét.", "The day of effect, at the top of the regulation's page; matters that began before it are not judged."))],
        "qd-3": [.principle(Bilingual("Giao trách nhiệm thi hành chung, không có việc hay hạn để đối chiếu.", "It charges with carrying the decision out; there is no act or day to compare."))],
        "2": [.principle(Bilingual("Mục đích, yêu cầu chung.", "General purposes and requirements."))],
        "3.1": [.principle(Bilingual("Tuân thủ chủ trương, pháp luật: chỉ người có thẩm quyền kết luận được.", "Keeping to policy and law: only the competent authority can say."))],
        "3.2": [.principle(Bilingual("Đồng thuận là cách làm việc, không có dấu vết để đối chiếu.", "Consensus is a manner of working and leaves nothing to compare."))],
        "3.4": [.principle(Bilingual("Tính khách quan do người đánh giá.", "Objectivity is for a person to weigh."))],
        "3.6": [.principle(Bilingual("Kỷ luật, kỷ cương, trách nhiệm cá nhân do thủ trưởng đánh giá.", "Discipline and personal responsibility are for the head of agency to weigh."))],
        "4.1": [formShown], "4.2": [formShown], "4.3": [formShown],
        "5.3": [
            .fact(Bilingual("Thông báo tình hình tham gia nằm trong diễn biến của hồ sơ.", "Notices of participation stand in the matter's log.")),
            .principle(Bilingual("“Duy trì mối liên hệ” không có việc cụ thể để đối chiếu.", "“Keeping in touch” names no act to compare.")),
        ],
        "6.3": [reservedShown],
        "6.4": [.elsewhere(["10.2-reply", "16-draft"], Bilingual("Thời hạn góp ý xét theo Điều 10 và Điều 16.", "The limit for opinions is judged under Articles 10 and 16."))],
        "6.5": [
            .elsewhere(["15-respond"], Bilingual("Việc cung cấp thông tin xét cùng Điều 15.", "Providing information is judged with Article 15.")),
            .principle(Bilingual("Tính chính xác của số liệu do người thẩm tra.", "Whether figures are right is for a person to verify.")),
        ],
        "6.6": [.elsewhere(["5.4-documents"], Bilingual("Yêu cầu tài liệu của cơ quan phối hợp được xét ở nghĩa vụ cung cấp của cơ quan chủ trì.", "A partner's request is judged as the lead's duty to provide."))],
        "6.8": [.fact(Bilingual("Báo cáo không được mời và giải trình nằm trong diễn biến, giải trình đứng cạnh kết luận mà nó nói tới.", "Reports of not being invited and explanations stand in the log, an explanation beside the verdict it is about."))],
        "7.3": [.principle(Bilingual("Điều kiện về thời gian do thủ trưởng bố trí.", "Time for the task is for the head of agency to give."))],
        "7.4": [.principle(Bilingual("Khen thưởng và trách nhiệm cá nhân do cấp có thẩm quyền quyết định.", "Reward and personal responsibility are for the competent authority."))],
        "7.5": [reservedShown],
        "11.1": [.fact(Bilingual("Số cuộc họp của hồ sơ, trong diễn biến.", "How many meetings a matter had, in its log."))],
        "11.2.a": [.elsewhere(["11.2-deadline"], Bilingual("Tài liệu họp được xét cùng giấy mời.", "The documents are judged with the invitation."))],
        "13.2": [.elsewhere(["13.1-report"], Bilingual("Thường trực UBND tỉnh chủ trì đoàn thì Văn phòng nợ báo cáo.", "Where the Standing Committee leads, the Office owes the report."))],
        "14.2": [.elsewhere(["14.1-deadline", "14.1-content"], Bilingual("Kiểm tra đột xuất: khoản 1 không áp dụng.", "A surprise inspection: paragraph 1 does not apply."))],
        "17.1": [.principle(Bilingual("Chỉ đạo nội bộ của thủ trưởng.", "The head's direction of the own agency."))],
        "17.2": [.principle(Bilingual("Quyền yêu cầu phối hợp, không phải nghĩa vụ.", "A right to ask for cooperation, not a duty."))],
        "17.3": [.elsewhere(["19.1-report"], Bilingual("Báo cáo định kỳ xét theo Điều 19.", "Periodic reports are judged under Article 19."))],
        "18.1": [.principle(Bilingual("Đôn đốc, kiểm tra chung của Văn phòng; từng lần đôn đốc được ghi trong diễn biến.", "The Office's general reminding; each reminder stands in a log."))],
        "18.3": [.fact(Bilingual("Các cuộc họp tháo gỡ nằm trong diễn biến.", "Meetings to remove obstacles stand in the log."))],
        "19.3": [.elsewhere(["19.1-report"], Bilingual("Ngày 20 là hạn của báo cáo định kỳ.", "The 20th is the due day of the periodic report."))],
        "20": [
            .fact(Bilingual("Biểu dương, phê bình nằm trong diễn biến.", "Commendations and criticism stand in the log.")),
            .principle(Bilingual("“Kiểm điểm, xử lý” không có thang mức để đối chiếu.", "“Review and discipline”: no scale is given to compare with.")),
        ],
        "21": [.fact(Bilingual("Cơ quan theo dõi, đôn đốc: Văn phòng và Sở Nội vụ, theo danh bạ; lần đôn đốc nằm trong diễn biến.", "Who follows up: the Office and the Department of Home Affairs, by the registry; reminders stand in the log."))],
    ]

    private static let formShown = Answer.fact(Bilingual("Hình thức của hồ sơ, ở đầu trang hồ sơ.", "The matter's form, at the top of its page."))
    private static let reservedShown = Answer.fact(Bilingual("Ý kiến bảo lưu nằm trong diễn biến.", "Reserved opinions stand in the log."))
}
