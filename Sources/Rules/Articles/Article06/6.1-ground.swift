import Diagnostics
import Records

extension Rule {
    static let ground = Rule(
        "6.1-ground", clause: "6.1",
        title: Bilingual("Từ chối phối hợp phải có căn cứ", "A refusal needs a ground"),
        quote: "từ chối phối hợp nếu nội dung phối hợp không phù hợp với quy định tại Điều 3 Quy chế này",
        method: Bilingual("Văn bản từ chối phối hợp, hoặc từ chối góp ý hồ sơ, phải có số, lý do và ít nhất một căn cứ trong các khoản 1 đến 6 Điều 3.",
                          "A refusal to cooperate, or to give an opinion on a dossier, needs a number, a reason and at least one ground of Article 3.1 to 3.6."),
        examples: [
            Example(Bilingual("Từ chối có căn cứ", "A refusal with a ground"), [.init("so-xay-dung", .met)], refusal("căn cứ: 3.3")),
            Example(Bilingual("Từ chối không nêu căn cứ", "A refusal without a ground"), [.init("so-xay-dung", .breach)], refusal("ghi chú: Không nêu căn cứ")),
        ]
    ) { c in
        c.refusals.filter { ($0.kind == .whole || $0.kind == .dossier) && c.canStart(on: $0.event.day) }.map { refusal in
            let lacking = refusal.event.lacking(.reason) + (refusal.hasLawfulGround ? [] : [Part.ground])
            return c.atOnce(lacking.isEmpty, refusal.body, .event(refusal.event), on: refusal.event.day, at: refusal.event.place,
                            [lacking.isEmpty ? .act(Mark(refusal.event)) : .incomplete(Mark(refusal.event), lacking: lacking)])
        }
    }

    private static func refusal(_ line: String) -> String {
        """
        hình thức: khảo sát
        tiến hành: 20/3/2026
        diễn biến:
          - {ngày: 5/3/2026, việc: đề nghị phối hợp, văn bản: 10/STC-QLG}
          - ngày: 10/3/2026
            việc: từ chối
            từ: SXD
            văn bản: 20/SXD-VP
            lý do: Nội dung không thuộc chức năng của Sở
            \(line)
        """
    }
}

extension Refusal {
    /// Whether one of its grounds is 3.1 to 3.6.
    var hasLawfulGround: Bool { event.grounds.contains { ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6"].contains($0) } }
}
