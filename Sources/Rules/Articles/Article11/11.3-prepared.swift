import Diagnostics
import Records

extension Rule {
    static let meetingPrepared = Rule(
        "11.3-prepared", clause: "11.3",
        title: Bilingual("Chuẩn bị ý kiến theo yêu cầu", "Prepared as asked"),
        quote: "chỉ đạo cán bộ, công chức tham gia họp phải nghiên cứu tài liệu để chuẩn bị các ý kiến phát biểu về vấn đề theo yêu cầu bằng văn bản của cơ quan chủ trì",
        method: Bilingual("Khi giấy mời yêu cầu chuẩn bị, cơ quan đã dự họp không được bị biên bản có chữ ký chủ tọa ghi là không chuẩn bị.",
                          "Where the invitation asks for preparation, the signed minutes must not name the attending partner as unprepared."),
        examples: [
            Example(Bilingual("Biên bản không ghi gì", "The minutes name nobody"), [.init("so-xay-dung", .met)], meeting("")),
            Example(Bilingual("Biên bản ghi không chuẩn bị", "The minutes name the partner"), [.init("so-xay-dung", .breach)], meeting(", không chuẩn bị: SXD")),
        ]
    ) { c in
        c.heldInvitations { meeting, partner, _, session in
            let asking = meeting.standing.first { $0.reaches(partner) && ($0.preparation?.speaks(to: partner) ?? $0.has(.preparation)) }
            guard let asking, c.attended(partner, meeting) else { return nil }
            let facts = [Sentence.act(Mark(asking)), .act(Mark(session))]
            let minutes = c.signedMinutes(of: meeting)
            if minutes == nil, c.finishedOn != nil {
                return c.notApplicable(partner, to: c.lead, .meeting(meeting.day), at: asking.place, facts, because: Bilingual(
                    "hồ sơ đã hoàn thành mà không có biên bản có chữ ký chủ tọa", "the matter was finished without signed minutes"))
            }
            var o = c.timed(partner, to: c.lead, .meeting(meeting.day), due: nil, done: minutes,
                            missing: Bilingual("biên bản có chữ ký chủ tọa", "signed minutes"), facts)
            if let minutes, (minutes.unprepared ?? []).contains(partner) {
                o.done = nil
                o.status = .breach
                o.breachDay = minutes.day
                o.facts.append(.says(Bilingual("Biên bản ghi \(c.registry.name(of: partner)) không chuẩn bị nội dung.",
                                               "The minutes name \(c.registry.name(of: partner)) as unprepared.")))
            }
            return o
        }
    }

    private static func meeting(_ rest: String) -> String {
        """
        hình thức: họp
        diễn biến:
          - {ngày: 3/3/2026, việc: mời họp, ngày họp: 10/3/2026 8h, yêu cầu chuẩn bị: Ý kiến về giá đất}
          - {ngày: 10/3/2026, việc: họp, tham dự: SXD}
          - {ngày: 11/3/2026, việc: biên bản, chủ tọa ký: có\(rest)}
        """
    }
}
