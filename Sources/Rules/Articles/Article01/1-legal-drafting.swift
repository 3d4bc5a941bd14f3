import Diagnostics

extension Rule {
    static let legalDrafting = Rule(
        "1-legal-drafting", clause: "1",
        title: Bilingual("Xây dựng văn bản quy phạm pháp luật", "Drafting of legal documents"),
        force: .note,
        quote: "Việc phối hợp trong xây dựng văn bản quy phạm pháp luật thuộc thẩm quyền ban hành của Ủy ban nhân dân tỉnh phải tuân thủ các quy định của Luật ban hành văn bản quy phạm pháp luật",
        method: Bilingual("Hồ sơ ghi “văn bản quy phạm pháp luật: có” được nhắc rằng Luật Ban hành văn bản quy phạm pháp luật cũng áp dụng.",
                          "A matter marked as legal drafting is reminded that the Law on Promulgation of Legal Documents applies as well."),
        examples: [
            Example(Bilingual("Lấy ý kiến dự thảo quyết định quy phạm", "Opinion on a draft legal document"), [.init("so-tai-chinh", .met)], """
                hình thức: lấy ý kiến
                văn bản quy phạm pháp luật: có
                """),
            Example(Bilingual("Hồ sơ khác: không có ghi chú", "Any other matter: no note"), [], "hình thức: lấy ý kiến"),
        ]
    ) { c in
        guard c.matter.isLegalDrafting else { return [] }
        return [c.atOnce(true, c.lead, on: nil, [.says(Bilingual("Luật Ban hành văn bản quy phạm pháp luật cũng áp dụng cho hồ sơ này.",
                                                                    "The Law on Promulgation of Legal Documents applies to this matter as well."))])]
    }
}
