import Diagnostics

extension Rule {
    static let surveyNoticeDeadline = Rule(
        "9.3-deadline", clause: "9.3",
        title: Bilingual("Báo cơ quan được khảo sát trước 07 ngày làm việc", "The surveyed body told seven working days before"),
        quote: "Chậm nhất 07 ngày làm việc trước ngày tiến hành khảo sát, cơ quan chủ trì phải có công văn gửi đến cơ quan dự kiến tiến hành khảo sát",
        method: Bilingual("Với mỗi cơ quan được khảo sát, công văn đầu tiên phải gửi chậm nhất 07 ngày làm việc trước ngày khảo sát.",
                          "For each surveyed body the first notice must be sent seven working days before the survey."),
        limits: ["9.3"],
        examples: [
            Example(Bilingual("Gửi đúng ngày hạn", "Sent on the due day"), [.init("so-tai-chinh", .met, due: "2026-03-11")], survey("11/3/2026")),
            Example(Bilingual("Gửi sau hạn một ngày", "Sent a day later"), [.init("so-tai-chinh", .late, due: "2026-03-11")], survey("12/3/2026")),
        ]
    ) { c in
        guard c.matter.form == .survey, let first = c.dates.first else { return [] }
        return c.matter.surveyed.map { body in
            let notice = c.all(.surveyNotice).first { $0.reaches(body) }
            let o = c.timed(c.lead, to: body, due: c.due("9.3", before: first, c.datesLabel), done: notice,
                            missing: Bilingual("công văn thông báo khảo sát gửi \(c.registry.name(of: body))", "notice of survey to \(c.registry.name(of: body))"))
            return c.excusedByEarlierDate(o)
        }
    }

    private static func survey(_ day: String) -> String {
        """
        hình thức: khảo sát
        tiến hành: 20/3/2026
        được khảo sát: Ủy ban nhân dân xã Trường Hà
        diễn biến:
          - {ngày: \(day), việc: thông báo khảo sát}
        """
    }
}
