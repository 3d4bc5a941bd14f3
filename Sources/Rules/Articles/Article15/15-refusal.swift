import Diagnostics
import Records

extension Rule {
    static let informationRefused = Rule(
        "15-refusal", clause: "15",
        title: Bilingual("Từ chối cung cấp thông tin bằng văn bản, nêu lý do", "A refusal of information in writing, with a reason"),
        quote: "Trường hợp từ chối cung cấp thông tin do có nội dung thuộc bí mật Nhà nước, cơ quan được yêu cầu phải trả lời bằng văn bản và nêu lý do",
        method: Bilingual("Văn bản từ chối cung cấp thông tin phải có số, lý do và căn cứ: bí mật nhà nước hoặc một khoản của Điều 3.", "A refusal of information needs a number, a reason and a ground: a state secret, or one of Article 3."),
        examples: [
            Example(Bilingual("Nêu đủ", "Complete"), [.init("so-xay-dung", .met)], refusal("văn bản: 20/SXD-VP, lý do: Thuộc danh mục bí mật nhà nước")),
            Example(Bilingual("Không nêu lý do", "No reason"), [.init("so-xay-dung", .breach)], refusal("văn bản: 20/SXD-VP")),
        ]
    ) { c in
        c.refusals.filter { $0.kind == .information && c.canStart(on: $0.event.day) }.map { refusal in
            let hasGround = refusal.hasLawfulGround || refusal.event.grounds.contains("bi mat nha nuoc")
            let lacking = refusal.event.lacking(.reason)
                + (hasGround ? [] : [Bilingual("căn cứ (bí mật nhà nước, hoặc khoản 1 đến 6 Điều 3)", "a ground (a state secret, or Article 3.1 to 3.6)")])
            return c.atOnce(lacking.isEmpty, refusal.body, .event(refusal.event), on: refusal.event.day, at: refusal.event.place,
                            [lacking.isEmpty ? .act(Mark(refusal.event)) : .incomplete(Mark(refusal.event), lacking: lacking)])
        }
    }

    private static func refusal(_ rest: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        diễn biến:
          - {ngày: 5/3/2026, việc: yêu cầu thông tin, đến: SXD, văn bản: 10/STC-TTr}
          - {ngày: 10/3/2026, việc: từ chối, từ: SXD, về: 10/STC-TTr, căn cứ: bí mật nhà nước, \(rest)}
        """
    }
}
