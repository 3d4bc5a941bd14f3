import Diagnostics
import Records
import WorkingCalendar

extension Rule {
    static let planIssued = Rule(
        "5.1-plan", clause: "5.1",
        title: Bilingual("Kế hoạch phối hợp có nhiệm vụ cho từng cơ quan", "A plan with a task for each partner"),
        isInterpretive: true,
        quote: "Xây dựng kế hoạch phối hợp, trong đó xác định nhiệm vụ của từng cơ quan phối hợp",
        method: Bilingual(
            "Kế hoạch phải có số, ngày và nhiệm vụ cho từng cơ quan phối hợp, chậm nhất vào ngày văn bản đề nghị đầu tiên; chưa có văn bản đề nghị thì đến khi kết thúc hồ sơ. Khi lấy ý kiến bằng văn bản, chính khoản 1 Điều 10 dựa vào kế hoạch đã có nên ngày này không phải là cách hiểu.",
            "A plan must have a number, a day and a task for each partner, by the day of the first request; before any request, by the closing. For written opinions 10.1 itself rests on the plan, so that day is no interpretation."),
        examples: [
            Example(Bilingual("Kế hoạch có cùng ngày với văn bản đầu tiên", "The plan is of the day of the first letter"),
                    [.init("so-tai-chinh", .met, due: "2026-03-09")], plan("9/3/2026", "SXD: Góp ý về nhà ở")),
            Example(Bilingual("Kế hoạch sau văn bản đầu tiên một ngày", "The plan is a day later"),
                    [.init("so-tai-chinh", .late, due: "2026-03-09")], plan("10/3/2026", "SXD: Góp ý về nhà ở")),
            Example(Bilingual("Kế hoạch không giao việc cho cơ quan phối hợp", "The plan gives the partner no task"),
                    [.init("so-tai-chinh", .breach, due: "2026-03-09")], plan("9/3/2026", "SYT: Góp ý về y tế")),
        ]
    ) { c in
        let due = c.firstRequest.map { Due(day: $0.day, facts: [.dueOnDay(of: Mark($0))], isProvisional: false) }
        var o = c.timed(c.lead, due: nil, done: nil, missing: Bilingual("kế hoạch phối hợp", "plan"))
        o.facts = due?.facts ?? []
        if let plan = c.plan {
            let idle = c.partners.filter { partner in !plan.tasks.contains { $0.bodies.contains(partner) } }
            let lacking = (plan.number == nil ? [Part.number] : []) + (plan.day == nil ? [Part.day] : [])
                + idle.map { Bilingual("nhiệm vụ của \(c.registry.name(of: $0))", "a task for \(c.registry.name(of: $0))") }
            c.decide(&o, due: due, done: lacking.isEmpty ? plan.day : nil, isIncomplete: !lacking.isEmpty)
            o.place = plan.place
            o.facts.append(.field(c.planWords(plan.number, plan.day, lacking), plan.place))
        } else {
            c.decide(&o, due: due, done: nil, isIncomplete: false)
            o.facts.append(.nothing(Bilingual("kế hoạch phối hợp", "plan")))
        }
        o.isInterpretive = c.matter.form != .opinion
        return [o]
    }

    private static func plan(_ day: String, _ task: String) -> String {
        """
        hình thức: lấy ý kiến
        kế hoạch:
          văn bản: 12/KH-STC
          ngày: \(day)
          nhiệm vụ:
            \(task)
        diễn biến:
          - ngày: 9/3/2026
            việc: gửi hồ sơ lấy ý kiến
        """
    }
}

extension Case {
    fileprivate func planWords(_ number: DocumentNumber?, _ day: Day?, _ lacking: [Bilingual]) -> Bilingual {
        let vi = "Kế hoạch" + (number.map { " số \($0.text)" } ?? "") + (day.map { " ngày \($0.vietnamese)" } ?? "")
        let en = "Plan" + (number.map { " no. \($0.text)" } ?? "") + (day.map { " of \($0.english)" } ?? "")
        return lacking.isEmpty
            ? Bilingual(vi, en)
            : Bilingual("\(vi) còn thiếu: \(lacking.map(\.vi).joined(separator: "; "))", "\(en) lacks: \(lacking.map(\.en).joined(separator: "; "))")
    }
}
