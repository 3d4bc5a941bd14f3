import Diagnostics
import Records

extension Rule {
    static let minutesTaken = Rule(
        "11.4-minutes", clause: "11.4",
        title: Bilingual("Biên bản cuộc họp", "Minutes of the meeting"),
        isInterpretive: true,
        quote: "Nội dung họp phải được cơ quan chủ trì ghi thành biên bản, lưu hồ sơ và do Chủ toạ ký xác nhận, trong đó ghi rõ cơ quan không tham gia họp",
        method: Bilingual("Mỗi cuộc họp đã diễn ra phải có biên bản do chủ tọa ký, ghi đúng các cơ quan phối hợp vắng mặt.",
                          "Each meeting held needs minutes signed by the chair that name exactly the absent partners."),
        limits: ["11.4"],
        examples: [
            Example(Bilingual("Biên bản đúng ngày hạn", "Minutes on the due day"), [.init("so-tai-chinh", .met, due: "2026-03-17")], meeting("17/3/2026", ", vắng: SXD")),
            Example(Bilingual("Biên bản sau hạn một ngày", "Minutes a day late"), [.init("so-tai-chinh", .late, due: "2026-03-17")], meeting("18/3/2026", ", vắng: SXD")),
            Example(Bilingual("Biên bản không ghi cơ quan vắng", "The absent partner is not named"), [.init("so-tai-chinh", .breach, due: "2026-03-17")], meeting("17/3/2026", "")),
        ]
    ) { c in
        c.heldMeetings.map { meeting, session in
            let absent = Set(c.absentees(of: meeting))
            let all = c.all(.minutes).filter { c.meetingDay(of: $0) == meeting.day }
            let complete = all.first { $0.isSigned && Set(($0.absent ?? []).filter(c.partners.contains)) == absent }
            let incomplete = complete == nil ? all.first.map { ($0, c.lackingMinutes($0, absent)) } : nil
            return c.timed(c.lead, .meeting(meeting.day), due: c.due("11.4", after: session.day, Bilingual("họp ngày", "held on")), done: complete,
                           incomplete: incomplete, missing: Bilingual("biên bản cuộc họp", "minutes of the meeting"), [.act(Mark(session))])
        }
    }

    private static func meeting(_ day: String, _ rest: String) -> String {
        """
        hình thức: họp
        diễn biến:
          - {ngày: 3/3/2026, việc: mời họp, ngày họp: 10/3/2026 8h}
          - {ngày: 10/3/2026, việc: họp, vắng: SXD}
          - {ngày: \(day), việc: biên bản, chủ tọa ký: có\(rest)}
        """
    }
}

extension Case {
    fileprivate func lackingMinutes(_ minutes: Event, _ absent: Set<Body>) -> [Bilingual] {
        let named = Set((minutes.absent ?? []).filter(partners.contains))
        let names = partners.filter(absent.contains).map { registry.name(of: $0) }.joined(separator: "; ")
        let list = Bilingual("ghi đúng cơ quan vắng (\(names.isEmpty ? "không có" : names))", "the absent partners as they were (\(names.isEmpty ? "none" : names))")
        return (minutes.isSigned ? [] : [Bilingual("chữ ký của chủ tọa", "the chair's signature")]) + (named == absent ? [] : [list])
    }
}
