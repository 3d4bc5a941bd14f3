import Diagnostics

extension Rule {
    static let inspectionNoticeDeadline = Rule(
        "14.1-deadline", clause: "14.1",
        title: Bilingual("Báo cơ quan được kiểm tra trước 03 ngày làm việc", "The inspected body told three working days before"),
        quote: "chậm nhất 03 ngày làm việc trước đợt kiểm tra, cơ quan chủ trì phải có công văn yêu cầu gửi đến cơ quan được kiểm tra",
        method: Bilingual("Với mỗi cơ quan được kiểm tra, thông báo đầu tiên phải gửi chậm nhất 03 ngày làm việc trước ngày kiểm tra. Kiểm tra đột xuất thì không áp dụng (khoản 2).",
                          "For each inspected body the first notice must be sent three working days before; a surprise inspection: not applicable (14.2)."),
        limits: ["14.1"],
        examples: [
            Example(Bilingual("Gửi đúng ngày hạn", "Sent on the due day"), [.init("so-tai-chinh", .met, due: "2026-03-17")], inspection("17/3/2026")),
            Example(Bilingual("Gửi sau hạn một ngày", "Sent a day late"), [.init("so-tai-chinh", .late, due: "2026-03-17")], inspection("18/3/2026")),
            Example(Bilingual("Kiểm tra đột xuất", "A surprise inspection"), [.init("so-tai-chinh", .notApplicable)], "đột xuất: có\n" + inspection("20/3/2026")),
        ]
    ) { c in
        guard c.matter.form == .inspection else { return [] }
        return c.matter.inspected.compactMap { body in
            let notice = c.all(.inspectionNotice).first { $0.reaches(body) }
            if c.matter.isSurprise { return c.notApplicable(c.lead, to: body, at: notice?.place, because: c.surprise) }
            guard let first = c.dates.first else { return nil }
            let o = c.timed(c.lead, to: body, due: c.due("14.1", before: first, c.datesLabel), done: notice,
                            missing: Bilingual("thông báo kiểm tra gửi \(c.registry.name(of: body))", "notice of inspection to \(c.registry.name(of: body))"))
            return c.excusedByEarlierDate(o)
        }
    }

    private static func inspection(_ day: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        diễn biến:
          - {ngày: \(day), việc: thông báo kiểm tra}
        """
    }
}

extension Case {
    /// The reason of 14.2.
    var surprise: Bilingual {
        Bilingual("kiểm tra đột xuất, người chủ trì quyết định (khoản 2 Điều 14)", "a surprise inspection, decided by whoever leads it (14.2)")
    }
}
