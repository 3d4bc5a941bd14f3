import Diagnostics

extension Rule {
    static let opinionWritten = Rule(
        "10.2-written", clause: "10.2",
        title: Bilingual("Góp ý bằng văn bản", "The opinion in writing"),
        quote: "nếu đồng ý với dự thảo cũng phải trả lời bằng văn bản",
        method: Bilingual("Mỗi ý kiến về hồ sơ phải có số văn bản, kể cả khi đồng ý.", "Each opinion on a dossier needs a number, also when it agrees."),
        examples: [
            Example(Bilingual("Đồng ý bằng văn bản", "Agreed in writing"), [.init("so-xay-dung", .met)], opinion(", văn bản: 20/SXD-QLN")),
            Example(Bilingual("Đồng ý qua điện thoại", "Agreed by telephone"), [.init("so-xay-dung", .breach)], opinion(", ghi chú: Trao đổi qua điện thoại")),
        ]
    ) { c in
        c.opinionsOnDossiers.map { opinion, partner in
            c.contents(opinion, partner, to: c.lead, lacking: opinion.lacking())
        }
    }

    private static func opinion(_ rest: String) -> String {
        """
        hình thức: lấy ý kiến
        diễn biến:
          - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-QLG}
          - {ngày: 12/3/2026, việc: góp ý, từ: SXD, kết quả: đồng ý\(rest)}
        """
    }
}
