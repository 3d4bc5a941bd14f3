import Diagnostics

extension Rule {
    static let informationRequest = Rule(
        "15-request", clause: "15",
        title: Bilingual("Đề nghị cung cấp thông tin bằng văn bản", "A written request for information"),
        quote: "cơ quan chủ trì kiểm tra phải có đề nghị bằng văn bản gửi cơ quan được yêu cầu cung cấp hoặc thẩm tra thông tin, trong đó nêu rõ nội dung, thời hạn và mục đích",
        method: Bilingual("Khi kiểm tra, mỗi yêu cầu thông tin của cơ quan chủ trì phải có số, nội dung, hạn và mục đích.", "In an inspection each request of the lead for information needs a number, content, limit and purpose."),
        examples: [
            Example(Bilingual("Yêu cầu nêu đủ", "A complete request"), [.init("so-tai-chinh", .met)], request(", mục đích: Phục vụ kiểm tra")),
            Example(Bilingual("Không nêu mục đích", "No purpose"), [.init("so-tai-chinh", .breach)], request("")),
        ]
    ) { c in
        guard c.matter.form == .inspection else { return [] }
        return c.starting(.informationAsked).filter { $0.isBy(c.lead) }.map { letter in
            var lacking = letter.lacking(.content) + (letter.limit == nil ? [Part.name(.limit)] : []) + letter.lacking(number: false, .purpose)
            if letter.writtenLimit?.isBeforeItsLetter ?? false {
                lacking = lacking.map { $0 == Part.name(.limit) ? Bilingual("hạn đúng (hạn đã ghi trước cả ngày của văn bản)", "a limit that holds (the one given is before the letter's own day)") : $0 }
            }
            return c.atOnce(lacking.isEmpty, c.lead, .event(letter), on: letter.day, at: letter.place,
                            [lacking.isEmpty ? .act(Mark(letter)) : .incomplete(Mark(letter), lacking: lacking)])
        }
    }

    private static func request(_ rest: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        diễn biến:
          - {ngày: 5/3/2026, việc: yêu cầu thông tin, đến: SXD, văn bản: 10/STC-TTr, nội dung: Sản lượng nước, hạn: 13/3/2026\(rest)}
        """
    }
}
