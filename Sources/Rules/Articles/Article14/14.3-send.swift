import Diagnostics
import Records

extension Rule {
    static let inspectionMinutesSent = Rule(
        "14.3-send", clause: "14.3",
        title: Bilingual("Gửi biên bản kiểm tra", "Minutes of the inspection sent"),
        isInterpretive: true,
        quote: "Cơ quan chủ trì gửi biên bản đó cho cơ quan phối hợp và cơ quan được kiểm tra",
        method: Bilingual("Biên bản kiểm tra phải được gửi cho từng cơ quan phối hợp và từng cơ quan được kiểm tra.", "The minutes must be sent to each partner and each inspected body."),
        limits: ["14.3"],
        examples: [
            Example(Bilingual("Gửi đúng ngày hạn", "Sent on the due day"), [.init("so-tai-chinh", .met, due: "2026-03-27"), .init("so-tai-chinh", .met, due: "2026-03-27")], inspection("27/3/2026")),
            Example(Bilingual("Gửi sau hạn một ngày làm việc", "Sent a working day late"), [.init("so-tai-chinh", .late, due: "2026-03-27"), .init("so-tai-chinh", .late, due: "2026-03-27")], inspection("30/3/2026")),
        ]
    ) { c in
        guard let (visit, due) = c.inspectionEnd else { return [] }
        var seen = Set<Body>()
        return (c.partners + c.matter.inspected).filter { seen.insert($0).inserted }.map { body in
            c.timed(c.lead, to: body, due: due, done: c.all(.minutesSent).first { $0.meetingDay == nil && $0.reaches(body) },
                    missing: Bilingual("văn bản gửi biên bản cho \(c.registry.name(of: body))", "minutes sent to \(c.registry.name(of: body))"), [.act(Mark(visit))])
        }
    }

    private static func inspection(_ day: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        diễn biến:
          - {ngày: 20/3/2026, việc: kiểm tra}
          - {ngày: \(day), việc: gửi biên bản}
        """
    }
}
