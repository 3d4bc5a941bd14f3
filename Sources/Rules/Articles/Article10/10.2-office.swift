import Diagnostics

extension Rule {
    static let chairmanInformed = Rule(
        "10.2-office", clause: "10.2",
        title: Bilingual("Văn phòng báo cáo Chủ tịch", "The Office informs the Chairman"),
        isInterpretive: true,
        quote: "Văn phòng Ủy ban nhân dân tỉnh báo cáo Chủ tịch Ủy ban nhân dân tỉnh",
        method: Bilingual("Sau khi được cơ quan chủ trì báo, Văn phòng phải báo cáo Chủ tịch về cơ quan không có ý kiến.",
                          "Once told by the lead, the Office must inform the Chairman about who gave no opinion."),
        limits: ["10.2"],
        examples: [
            Example(Bilingual("Báo cáo đúng ngày hạn", "Informed on the due day"), [.init("van-phong-ubnd", .met, due: "2026-03-23")], dossier("23/3/2026")),
            Example(Bilingual("Báo cáo sau hạn một ngày", "Informed a day late"), [.init("van-phong-ubnd", .late, due: "2026-03-23")], dossier("24/3/2026")),
        ]
    ) { c in
        guard let office = c.office else { return [] }
        let replies = (c.judged["10.2-reply"] ?? []).filter { $0.status == .late || $0.status == .overdue }
        return zip(c.judged["10.2-notify"] ?? [], replies).compactMap { notice, reply in
            guard let told = notice.done, c.canStart(on: told) else { return nil }
            let informed = c.all(.chairmanInformed).first { event in
                event.day >= told && (event.violators.map { $0.contains(reply.debtor) } ?? true)
            }
            return c.timed(office, .same(notice), due: c.due("10.2", after: told, Bilingual("cơ quan chủ trì báo", "told by the lead on")), done: informed,
                           missing: Bilingual("báo cáo Chủ tịch về \(c.registry.name(of: reply.debtor))", "report to the Chairman about \(c.registry.name(of: reply.debtor))"),
                           [c.failure(reply)])
        }
    }

    private static func dossier(_ day: String) -> String {
        """
        hình thức: lấy ý kiến
        diễn biến:
          - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-QLG}
          - {ngày: 18/3/2026, việc: báo văn phòng, cơ quan vi phạm: SXD}
          - {ngày: \(day), việc: báo cáo chủ tịch}
        """
    }
}
