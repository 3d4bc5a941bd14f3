import Diagnostics
import Records

extension Rule {
    static let timeChangeAnswered = Rule(
        "6.7-answer", clause: "6.7",
        title: Bilingual("Trả lời đề nghị điều chỉnh thời gian", "A request for another time answered"),
        force: .advisory,
        quote: "Đề nghị cơ quan chủ trì điều chỉnh thời gian phối hợp để bảo đảm chất lượng công tác phối hợp; nếu cơ quan chủ trì không chấp thuận vì lý do bảo đảm tiến độ thì phải tuân thủ",
        method: Bilingual("Đề nghị điều chỉnh thời gian cần được trả lời; không chấp thuận thì phải nêu lý do. Chỉ để tham khảo, không tính vào tỷ lệ.",
                          "A request for another time should be answered; declining it needs a reason. Advisory: never counted."),
        examples: [
            Example(Bilingual("Chấp thuận", "Approved"), [.init("so-tai-chinh", .met)], answered("kết quả: chấp thuận")),
            Example(Bilingual("Không chấp thuận mà không nêu lý do", "Declined without a reason"), [.init("so-tai-chinh", .breach)], answered("kết quả: không chấp thuận")),
        ]
    ) { c in
        c.starting(.timeChangeAsked).flatMap { request in
            request.actors.filter(c.partners.contains).map { partner in
                let answer = c.answer(.timeChangeAnswer, by: c.lead, to: request, reaching: partner)
                let lacksReason = answer.map { $0.outcome == .declined && !$0.has(.reason) } ?? false
                var o = c.timed(c.lead, to: partner, .event(request), due: nil, done: lacksReason ? nil : answer,
                                incomplete: lacksReason ? answer.map { ($0, [Part.reason]) } : nil,
                                missing: Bilingual("trả lời đề nghị điều chỉnh thời gian", "answer on the time"), [.act(Mark(request))])
                if lacksReason {
                    o.status = .breach
                    o.isBreachByClosing = false
                }
                return o
            }
        }
    }

    private static func answered(_ outcome: String) -> String {
        """
        hình thức: lấy ý kiến
        diễn biến:
          - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-QLG}
          - {ngày: 11/3/2026, việc: đề nghị điều chỉnh thời gian, từ: SXD, hạn mới: 25/3/2026}
          - {ngày: 12/3/2026, việc: trả lời điều chỉnh, đến: SXD, \(outcome)}
        """
    }
}
