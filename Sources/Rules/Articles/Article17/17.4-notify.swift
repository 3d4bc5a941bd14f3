import Diagnostics
import Records
import WorkingCalendar

extension Case {
    /// What the day is that the Office is to be told from.
    fileprivate func baseLabel(_ failed: Finding) -> Bilingual {
        if failed.due != nil { return Bilingual("hạn của nghĩa vụ", "due day of the obligation") }
        return failed.breachDay != nil ? Bilingual("việc chưa đạt xảy ra ngày", "it was not met on") : Bilingual("hồ sơ kết thúc ngày", "the matter ended on")
    }
}

extension Rule {
    static let violatorsReported = Rule(
        "17.4-notify", clause: "17.4",
        title: Bilingual("Báo Văn phòng về cơ quan không thực hiện trách nhiệm", "The Office told who did not do its part"),
        isInterpretive: true,
        quote: "Thông báo về Văn phòng Ủy ban nhân dân tỉnh những cơ quan phối hợp không thực hiện trách nhiệm phối hợp theo yêu cầu của cơ quan mình",
        method: Bilingual("Khi một nghĩa vụ bắt buộc của cơ quan phối hợp đối với cơ quan chủ trì trễ hạn, quá hạn hoặc chưa đạt, cơ quan chủ trì phải báo Văn phòng, nêu tên cơ quan đó. Việc góp ý hồ sơ đã có khoản 2 Điều 10.",
                          "When a mandatory obligation of a partner towards the lead is late, overdue or in breach the lead must tell the Office, naming the partner; for opinions on dossiers 10.2 says so already."),
        limits: ["17.4"],
        examples: [
            Example(Bilingual("Báo đúng ngày hạn", "Told on the due day"), [.init("so-tai-chinh", .met, due: "2026-03-17")], meeting("17/3/2026")),
            Example(Bilingual("Báo sau hạn một ngày", "Told a day late"), [.init("so-tai-chinh", .late, due: "2026-03-17")], meeting("18/3/2026")),
        ]
    ) { c in
        guard let office = c.office else { return [] }
        let elsewhere: Set<String> = ["10.2-reply", "10.2-written", "11.3-refusal"]
        return c.owedToLead.filter { $0.status.isFailure && !elsewhere.contains($0.rule) }.compactMap { failed in
            if c.lead == office {
                return c.notApplicable(c.lead, to: office, .same(failed), [c.failure(failed)], because: Bilingual("cơ quan chủ trì chính là Văn phòng", "the lead is the Office itself"))
            }
            guard let base = failed.due ?? failed.breachDay ?? c.finishedOn else { return nil }
            let isBreach = failed.status == .breach
            let told = c.all(.officeNotified).first { event in
                (isBreach ? event.day >= base : event.day > base) && (event.violators ?? []).contains(failed.debtor)
            }
            let o = c.timed(c.lead, to: office, .same(failed), due: c.due("17.4", after: base, c.baseLabel(failed)), done: told,
                            missing: Bilingual("thông báo cho Văn phòng về \(c.registry.name(of: failed.debtor))", "notice to the Office about \(c.registry.name(of: failed.debtor))"), [c.failure(failed)])
            return o.excused(if: told == nil && failed.done != nil && !isBreach, c.hasActed(failed))
        }
    }

    private static func meeting(_ day: String) -> String {
        """
        hình thức: họp
        diễn biến:
          - {ngày: 3/3/2026, việc: mời họp, ngày họp: 10/3/2026 8h}
          - {ngày: 10/3/2026, việc: họp, vắng: SXD}
          - {ngày: \(day), việc: báo văn phòng, cơ quan vi phạm: SXD}
        """
    }
}
