import Diagnostics
import Records
import WorkingCalendar

@testable import Rules
@testable import Site

/// The two matters of ``SampleContent``.
enum SampleMatters {
    static func event(_ kind: EventKind, _ iso: String, _ position: Int, by author: Int, to recipients: [Int], _ documents: [String] = [],
                      about: [String] = [], in file: SourceFile, _ details: [(DetailKey, DetailValue)] = []) -> Event {
        let place = Place(file, file.offset(ofLine: 5 + position))
        return Event(
            kind: kind, day: SampleContent.day(iso), position: position, place: place, author: .agency(author), actors: [.agency(author)],
            recipients: recipients.map(Body.agency), documents: documents.map(DocumentNumber.init), answers: about.map(DocumentNumber.init),
            details: details.map { Event.Detail($0.0, $0.1, at: place) })
    }

    static let surveyFile = file("ho-so/2026/KS-2026-01.md", id: "KS-2026-01", """
        ## Mục đích

        Đánh giá **hiện trạng** sử dụng đất.

        | Loại | Số |
        |---|---:|
        | Mỏ đất | 5 |
        """)
    static let opinionFile = file("ho-so/2025/YK-2025-02.md", id: "YK-2025-02", "")

    private static func file(_ path: String, id: String, _ body: String) -> SourceFile {
        let head = "---\nmã: \(id)\n" + String(repeating: "# …\n", count: 12) + "---\n"
        return SourceFile(path: path, bytes: Array((head + "\n" + body + "\n").utf8))
    }

    static var survey: Matter {
        let file = surveyFile
        var matter = Matter(
            id: "KS-2026-01", form: .survey, title: "Khảo sát hiện trạng sử dụng đất nông, lâm trường", lead: .agency(1),
            partners: [.agency(3), .agency(0)], firstDay: SampleContent.day("2026-06-01"), place: Place(file, 0),
            bodyOffset: file.offset(ofLine: 16))
        matter.dates = DayRange(SampleContent.day("2026-06-20"), SampleContent.day("2026-06-22"))
        matter.surveyed = [.outside("UBND xã Quang Hán")]
        matter.fields = ["đất đai"]
        matter.plan = Plan(
            documents: [DocumentNumber("97/KH-STP")], day: SampleContent.day("2026-06-01"),
            tasks: [PlanTask(bodies: [.agency(3)], text: "Rà soát biên chế", limit: Limit(.day(DayTime(SampleContent.day("2026-07-15"))), wording: "15 tháng 7 năm 2026"), done: nil, place: Place(file, 0))],
            place: Place(file, 0))
        matter.assessments = [Assessment(bodies: [.agency(3)], quality: .fair, remark: "Cử người chậm")]
        matter.waivers = [Waiver(rule: "10.2-reply", bodies: [.agency(0)], reason: "Bão số 3", approver: "Chủ tịch UBND tỉnh",
                                 documents: [DocumentNumber("12/UBND-NC")], until: SampleContent.day("2026-12-31"), place: Place(file, 0))]
        matter.events = [
            event(.cooperationRequest, "2026-06-05", 0, by: 1, to: [3, 0], ["215/STP"], in: file, [
                (.time, .texts(["20 đến 22/6/2026"])), (.staff, .staff(StaffRequest(number: "02", position: "chuyên viên"))),
                (.attachments, .texts(["tep/de-nghi.pdf", "https://example.org/a?b=1&c=2", "javascript:alert(1)"])),
            ]),
            event(.staffAssigned, "2026-06-17", 1, by: 3, to: [1], ["77/SNV"], about: ["215/STP"], in: file, [
                (.people, .people([Person(name: "Nguyễn Văn A", position: "trưởng phòng")])),
            ]),
            event(.explanation, "2026-06-25", 2, by: 3, to: [1], ["81/SNV"], in: file, [
                (.obligations, .texts(["KS-2026-01/9.2-deadline/so-noi-vu/so-tu-phap"])),
                (.content, .addressed(.common(["Văn bản đến muộn do lỗi đường truyền"]))),
            ]),
            event(.meeting, "2026-07-10", 3, by: 1, to: [3, 0], in: file),
        ]
        return matter
    }

    static var opinion: Matter {
        let file = opinionFile
        var matter = Matter(
            id: "YK-2025-02", form: .opinion, title: "Lấy ý kiến dự thảo đề án", lead: .agency(3), partners: [.agency(1)],
            firstDay: SampleContent.day("2025-10-01"), place: Place(file, 0), bodyOffset: file.bytes.count)
        matter.state = .finished(SampleContent.day("2025-12-01"))
        matter.archive = "Hộp 12"
        matter.events = [event(.dossier, "2025-10-01", 0, by: 3, to: [1], ["500/SNV"], in: file, [
            (.limit, .limit(Limit(.day(DayTime(SampleContent.day("2025-10-10"), minute: 1020)), wording: "trước 17h ngày 10/10/2025"))),
        ])]
        return matter
    }
}
