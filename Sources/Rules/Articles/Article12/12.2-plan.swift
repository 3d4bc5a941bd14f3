import Diagnostics
import Records

extension Rule {
    static let inspectionPlan = Rule(
        "12.2-plan", clause: "12.2",
        title: Bilingual("Kế hoạch kiểm tra giao việc từng thành viên", "An inspection plan with each member's task"),
        isInterpretive: true,
        quote: "Đoàn kiểm tra hoạt động theo kế hoạch kiểm tra do cơ quan chủ trì quyết định, trong đó xác định trách nhiệm của từng thành viên, thời hạn và tiến độ thực hiện các nhiệm vụ của từng thành viên",
        method: Bilingual("Kế hoạch phải có chậm nhất ngày liền trước ngày kiểm tra; mỗi cán bộ được cử phải có nhiệm vụ và hạn.",
                          "The plan is due by the day before the inspection; each official needs a task and a limit."),
        examples: [
            Example(Bilingual("Kế hoạch đúng ngày hạn", "The plan on the due day"), [.init("so-tai-chinh", .met, due: "2026-03-19")], plan("19/3/2026")),
            Example(Bilingual("Kế hoạch đúng ngày kiểm tra", "The plan on the day itself"), [.init("so-tai-chinh", .late, due: "2026-03-19")], plan("20/3/2026")),
        ]
    ) { c in
        guard c.matter.form == .inspection, let first = c.dates.first else { return [] }
        let due = c.dayBefore(first, c.datesLabel)
        var o = c.timed(c.lead, due: due, done: nil, missing: Bilingual("kế hoạch kiểm tra", "inspection plan"))
        guard let plan = c.plan else { return [o] }
        o.facts = due.facts
        let idle = c.matter.officials.filter { $0.task == nil || $0.limit == nil }
        let named = c.matter.officials.isEmpty && c.all(.staffAssigned).contains { $0.day <= due.day && $0.has(.people) }
        let lacking = (plan.day == nil ? [Part.day] : [])
            + idle.map { Bilingual("nhiệm vụ hoặc hạn của \($0.name ?? $0.position ?? "?")", "the task or the limit of \($0.name ?? $0.position ?? "?")") }
            + (named ? [Bilingual("danh sách cán bộ (dù đã có cơ quan cử người)", "the list of officials, although some were assigned")] : [])
        c.decide(&o, due: due, done: lacking.isEmpty ? plan.day : nil, isIncomplete: !lacking.isEmpty)
        o.place = plan.place
        let day = plan.day.map { (vi: " ngày \($0.vietnamese)", en: " of \($0.english)") }
        o.facts.append(.field(lacking.isEmpty
            ? Bilingual("Kế hoạch\(day?.vi ?? "")", "Plan\(day?.en ?? "")")
            : Bilingual("Kế hoạch\(day?.vi ?? "") còn thiếu: \(lacking.map(\.vi).joined(separator: "; "))", "Plan\(day?.en ?? "") lacks: \(lacking.map(\.en).joined(separator: "; "))"), plan.place))
        return [o]
    }

    private static func plan(_ day: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        kế hoạch: {văn bản: 12/KH-STC, ngày: \(day), nhiệm vụ: {SXD: Kiểm tra công trình}}
        cán bộ:
          - {họ tên: Chuyên viên, cơ quan: SXD, nhiệm vụ: Đo đạc, hạn: 20/3/2026}
        """
    }
}
