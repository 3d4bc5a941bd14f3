import Diagnostics

extension Rule {
    static let surveyNoticeContent = Rule(
        "9.3-content", clause: "9.3",
        title: Bilingual("Nội dung công văn gửi cơ quan được khảo sát", "What the notice of survey must say"),
        quote: "trong đó xác định rõ thời gian, địa điểm, nội dung khảo sát và thành phần làm việc",
        method: Bilingual("Mỗi công văn phải có số, thời gian, địa điểm, nội dung khảo sát và thành phần làm việc.",
                          "Each notice needs a number, time, place, content and participants."),
        examples: [
            Example(Bilingual("Công văn nêu đủ", "A complete notice"), [.init("so-tai-chinh", .met)], notice("thành phần: Lãnh đạo xã và các bộ phận liên quan")),
            Example(Bilingual("Thiếu thành phần làm việc", "No participants"), [.init("so-tai-chinh", .breach)], notice("ghi chú: Thành phần báo sau")),
        ]
    ) { c in
        guard c.matter.form == .survey else { return [] }
        return c.each(.surveyNotice, reaching: c.matter.surveyed).map { letter, body in
            c.contents(letter, c.lead, to: body, lacking: letter.lacking(.time, .venue, .content, .participants))
        }
    }

    private static func notice(_ line: String) -> String {
        """
        hình thức: khảo sát
        tiến hành: 20/3/2026
        được khảo sát: Ủy ban nhân dân xã Trường Hà
        diễn biến:
          - ngày: 5/3/2026
            việc: thông báo khảo sát
            văn bản: 10/STC-QLG
            thời gian: 8h ngày 20/3/2026
            địa điểm: Trụ sở xã Trường Hà
            nội dung: Khảo sát công trình cấp nước
            \(line)
        """
    }
}
