import Diagnostics

extension Rule {
    static let committeeConsulted = Rule(
        "12.1-consult", clause: "12.1",
        title: Bilingual("Xin ý kiến UBND tỉnh trước khi lập đoàn kiểm tra", "The People's Committee consulted first"),
        quote: "Trường hợp cần thành lập đoàn kiểm tra liên ngành, sau khi xin ý kiến của Ủy ban nhân dân tỉnh, cơ quan chủ trì gửi công văn đề nghị các cơ quan phối hợp cử cán bộ, công chức tham gia đoàn kiểm tra",
        method: Bilingual("Phải xin ý kiến UBND tỉnh, hoặc được UBND tỉnh đồng ý, chậm nhất vào ngày công văn đề nghị đầu tiên. Đoàn do Thường trực UBND tỉnh chủ trì thì không áp dụng.",
                          "The People's Committee must have been asked, or have agreed, by the day of the first request; not applicable where its Standing Committee leads."),
        examples: [
            Example(Bilingual("Xin ý kiến cùng ngày gửi công văn", "Asked on the day of the first request"), [.init("so-tai-chinh", .met, due: "2026-03-05")], inspection("5/3/2026")),
            Example(Bilingual("Xin ý kiến sau một ngày", "Asked a day later"), [.init("so-tai-chinh", .late, due: "2026-03-05")], inspection("6/3/2026")),
        ]
    ) { c in
        guard c.matter.form == .inspection else { return [] }
        if c.matter.isLedByStandingCommittee {
            return [c.notApplicable(c.lead, because: Bilingual("Thường trực UBND tỉnh chủ trì đoàn kiểm tra (khoản 2 Điều 13)", "the Standing Committee leads the inspection (13.2)"))]
        }
        let request = c.all(.cooperationRequest).first
        let due = request.map { Due(day: $0.day, facts: [.dueOnDay(of: Mark($0))], isProvisional: false) }
        let done = (c.all(.consentAsked) + c.all(.consentGiven)).min { $0.precedes($1) }
        let consent = c.all(.consentGiven).first
        let fact: Sentence? = done == nil ? nil : consent.map { .act(Mark($0)) } ?? .nothing(Bilingual("văn bản đồng ý của UBND tỉnh trong hồ sơ", "consent of the People's Committee in the record"))
        return [c.timed(c.lead, due: due, done: done, missing: Bilingual("văn bản xin ý kiến UBND tỉnh", "letter that asks the People's Committee"), fact.map { [$0] } ?? [])]
    }

    private static func inspection(_ day: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        diễn biến:
          - {ngày: 5/3/2026, việc: đề nghị phối hợp}
          - {ngày: \(day), việc: xin ý kiến UBND}
        """
    }
}
