import Diagnostics
import Records

extension Rule {
    static let officeNotified = Rule(
        "10.2-notify", clause: "10.2",
        title: Bilingual("Báo Văn phòng về cơ quan không có ý kiến", "The Office told who gave no opinion"),
        isInterpretive: true,
        quote: "Nếu quá thời hạn quy định mà cơ quan phối hợp không có ý kiến thì cơ quan chủ trì thông báo để Văn phòng Ủy ban nhân dân tỉnh báo cáo Chủ tịch Ủy ban nhân dân tỉnh",
        method: Bilingual("Khi cơ quan phối hợp quá hạn hoặc trễ hạn góp ý, cơ quan chủ trì phải báo Văn phòng, nêu tên cơ quan đó. Cơ quan phối hợp đã trả lời mà chưa báo thì không áp dụng.",
                          "When an opinion is overdue or late the lead must tell the Office, naming the partner; not applicable where it has not and the partner has replied since."),
        limits: ["10.2"],
        examples: [
            Example(Bilingual("Báo đúng ngày hạn", "Told on the due day"), [.init("so-tai-chinh", .met, due: "2026-03-19")], dossier("19/3/2026")),
            Example(Bilingual("Báo sau hạn một ngày", "Told a day late"), [.init("so-tai-chinh", .late, due: "2026-03-19")], dossier("20/3/2026")),
        ]
    ) { c in
        guard let office = c.office else { return [] }
        return (c.judged["10.2-reply"] ?? []).filter { $0.status == .late || $0.status == .overdue }.compactMap { reply in
            guard let replyDue = reply.due else { return nil }
            let fact = c.failure(reply)
            if c.lead == office {
                return c.notApplicable(c.lead, to: office, .same(reply), [fact], because: Bilingual("cơ quan chủ trì chính là Văn phòng", "the lead is the Office itself"))
            }
            let told = c.all(.officeNotified).first { $0.day > replyDue && ($0.violators ?? []).contains(reply.debtor) }
            let o = c.timed(c.lead, to: office, .same(reply), due: c.due("10.2", after: replyDue, Bilingual("hạn góp ý", "due day of the opinion")),
                            done: told, missing: Bilingual("thông báo cho Văn phòng về \(c.registry.name(of: reply.debtor))", "notice to the Office about \(c.registry.name(of: reply.debtor))"), [fact])
            return o.excused(if: told == nil && reply.done != nil, Bilingual("cơ quan phối hợp đã trả lời ngày \(reply.done?.vietnamese ?? "")",
                                                                               "the partner has replied on \(reply.done?.english ?? "")"))
        }
    }

    private static func dossier(_ day: String) -> String {
        """
        hình thức: lấy ý kiến
        diễn biến:
          - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-QLG}
          - {ngày: \(day), việc: báo văn phòng, cơ quan vi phạm: SXD}
        """
    }
}

extension Case {
    /// The sentence by which a derived obligation names the failure that it follows from.
    func failure(_ o: Finding) -> Sentence {
        let rule = o.rule, name = registry.name(of: o.debtor), word = Words.status(o.status)
        let mark = o.isProvisional ? (vi: " tạm tính", en: " (provisional)") : (vi: "", en: "")
        let due = o.due.map { (vi: ", hạn \($0.vietnamese)\(mark.vi)", en: ", due \($0.english)\(mark.en)") }
        return .field(Bilingual("\(name): \(word.vi) (\(rule)\(due?.vi ?? ""))", "\(name): \(word.en) (\(rule)\(due?.en ?? ""))"), o.place)
    }
}
