import Diagnostics
import Records

extension Rule {
    static let dossierPeriod = Rule(
        "10.1-period", clause: "10.1",
        title: Bilingual("Dành ít nhất 05 ngày làm việc để góp ý", "At least five working days for an opinion"),
        quote: "Thời gian giành cho việc góp ý ít nhất là 05 ngày làm việc, kể từ khi cơ quan phối hợp nhận được hồ sơ đề nghị góp ý",
        method: Bilingual("Hạn ghi trong hồ sơ phải cách ngày hồ sơ đến ít nhất 05 ngày làm việc. Ngày đến là ngày vào sổ, nhưng không muộn hơn ngày gửi cộng thời gian vào sổ (khoản 4).",
                          "The limit of a dossier must leave five working days from its arrival. It arrives on the day of its entry in the book, at the latest on the day of sending plus the time for the entry (10.4)."),
        limits: ["10.1", "10.4"],
        examples: [
            Example(Bilingual("Hạn đúng ngày làm việc thứ năm", "The limit on the fifth working day"), [.init("so-tai-chinh", .met)], dossier("17/3/2026")),
            Example(Bilingual("Hạn sớm hơn một ngày", "The limit a day earlier"), [.init("so-tai-chinh", .breach)], dossier("16/3/2026")),
        ]
    ) { c in
        c.each(.dossier, reaching: c.partners).filter { !c.isDraftReport($0.letter) }.map { letter, partner in
            let lawful = c.due("10.1", after: c.arrival(of: letter, at: partner), Bilingual("hồ sơ đến", "arrival"))
            var facts = c.arrivalFacts(of: letter, at: partner) + lawful.facts
            let earliest = Sentence.says(Bilingual("Hạn sớm nhất đúng quy định: \(lawful.day.vietnamese).", "Earliest lawful limit: \(lawful.day.english)."))
            var limit: Due?
            if let written = letter.writtenLimit {
                if written.isBeforeItsLetter {
                    facts.append(.limitIgnored(wording: written.wording))
                } else {
                    limit = c.due(written, of: letter, at: partner)
                }
            } else {
                facts.append(.nothing(Bilingual("hạn góp ý trong hồ sơ", "limit in the dossier")))
            }
            var o = c.atOnce(limit.map { $0.day >= lawful.day } ?? false, c.lead, to: partner, .event(letter), on: letter.day, at: letter.place,
                             facts + (limit?.facts ?? []) + [earliest])
            o.isProvisional = lawful.isProvisional || limit?.isProvisional ?? false
            return o
        }
    }

    private static func dossier(_ limit: String) -> String {
        """
        hình thức: lấy ý kiến
        diễn biến:
          - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-QLG, hạn: trước ngày \(limit)}
          - {ngày: 10/3/2026, việc: tiếp nhận, từ: SXD, về: 10/STC-QLG, số đến: '45'}
        """
    }
}
