import Diagnostics
import Records

extension Rule {
    static let reminded = Rule(
        "5.3-remind", clause: "5.3",
        title: Bilingual("Đôn đốc cơ quan phối hợp", "The partner reminded"),
        force: .advisory, isInterpretive: true,
        quote: "đôn đốc việc thực hiện nhiệm vụ phối hợp đã được phân công của các cơ quan đó",
        method: Bilingual("Khi một nghĩa vụ bắt buộc của cơ quan phối hợp đối với cơ quan chủ trì trễ hạn hoặc quá hạn, cần có đôn đốc sau hạn đó. Chỉ để tham khảo, không tính vào tỷ lệ.",
                          "When a mandatory obligation of a partner towards the lead is late or overdue, a reminder after its due day is expected. Advisory: never counted."),
        limits: ["5.3"],
        examples: [
            Example(Bilingual("Đôn đốc đúng ngày hạn", "Reminded on the due day"), [.init("so-tai-chinh", .met, due: "2026-03-19")], dossier("19/3/2026")),
            Example(Bilingual("Đôn đốc sau hạn một ngày", "Reminded a day late"), [.init("so-tai-chinh", .late, due: "2026-03-19")], dossier("20/3/2026")),
        ]
    ) { c in
        c.owedToLead.filter { $0.status == .late || $0.status == .overdue }.compactMap { failed in
            guard let base = failed.due else { return nil }
            let reminder = c.all(.reminder).first { $0.day > base && $0.reaches(failed.debtor) }
            let o = c.timed(c.lead, to: failed.debtor, .same(failed), due: c.due("5.3", after: base, Bilingual("hạn của nghĩa vụ", "due day of the obligation")),
                            done: reminder, missing: Bilingual("văn bản đôn đốc \(c.registry.name(of: failed.debtor))", "reminder to \(c.registry.name(of: failed.debtor))"), [c.failure(failed)])
            return o.excused(if: reminder == nil && failed.done != nil, c.hasActed(failed))
        }
    }

    private static func dossier(_ day: String) -> String {
        """
        hình thức: lấy ý kiến
        diễn biến:
          - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-QLG}
          - {ngày: \(day), việc: đôn đốc, đến: SXD}
        """
    }
}

extension Case {
    /// The mandatory obligations of partners towards the lead, in the order of the rules.
    var owedToLead: [Finding] {
        var owed: [Finding] = []
        for rule in Rule.all {
            for o in judged[rule.id] ?? [] where o.force == .mandatory && o.creditor == lead && partners.contains(o.debtor) { owed.append(o) }
        }
        return owed
    }

    /// The reason of a derived obligation that nobody needs any more.
    func hasActed(_ o: Finding) -> Bilingual {
        Bilingual("\(registry.name(of: o.debtor)) đã thực hiện ngày \(o.done?.vietnamese ?? "")", "\(registry.name(of: o.debtor)) has acted on \(o.done?.english ?? "")")
    }
}
