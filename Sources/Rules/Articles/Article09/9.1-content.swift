import Diagnostics
import Records

extension Rule {
    static let surveyRequestContent = Rule(
        "9.1-content", clause: "9.1",
        title: Bilingual("Nội dung công văn đề nghị khảo sát", "What the request must say"),
        quote: "trong đó xác định rõ thời gian, địa điểm, nội dung khảo sát, yêu cầu về số lượng, chức vụ, trình độ chuyên môn, kinh nghiệm công tác của người tham gia",
        method: Bilingual("Mỗi công văn đề nghị phải có số, thời gian, địa điểm, nội dung và yêu cầu về số lượng, chức vụ, trình độ, kinh nghiệm của người tham gia. Công văn sau được hiểu theo công văn đầu ở những điểm không nói lại, trừ số văn bản.",
                          "Each request needs a number, time, place, content, and the number, position, qualification and experience of the people asked for. A later letter inherits what it does not say from the first, its number excepted."),
        examples: [
            Example(Bilingual("Công văn nêu đủ", "A complete request"), [.init("so-tai-chinh", .met)], request("\n    nhân sự: {số lượng: '1', chức vụ: Chuyên viên, trình độ: Đại học, kinh nghiệm: Từ 3 năm}")),
            Example(Bilingual("Không nêu yêu cầu về người tham gia", "Nothing about the people asked for"), [.init("so-tai-chinh", .breach)], request("")),
        ]
    ) { c in
        guard c.matter.form == .survey else { return [] }
        return c.each(.cooperationRequest, reaching: c.partners).map { letter, partner in
            let first = c.firstCooperationRequest(to: partner) ?? letter
            let lacking = letter.lacking() + c.lackingInherited(letter, first: first, .time, .venue, .content) + c.lackingStaff(letter, first: first)
            return c.contents(letter, c.lead, to: partner, lacking: lacking)
        }
    }

    private static func request(_ staff: String) -> String {
        """
        hình thức: khảo sát
        tiến hành: 20/3/2026
        diễn biến:
          - ngày: 5/3/2026
            việc: đề nghị phối hợp
            văn bản: 10/STC-QLG
            thời gian: 8h ngày 20/3/2026
            địa điểm: Phường Thục Phán
            nội dung: Khảo sát nhà, đất công\(staff)
        """
    }
}
