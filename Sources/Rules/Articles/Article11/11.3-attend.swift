import Diagnostics
import Records

extension Rule {
    static let meetingAttended = Rule(
        "11.3-attend", clause: "11.3",
        title: Bilingual("Dự họp", "Attending the meeting"),
        quote: "Thủ trưởng cơ quan phối hợp phải cử cán bộ, công chức tham gia theo đúng thành phần và yêu cầu của cơ quan chủ trì",
        method: Bilingual(
            "Cơ quan được mời phải dự cuộc họp đã diễn ra. Không áp dụng nếu đã từ chối đúng quy định, hoặc giấy mời đến vào hoặc sau ngày họp.",
            "A partner invited must attend the meeting held; not applicable after a refusal as the regulation allows, or where the invitation arrived on or after the day."),
        examples: [
            Example(Bilingual("Có dự", "Attended"), [.init("so-xay-dung", .met)], meeting("tham dự: SXD")),
            Example(Bilingual("Vắng không lý do", "Absent"), [.init("so-xay-dung", .breach)], meeting("vắng: SXD")),
        ]
    ) { c in
        c.heldInvitations { meeting, partner, first, session in
            let didAttend = c.attended(partner, meeting)
            // Who did not come is told when the invitation arrived.
            let facts = (didAttend ? [.act(Mark(first))] : c.arrivalFacts(of: first, at: partner)) + [.dueOnDay(of: Mark(session))]
            if !didAttend, let reason = c.excuseFromMeeting(meeting, partner, first, session) {
                return c.notApplicable(partner, to: c.lead, .meeting(meeting.day), at: session.place, facts, because: reason)
            }
            var o = c.atOnce(didAttend, partner, to: c.lead, .meeting(meeting.day), on: didAttend ? session.day : nil, at: session.place, facts)
            o.due = session.day
            o.breachDay = session.day
            if !didAttend {
                o.facts.append(.says(Bilingual("\(c.registry.name(of: partner)) vắng mặt.", "\(c.registry.name(of: partner)) was absent.")))
            }
            return o
        }
    }

    private static func meeting(_ line: String) -> String {
        """
        hình thức: họp
        diễn biến:
          - {ngày: 3/3/2026, việc: mời họp, ngày họp: 10/3/2026 8h}
          - ngày: 10/3/2026
            việc: họp
            \(line)
        """
    }
}

extension Case {
    fileprivate func excuseFromMeeting(_ meeting: Meeting, _ partner: Body, _ first: Event, _ session: Event) -> Bilingual? {
        let refused = (judged["11.3-refusal"] ?? []).contains { refusal in
            refusal.debtor == partner && (refusal.status == .met || refusal.status == .waived) && refusal.meetingDay == meeting.day
        }
        if refused {
            return Bilingual("cơ quan đã từ chối dự họp đúng quy định", "the agency refused as the regulation allows")
        }
        if let refusal = wellFoundedRefusals(by: partner).first(where: { $0.event.day <= session.day })?.event {
            return Bilingual("cơ quan đã từ chối phối hợp có căn cứ ngày \(refusal.day.vietnamese) (dòng \(refusal.place.line))",
                             "the agency refused to cooperate, with grounds, on \(refusal.day.english) (line \(refusal.place.line))")
        }
        let arrived = arrival(of: first, at: partner)
        guard arrived >= session.day else { return nil }
        return Bilingual("giấy mời đến ngày \(arrived.vietnamese), không trước ngày họp", "the invitation arrived on \(arrived.english), not before the day of the meeting")
    }
}
