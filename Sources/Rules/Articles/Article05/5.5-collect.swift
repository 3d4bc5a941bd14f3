import Diagnostics
import Records

extension Rule {
    static let opinionsCollected = Rule(
        "5.5-collect", clause: "5.5",
        title: Bilingual("Tổng hợp đầy đủ ý kiến", "All opinions collected"),
        quote: "Tập hợp đầy đủ và tổ chức nghiên cứu, tiếp thu ý kiến của các cơ quan phối hợp",
        method: Bilingual(
            "Khi lấy ý kiến bằng văn bản, phải có bản tổng hợp ý kiến, lập từ ngày ý kiến cuối cùng đến (cơ quan không trả lời đúng hạn: từ ngày hết hạn của cơ quan đó), trước khi kết thúc hồ sơ. Bản tổng hợp lập sớm hơn không được tính.",
            "For written opinions a summary is due before the closing, made on or after the day of the last opinion (for whoever did not answer in time: the due day). Earlier ones count for nothing."),
        examples: [
            Example(Bilingual("Tổng hợp sau ý kiến cuối cùng", "Collected after the last opinion"), [.init("so-tai-chinh", .met)], collected("13/3/2026")),
            Example(Bilingual("Tổng hợp trước khi cơ quan phối hợp trả lời rồi kết thúc", "Collected before the partner answered, then closed"),
                    [.init("so-tai-chinh", .breach)], collected("11/3/2026")),
        ]
    ) { c in
        guard c.matter.form == .opinion else { return [] }
        let replies = (c.judged["10.2-reply"] ?? []).filter { $0.status != .notApplicable && $0.status != .waived }
        let ready = replies.compactMap { reply in
            guard let due = reply.due else { return reply.done }
            return min(reply.done ?? due, due)
        }.max()
        let summaries = c.all(.opinionsCollected)
        let done = summaries.first { summary in ready.map { summary.day >= $0 } ?? true }
        var facts: [Sentence] = []
        if let ready {
            facts.append(.says(Bilingual("Ý kiến cuối cùng, hoặc hạn của cơ quan không trả lời đúng hạn: \(ready.vietnamese).",
                                         "The last opinion, or the due day of whoever did not answer in time: \(ready.english).")))
            if done == nil, let early = summaries.last {
                facts.append(.says(Bilingual("Bản tổng hợp ngày \(early.day.vietnamese) (dòng \(early.place.line)) lập sớm hơn nên không được tính.",
                                             "The summary of \(early.day.english) (line \(early.place.line)) is earlier and does not count.")))
            }
        }
        return [c.timed(c.lead, due: nil, done: done, missing: Bilingual("bản tổng hợp ý kiến", "summary of opinions"), facts)]
    }

    private static func collected(_ day: String) -> String {
        """
        hình thức: lấy ý kiến
        trạng thái: hoàn thành
        ngày kết thúc: 30/3/2026
        diễn biến:
          - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến}
          - {ngày: 12/3/2026, việc: góp ý, từ: SXD, kết quả: đồng ý}
          - {ngày: \(day), việc: tổng hợp ý kiến}
        """
    }
}
