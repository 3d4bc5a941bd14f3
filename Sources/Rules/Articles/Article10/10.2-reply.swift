import Diagnostics
import Records
import WorkingCalendar

extension Rule {
    static let dossierReply = Rule(
        "10.2-reply", clause: "10.2",
        title: Bilingual("Tham gia ý kiến đúng hạn", "The opinion given in time"),
        quote: "Cơ quan phối hợp phải thực hiện thời hạn tham gia ý kiến theo đề nghị của cơ quan chủ trì",
        method: Bilingual(
            "Cơ quan nhận hồ sơ phải góp ý, hoặc từ chối, chậm nhất vào hạn ghi trong hồ sơ (hạn mới nếu được chấp thuận), nhưng không sớm hơn 05 ngày làm việc kể từ ngày nhận. Không ghi hạn thì 05 ngày làm việc kể từ ngày nhận.",
            "A partner must give its opinion, or refuse, by the limit of the dossier (by the new limit where accepted), never earlier than five working days from receipt; without a limit five working days from receipt."),
        limits: ["10.1"],
        examples: [
            Example(Bilingual("Góp ý đúng ngày hạn", "The opinion on the due day"), [.init("so-xay-dung", .met, due: "2026-03-20")], dossier("20/3/2026")),
            Example(Bilingual("Góp ý sau hạn một ngày làm việc", "The opinion a working day late"), [.init("so-xay-dung", .late, due: "2026-03-20")], dossier("23/3/2026")),
            Example(Bilingual("Chưa góp ý, đã quá hạn", "No opinion, past the due day"), [.init("so-xay-dung", .overdue, due: "2026-03-16")], """
                hình thức: lấy ý kiến
                diễn biến:
                  - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-QLG}
                """),
        ]
    ) { c in
        c.each(.dossier, reaching: c.partners).filter { !c.isDraftReport($0.letter) }.map { letter, partner in
            let reply = c.reply(of: partner, to: letter)
            var o = c.timed(partner, to: c.lead, .event(letter), due: c.dueOfReply(letter, partner, reply), done: reply,
                            missing: Bilingual("ý kiến của \(c.registry.name(of: partner))", "opinion of \(c.registry.name(of: partner))"),
                            c.receiptFacts(of: letter, by: partner))
            o.letterDay = letter.day
            return o
        }
    }

    private static func dossier(_ day: String) -> String {
        """
        hình thức: lấy ý kiến
        diễn biến:
          - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-QLG, hạn: trước ngày 20/3/2026}
          - {ngày: \(day), việc: góp ý, từ: SXD, văn bản: 20/SXD-QLN, về: 10/STC-QLG, kết quả: đồng ý}
        """
    }
}

extension Case {
    /// The later of the limit (or the accepted new day) and receipt + 10.1.
    fileprivate func dueOfReply(_ letter: Event, _ partner: Body, _ reply: Event?) -> Due {
        let least = due("10.1", after: receipt(of: letter, by: partner), receiptLabel)
        var facts: [Sentence] = []
        let asked: Due?
        if let accepted = acceptedNewDay(for: letter, body: partner, answer: reply) {
            asked = accepted
        } else {
            if let limit = letter.writtenLimit, limit.isBeforeItsLetter { facts = [.limitIgnored(wording: limit.wording)] }
            asked = letter.limit.map { due($0, of: letter, at: partner) }
        }
        guard let asked else { return Due(day: least.day, facts: facts + least.facts, isProvisional: least.isProvisional) }
        let later = asked.day >= least.day ? asked : least
        let choice = Sentence.says(Bilingual("Lấy ngày muộn hơn: \(later.day.vietnamese).", "The later day counts: \(later.day.english)."))
        return Due(day: later.day, facts: facts + asked.facts + least.facts + [choice], isProvisional: asked.isProvisional || least.isProvisional)
    }
}
