import Diagnostics

extension Rule {
    static let draftAnswered = Rule(
        "16-draft", clause: "16",
        title: Bilingual("Trả lời dự thảo báo cáo sơ kết, tổng kết", "The draft of a review answered"),
        quote: "Cơ quan phối hợp phải có ý kiến trả lời trong thời hạn theo yêu cầu của cơ quan chủ trì",
        method: Bilingual("Cơ quan nhận dự thảo báo cáo phải có ý kiến, hoặc từ chối, chậm nhất vào hạn (hạn mới nếu được chấp thuận). Dự thảo đến khi hạn đã qua, hoặc không ghi hạn, thì đến khi kết thúc hồ sơ.",
                          "A partner that was sent the draft must answer, or refuse, by the limit (the new one where accepted); where it arrived after it, or without one, by the closing."),
        examples: [
            Example(Bilingual("Trả lời đúng ngày hạn", "Answered on the due day"), [.init("so-xay-dung", .met, due: "2026-03-13")], draft("13/3/2026")),
            Example(Bilingual("Trả lời sau hạn một ngày làm việc", "Answered a working day late"), [.init("so-xay-dung", .late, due: "2026-03-13")], draft("16/3/2026")),
        ]
    ) { c in
        c.each(.dossier, reaching: c.partners).filter { c.isDraftReport($0.letter) }.map { letter, partner in
            let reply = c.reply(of: partner, to: letter)
            let (due, facts) = c.dueUnlessPassed(letter, partner, answer: reply)
            var o = c.timed(partner, to: c.lead, .event(letter), due: due, done: reply,
                            missing: Bilingual("ý kiến của \(c.registry.name(of: partner))", "answer of \(c.registry.name(of: partner))"),
                            facts)
            o.letterDay = letter.day
            return o
        }
    }

    private static func draft(_ day: String) -> String {
        """
        hình thức: sơ kết
        diễn biến:
          - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến, dự thảo báo cáo: có, văn bản: 10/STC-QLG, hạn: 13/3/2026}
          - {ngày: \(day), việc: góp ý, từ: SXD, văn bản: 20/SXD-QLN, kết quả: đồng ý}
        """
    }
}
