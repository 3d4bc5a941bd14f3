import Diagnostics
import Records

extension Rule {
    static let informationGiven = Rule(
        "15-respond", clause: "15",
        title: Bilingual("Cung cấp thông tin theo đề nghị", "Information provided on request"),
        quote: "Cơ quan được đề nghị có trách nhiệm cung cấp thông tin về các vấn đề thuộc nội dung kiểm tra",
        method: Bilingual(
            "Cơ quan được yêu cầu phải cung cấp thông tin, hoặc từ chối, chậm nhất vào hạn (hạn mới nếu được chấp thuận). Văn bản đến khi hạn đã qua, hoặc không ghi hạn, thì đến khi kết thúc hồ sơ. Ngoài kiểm tra, sơ kết, tổng kết chỉ bắt buộc với cơ quan phối hợp (khoản 5 Điều 6; Điều 16).",
            "The body asked must provide it, or refuse, by the limit (the new one where accepted); where the letter arrived after it, or without one, by the closing. Outside inspections and reviews mandatory for partners only (6.5; 16)."),
        examples: [
            Example(Bilingual("Cung cấp đúng ngày hạn", "Provided on the due day"), [.init("so-xay-dung", .met, due: "2026-03-13")], request("13/3/2026")),
            Example(Bilingual("Cung cấp sau hạn một ngày làm việc", "Provided a working day late"), [.init("so-xay-dung", .late, due: "2026-03-13")], request("16/3/2026")),
        ]
    ) { c in
        c.starting(.informationAsked).flatMap { letter in
            letter.actors.flatMap { asker in
                letter.recipients.filter { $0 != asker }.map { c.informationOwed(letter, by: $0, to: asker) }
            }
        }
    }

    private static func request(_ day: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        diễn biến:
          - {ngày: 5/3/2026, việc: yêu cầu thông tin, đến: SXD, văn bản: 10/STC-TTr, nội dung: Sản lượng nước, hạn: 13/3/2026, mục đích: Kiểm tra}
          - {ngày: \(day), việc: cung cấp thông tin, từ: SXD, về: 10/STC-TTr}
        """
    }
}

extension Case {
    fileprivate func informationOwed(_ letter: Event, by body: Body, to asker: Body) -> Finding {
        let given = answer(.informationGiven, by: body, to: letter, reaching: body == lead ? asker : nil)
        let refused = refusals.first { $0.kind == .information && $0.body == body && $0.event.day >= letter.day && $0.event.mayAnswer(letter) }?.event
        let done = [given, refused].compactMap { $0 }.min { $0.precedes($1) }
        let (due, facts) = dueUnlessPassed(letter, body, answer: done)
        var o = timed(body, to: asker, .event(letter), due: due, done: done,
                      missing: Bilingual("văn bản cung cấp thông tin của \(registry.name(of: body))", "information from \(registry.name(of: body))"),
                      facts)
        o.letterDay = letter.day
        o.clause = matter.form == .inspection ? "15" : matter.form.isReview ? "16" : "6.5"
        if matter.form != .inspection, !matter.form.isReview, !partners.contains(body) { o.force = .advisory }
        return o
    }

    /// The limit (or the accepted new day) of a letter that arrived before it, else none; and when it arrived, and why none.
    func dueUnlessPassed(_ letter: Event, _ body: Body, answer: Event?) -> (due: Due?, facts: [Sentence]) {
        let due: Due
        if let accepted = acceptedNewDay(for: letter, body: body, answer: answer) {
            due = accepted
        } else if let limit = letter.limit {
            due = self.due(limit, of: letter, at: body)
        } else {
            return (nil, receiptFacts(of: letter, by: body) + (letter.writtenLimit.map { [.limitIgnored(wording: $0.wording)] } ?? []))
        }
        let arrived = arrival(of: letter, at: body)
        guard arrived < due.day else {
            return (nil, arrivalFacts(of: letter, at: body) + due.facts + [.says(Bilingual("Văn bản đến ngày \(arrived.vietnamese), khi hạn \(due.day.vietnamese) đã đến hoặc đã qua: không tính hạn này.",
                                          "The letter arrived on \(arrived.english), when its limit, \(due.day.english), had come or passed: the limit does not count."))])
        }
        return (due, due.restsOnReceipt ? receiptFacts(of: letter, by: body) : arrivalFacts(of: letter, at: body))
    }
}
