import Diagnostics

extension Rule {
    static let surveyRequestDeadline = Rule(
        "9.1-deadline", clause: "9.1",
        title: Bilingual("Gửi công văn đề nghị trước 10 ngày", "The request sent ten days before"),
        quote: "Trước 10 ngày khi tiến hành khảo sát, cơ quan chủ trì phải có công văn đề nghị gửi đến cơ quan phối hợp tham gia khảo sát",
        method: Bilingual("Với mỗi cơ quan phối hợp, công văn đề nghị đầu tiên phải gửi chậm nhất 10 ngày (tính cả ngày nghỉ) trước ngày khảo sát.",
                          "For each partner the first request must be sent at least ten calendar days before the survey."),
        limits: ["9.1"],
        examples: [
            Example(Bilingual("Gửi đúng ngày thứ mười trước khảo sát", "Sent on the tenth day before"), [.init("so-tai-chinh", .met, due: "2026-03-10")], survey("10/3/2026")),
            Example(Bilingual("Gửi sau hạn một ngày", "Sent a day later"), [.init("so-tai-chinh", .late, due: "2026-03-10")], survey("11/3/2026")),
        ]
    ) { c in
        guard c.matter.form == .survey, let first = c.dates.first else { return [] }
        return c.partners.map { partner in
            let o = c.timed(c.lead, to: partner, due: c.due("9.1", before: first, c.datesLabel), done: c.firstCooperationRequest(to: partner),
                            missing: Bilingual("công văn đề nghị phối hợp gửi \(c.registry.name(of: partner))", "request to \(c.registry.name(of: partner))"))
            return c.excusedByEarlierDate(o)
        }
    }

    private static func survey(_ day: String) -> String {
        """
        hình thức: khảo sát
        tiến hành: 20/3/2026
        diễn biến:
          - {ngày: \(day), việc: đề nghị phối hợp}
        """
    }
}
