import Diagnostics
import Records

extension Rule {
    static let invitationDeadline = Rule(
        "11.2-deadline", clause: "11.2",
        title: Bilingual("Gửi giấy mời và tài liệu trước 03 ngày làm việc", "Invitation and documents three working days before"),
        quote: "Chậm nhất 03 ngày làm việc trước ngày họp, cơ quan chủ trì phải gửi đến cơ quan phối hợp những văn bản sau đây",
        method: Bilingual("Với mỗi cuộc họp và mỗi cơ quan được mời, cả giấy mời đầu tiên và tài liệu phải gửi chậm nhất 03 ngày làm việc trước ngày họp.",
                          "For each meeting and partner invited both the first invitation and the documents must be sent three working days before."),
        limits: ["11.2"],
        examples: [
            Example(Bilingual("Gửi đúng ngày hạn", "Sent on the due day"), [.init("so-tai-chinh", .met, due: "2026-03-05")], invitation("5/3/2026", ", tài liệu: Dự thảo đề án")),
            Example(Bilingual("Gửi sau hạn một ngày", "Sent a day late"), [.init("so-tai-chinh", .late, due: "2026-03-05")], invitation("6/3/2026", ", tài liệu: Dự thảo đề án")),
            Example(Bilingual("Không gửi tài liệu", "No documents"), [.init("so-tai-chinh", .breach, due: "2026-03-05")], invitation("5/3/2026", "")),
        ]
    ) { c in
        c.invitations { meeting, partner, first in
            let facts = [Sentence.act(Mark(first))]
            if meeting.isCancelled {
                return c.notApplicable(c.lead, to: partner, .meeting(meeting.day), at: first.place, facts, because: c.meetingCancelled(on: meeting.day))
            }
            let papers = meeting.firstPapers(of: partner)
            let done = papers.map { $0.precedes(first) ? first : $0 }
            let due = c.due("11.2", before: meeting.day, Bilingual("ngày họp", "meeting on"))
            return c.timed(c.lead, to: partner, .meeting(meeting.day), due: due, done: done,
                           incomplete: papers == nil ? (first, [Part.name(.papers)]) : nil,
                           missing: Bilingual("tài liệu họp", "documents of the meeting"), facts)
        }
    }

    private static func invitation(_ day: String, _ rest: String) -> String {
        """
        hình thức: họp
        diễn biến:
          - {ngày: \(day), việc: mời họp, ngày họp: 10/3/2026 8h\(rest)}
        """
    }
}

extension Case {
    /// An obligation for each meeting and partner invited, from the partner's first invitation to it.
    func invitations(_ make: (Meeting, Body, Event) -> Finding?) -> [Finding] {
        meetings.flatMap { meeting in
            partners.compactMap { partner in
                guard let first = meeting.firstInvitation(of: partner), canStart(on: first.day) else { return nil }
                return make(meeting, partner, first)
            }
        }
    }

    /// The same, of held meetings only, with the day on which it was held.
    func heldInvitations(_ make: (Meeting, Body, Event, _ heldOn: Event) -> Finding?) -> [Finding] {
        invitations { meeting, partner, first in
            guard let session = meeting.sessions.first, canStart(on: session.day) else { return nil }
            return make(meeting, partner, first, session)
        }
    }

    /// The held meetings that can start an obligation, each with its first `họp`.
    var heldMeetings: [(meeting: Meeting, session: Event)] {
        meetings.compactMap { meeting in
            meeting.sessions.first.flatMap { canStart(on: $0.day) ? (meeting, $0) : nil }
        }
    }
}
