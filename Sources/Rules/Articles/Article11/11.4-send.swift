import Diagnostics

extension Rule {
    static let minutesSent = Rule(
        "11.4-send", clause: "11.4",
        title: Bilingual("Gửi biên bản cho cơ quan phối hợp", "Minutes sent to each partner"),
        isInterpretive: true,
        quote: "Cơ quan chủ trì gửi biên bản đó cho các cơ quan phối hợp",
        method: Bilingual("Biên bản của mỗi cuộc họp đã diễn ra phải được gửi cho mọi cơ quan phối hợp.", "The minutes of each meeting held must be sent to every partner."),
        limits: ["11.4"],
        examples: [
            Example(Bilingual("Gửi đúng ngày hạn", "Sent on the due day"), [.init("so-tai-chinh", .met, due: "2026-03-17")], meeting("17/3/2026")),
            Example(Bilingual("Gửi sau hạn một ngày", "Sent a day late"), [.init("so-tai-chinh", .late, due: "2026-03-17")], meeting("18/3/2026")),
        ]
    ) { c in
        c.heldMeetings.flatMap { meeting, session in
            c.partners.map { partner in
                let sent = c.all(.minutesSent).first { $0.reaches(partner) && c.meetingDay(of: $0) == meeting.day }
                return c.timed(c.lead, to: partner, .meeting(meeting.day), due: c.due("11.4", after: session.day, Bilingual("họp ngày", "held on")), done: sent,
                               missing: Bilingual("văn bản gửi biên bản cho \(c.registry.name(of: partner))", "minutes sent to \(c.registry.name(of: partner))"), [.act(Mark(session))])
            }
        }
    }

    private static func meeting(_ day: String) -> String {
        """
        hình thức: họp
        diễn biến:
          - {ngày: 3/3/2026, việc: mời họp, ngày họp: 10/3/2026 8h}
          - {ngày: 10/3/2026, việc: họp, tham dự: SXD}
          - {ngày: \(day), việc: gửi biên bản}
        """
    }
}
