import Diagnostics

extension Rule {
    static let dossierContent = Rule(
        "10.1-content", clause: "10.1",
        title: Bilingual("Nội dung cần xin ý kiến của từng cơ quan", "What each partner is asked"),
        quote: "xác định những nội dung cần xin ý kiến đối với từng cơ quan phối hợp",
        method: Bilingual("Hồ sơ lấy ý kiến phải có số văn bản và nêu nội dung cần xin ý kiến của cơ quan nhận.",
                          "A dossier needs a number and must say what the receiving partner is asked."),
        examples: [
            Example(Bilingual("Nêu nội dung cho từng cơ quan", "Content for each partner"), [.init("so-tai-chinh", .met)], dossier("nội dung: {SXD: Góp ý về quy chuẩn nhà ở}")),
            Example(Bilingual("Nội dung chỉ ghi cho cơ quan khác", "Content for another partner only"), [.init("so-tai-chinh", .breach)], dossier("nội dung: {SYT: Góp ý về vệ sinh}")),
        ]
    ) { c in
        c.each(.dossier, reaching: c.partners).filter { !c.isDraftReport($0.letter) }.map { letter, partner in
            let speaks = letter.content?.speaks(to: partner) ?? letter.has(.content)
            let content = Bilingual("nội dung cần xin ý kiến của \(c.registry.name(of: partner))", "what \(c.registry.name(of: partner)) is asked")
            return c.contents(letter, c.lead, to: partner, lacking: letter.lacking() + (speaks ? [] : [content]))
        }
    }

    private static func dossier(_ line: String) -> String {
        """
        hình thức: lấy ý kiến
        cơ quan liên quan: SYT
        diễn biến:
          - ngày: 9/3/2026
            việc: gửi hồ sơ lấy ý kiến
            văn bản: 10/STC-QLG
            \(line)
        """
    }
}
