import Diagnostics

extension Rule {
    static let refusalToFollowExplained = Rule(
        "10.3-explain", clause: "10.3",
        title: Bilingual("Giải thích khi không tiếp thu", "Why an opinion was not accepted"),
        quote: "Trường hợp cơ quan chủ trì không tiếp thu ý kiến của cơ quan phối hợp thì phải giải thích lý do",
        method: Bilingual("Văn bản trả lời không tiếp thu, hoặc chỉ tiếp thu một phần, phải có giải trình.", "An answer that does not accept an opinion, or accepts a part, must explain why."),
        examples: [
            Example(Bilingual("Không tiếp thu, có giải trình", "Not accepted, explained"), [.init("so-tai-chinh", .met)], answer(", giải trình: Trái với quy hoạch đã duyệt")),
            Example(Bilingual("Không tiếp thu, không giải trình", "Not accepted, not explained"), [.init("so-tai-chinh", .breach)], answer("")),
        ]
    ) { c in
        c.each(.opinionAnswer, reaching: c.partners).filter { answer, partner in
            (answer.outcome == .notAccepted || answer.outcome == .partly)
                && c.all(.opinion).contains { $0.isBy(partner) && $0.day <= answer.day }
        }.map { answer, partner in
            c.contents(answer, c.lead, to: partner, lacking: answer.lacking(number: false, .justification))
        }
    }

    private static func answer(_ rest: String) -> String {
        """
        hình thức: lấy ý kiến
        diễn biến:
          - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến}
          - {ngày: 12/3/2026, việc: góp ý, từ: SXD, kết quả: không đồng ý}
          - {ngày: 20/3/2026, việc: tiếp thu ý kiến, đến: SXD, kết quả: không\(rest)}
        """
    }
}
