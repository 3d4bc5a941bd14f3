import Diagnostics
import Records

extension Rule {
    static let headAnswers = Rule(
        "6.3-head-answers", clause: "6.3",
        title: Bilingual("Thủ trưởng cho ý kiến kịp thời", "The head of agency answers in time"),
        force: .advisory,
        quote: "Cho ý kiến kịp thời về vấn đề mà cán bộ, công chức được cử phối hợp báo cáo",
        method: Bilingual("Báo cáo thủ trưởng có ghi hạn thì thủ trưởng cần cho ý kiến chậm nhất vào hạn đó. Chỉ để tham khảo, không tính vào tỷ lệ.",
                          "A report to the head of agency with a limit should be answered by it. Advisory: never counted."),
        examples: [
            Example(Bilingual("Cho ý kiến đúng hạn", "Answered on the due day"), [.init("so-xay-dung", .met, due: "2026-03-13")], asked("13/3/2026")),
            Example(Bilingual("Cho ý kiến sau hạn một ngày làm việc", "Answered a working day late"), [.init("so-xay-dung", .late, due: "2026-03-13")], asked("16/3/2026")),
        ]
    ) { c in
        c.starting(.headAsked).flatMap { report in
            report.actors.filter(c.partners.contains).compactMap { partner in
                guard let limit = report.limit else { return nil }
                return c.timed(partner, .event(report), due: c.due(limit, of: report, at: partner),
                               done: c.answer(.headAnswered, by: partner, to: report),
                               missing: Bilingual("ý kiến của thủ trưởng", "answer of the head of agency"), [.act(Mark(report))])
            }
        }
    }

    private static func asked(_ day: String) -> String {
        """
        hình thức: lấy ý kiến
        diễn biến:
          - {ngày: 9/3/2026, việc: báo cáo thủ trưởng, từ: SXD, hạn: 13/3/2026}
          - {ngày: \(day), việc: thủ trưởng cho ý kiến, từ: SXD}
        """
    }
}
