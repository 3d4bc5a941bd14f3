import Diagnostics

extension Rule {
    static let inspectionRequestContent = Rule(
        "12.1-content", clause: "12.1",
        title: Bilingual("Nội dung công văn đề nghị tham gia đoàn kiểm tra", "What the request must say"),
        quote: "Trong công văn phải xác định rõ yêu cầu về số lượng, chức vụ, trình độ chuyên môn, kinh nghiệm công tác của người tham gia",
        method: Bilingual("Mỗi công văn phải có số và yêu cầu về số lượng, chức vụ, trình độ, kinh nghiệm; công văn sau được hiểu theo công văn đầu ở những điểm không nói lại, trừ số văn bản.",
                          "Each request needs a number and the number, position, qualification and experience of the people asked for; a later one inherits from the first, its number excepted."),
        examples: [
            Example(Bilingual("Công văn nêu đủ", "A complete request"), [.init("so-tai-chinh", .met)], request(", nhân sự: {số lượng: '1', chức vụ: Chuyên viên, trình độ: Đại học, kinh nghiệm: Từ 3 năm}")),
            Example(Bilingual("Không nêu yêu cầu", "Nothing is asked"), [.init("so-tai-chinh", .breach)], request("")),
        ]
    ) { c in
        guard c.matter.form == .inspection else { return [] }
        return c.each(.cooperationRequest, reaching: c.partners).map { letter, partner in
            let first = c.firstCooperationRequest(to: partner) ?? letter
            return c.contents(letter, c.lead, to: partner, lacking: letter.lacking() + c.lackingStaff(letter, first: first))
        }
    }

    private static func request(_ rest: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        diễn biến:
          - {ngày: 5/3/2026, việc: đề nghị phối hợp, văn bản: 10/STC-TTr\(rest)}
        """
    }
}
