import Diagnostics

extension Rule {
    static let inspectionNoticeContent = Rule(
        "14.1-content", clause: "14.1",
        title: Bilingual("Nội dung thông báo kiểm tra", "What the notice of inspection must say"),
        quote: "trong đó xác định thời gian, địa điểm, nội dung chính của đợt kiểm tra, thành phần tham dự",
        method: Bilingual("Mỗi thông báo phải có số, thời gian, địa điểm, nội dung và thành phần. Kiểm tra đột xuất thì không áp dụng (khoản 2).",
                          "Each notice needs a number, time, place, content and participants; a surprise inspection: not applicable (14.2)."),
        examples: [
            Example(Bilingual("Thông báo nêu đủ", "A complete notice"), [.init("so-tai-chinh", .met)], notice("thành phần: Lãnh đạo công ty")),
            Example(Bilingual("Thiếu thành phần", "No participants"), [.init("so-tai-chinh", .breach)], notice("ghi chú: Thành phần báo sau")),
        ]
    ) { c in
        guard c.matter.form == .inspection else { return [] }
        return c.each(.inspectionNotice, reaching: c.matter.inspected).map { letter, body in
            c.matter.isSurprise
                ? c.notApplicable(c.lead, to: body, .event(letter), because: c.surprise)
                : c.contents(letter, c.lead, to: body, lacking: letter.lacking(.time, .venue, .content, .participants))
        }
    }

    private static func notice(_ line: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        diễn biến:
          - ngày: 5/3/2026
            việc: thông báo kiểm tra
            văn bản: 10/STC-TTr
            thời gian: 8h ngày 20/3/2026
            địa điểm: Trụ sở công ty
            nội dung: Giá nước sạch
            \(line)
        """
    }
}
