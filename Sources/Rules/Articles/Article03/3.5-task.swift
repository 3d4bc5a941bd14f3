import Diagnostics
import Records

extension Rule {
    static let task = Rule(
        "3.5-task", clause: "3.5",
        title: Bilingual("Hoàn thành nhiệm vụ đúng hạn trong kế hoạch", "Task of the plan done in time"),
        quote: "Bảo đảm yêu cầu chuyên môn, chất lượng và thời hạn phối hợp",
        method: Bilingual("Nhiệm vụ có ghi hạn trong kế hoạch phải hoàn thành chậm nhất vào hạn đó; hạn rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo.",
                          "A task that the plan gives a limit must be done by it; a limit on a day off moves to the next working day."),
        examples: [
            Example(Bilingual("Hoàn thành đúng ngày hạn", "Done on the due day"), [.init("so-xay-dung", .met, due: "2026-03-20")], task("20/3/2026")),
            Example(Bilingual("Hoàn thành sau hạn một ngày", "Done the day after"), [.init("so-xay-dung", .late, due: "2026-03-20")], task("21/3/2026")),
        ]
    ) { c in
        guard let plan = c.plan, plan.day.map(c.canStart) ?? true else { return [] }
        return c.partners.compactMap { partner in
            guard let task = plan.tasks.first(where: { $0.bodies.contains(partner) && $0.limit != nil }), let limit = task.limit,
                  case .day(let day) = limit.reach
            else { return nil }
            let due = c.written(day.day, wording: limit.wording)
            let done = task.done.flatMap { $0 <= c.asOf ? $0 : nil }
            let fact = done.map { day in
                Sentence.field(Bilingual("Kế hoạch ghi hoàn thành ngày \(day.vietnamese)", "The plan says: done on \(day.english)"), task.place)
            }
            var o = c.timed(partner, to: c.lead, due: due, done: nil, doneOn: done,
                            missing: Bilingual("ngày hoàn thành nhiệm vụ trong kế hoạch", "day on which the task was done"), fact.map { [$0] } ?? [])
            o.place = task.place
            return o
        }
    }

    private static func task(_ done: String) -> String {
        """
        hình thức: lấy ý kiến
        kế hoạch:
          văn bản: 12/KH-STC
          ngày: 2/3/2026
          nhiệm vụ:
            SXD:
              việc: Rà soát danh mục nhà, đất
              hạn: 20/3/2026
              hoàn thành: \(done)
        """
    }
}
