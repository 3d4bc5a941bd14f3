import Diagnostics
import Records

extension Rule {
    static let draftReportConsulted = Rule(
        "13.1-consult", clause: "13.1",
        title: Bilingual("Lấy ý kiến dự thảo báo cáo kiểm tra", "Opinions on the draft report"),
        quote: "Dự thảo báo cáo phải được lấy ý kiến của các cơ quan phối hợp (nếu có) trước khi trình cơ quan Nhà nước có thẩm quyền",
        method: Bilingual("Dự thảo báo cáo phải gửi từng cơ quan phối hợp lấy ý kiến, chậm nhất ngày liền trước ngày trình báo cáo đầu tiên.",
                          "The draft must be sent to each partner by the day before the report is first submitted."),
        examples: [
            Example(Bilingual("Gửi dự thảo một ngày trước khi trình", "The draft sent a day before"), [.init("so-tai-chinh", .met, due: "2026-03-29")], report("29/3/2026")),
            Example(Bilingual("Gửi dự thảo đúng ngày trình", "The draft sent on the day"), [.init("so-tai-chinh", .late, due: "2026-03-29")], report("30/3/2026")),
        ]
    ) { c in
        guard c.matter.form == .inspection, let reporter = c.reporter,
              let report = c.starting(.reportSubmitted).first(where: { c.isSubmitted($0, by: reporter) })
        else { return [] }
        return c.partners.map { partner in
            let draft = c.all(.dossier).first { $0.isDraftReport && $0.reaches(partner) }
            return c.timed(c.lead, to: partner, due: c.dayBefore(report.day, Bilingual("trình báo cáo", "report submitted on")), done: draft,
                           missing: Bilingual("văn bản lấy ý kiến dự thảo báo cáo gửi \(c.registry.name(of: partner))", "draft sent to \(c.registry.name(of: partner))"), [.act(Mark(report))])
        }
    }

    private static func report(_ day: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        diễn biến:
          - {ngày: \(day), việc: gửi hồ sơ lấy ý kiến, dự thảo báo cáo: có}
          - {ngày: 30/3/2026, việc: trình báo cáo}
        """
    }
}

extension Case {
    /// Who owes the inspection's report: the lead, or the Office where the Standing Committee leads (13.2).
    var reporter: Body? { matter.isLedByStandingCommittee ? office : lead }

    /// Whether it is the reporter's act. What the Office, or the entry that succeeded it, submits is the Office's also where
    /// that entry stands for a party of the matter.
    func isSubmitted(_ report: Event, by reporter: Body) -> Bool {
        if report.isBy(reporter) { return true }
        guard matter.isLedByStandingCommittee, case .agency(let office) = reporter, case .agency(let author)? = report.author else { return false }
        return author == office || registry.succeeded(author, office)
    }
}
