import Diagnostics
import Records
import WorkingCalendar

extension Rule {
    static let meetingRefused = Rule(
        "11.3-refusal", clause: "11.3",
        title: Bilingual("Từ chối dự họp bằng văn bản trước cuộc họp", "A refusal in writing before the meeting"),
        quote: "Lý do từ chối tham gia họp phải được thể hiện bằng văn bản và phải được gửi đến cơ quan chủ trì trước cuộc họp",
        method: Bilingual(
            "Văn bản từ chối dự họp phải có số, lý do và căn cứ: một khoản của Điều 3, hoặc khoản 2 Điều 11 khi giấy mời, tài liệu thật sự trễ hoặc thiếu; gửi chậm nhất vào ngày họp.",
            "A refusal of a meeting needs a number, a reason and a ground: one of Article 3, or 11.2 where the invitation or the documents were indeed late or incomplete; sent by the day of the meeting."),
        examples: [
            Example(Bilingual("Từ chối vì giấy mời gửi trễ", "Refused because the invitation was late"), [.init("so-xay-dung", .met, due: "2026-03-10")], refusal("9/3/2026", sent: "6/3/2026")),
            Example(Bilingual("Từ chối sau ngày họp", "Refused after the meeting"), [.init("so-xay-dung", .late, due: "2026-03-10")], refusal("11/3/2026", sent: "6/3/2026")),
            Example(Bilingual("Giấy mời đúng hạn nên căn cứ không đúng", "The invitation was in time: the ground does not hold"), [.init("so-xay-dung", .breach)], refusal("9/3/2026", sent: "3/3/2026")),
            Example(Bilingual("Ngày họp chưa mời mà đã hủy", "A day that was called off before anybody was invited"), [.init("so-xay-dung", .notApplicable)], """
                hình thức: họp
                diễn biến:
                  - {ngày: 3/3/2026, việc: hủy họp, ngày họp: 10/3/2026, văn bản: 11/STC-VP}
                  - {ngày: 9/3/2026, việc: từ chối, từ: SXD, ngày họp: 10/3/2026}
                """),
        ]
    ) { c in
        c.refusals.flatMap { refusal -> [Finding] in
            guard case .meetings(let days) = refusal.kind, c.partners.contains(refusal.body), c.canStart(on: refusal.event.day) else { return [] }
            return days.map { c.verdict(on: refusal, day: $0) }
        }
    }

    private static func refusal(_ day: String, sent: String) -> String {
        """
        hình thức: họp
        diễn biến:
          - ngày: \(sent)
            việc: mời họp
            văn bản: 10/GM-STC
            ngày họp: 10/3/2026 8h
            địa điểm: Phòng họp số 2
            nội dung: Giá đất
            thành phần: Lãnh đạo Sở
            tài liệu: Dự thảo
          - {ngày: \(day), việc: từ chối, từ: SXD, văn bản: 20/SXD-VP, ngày họp: 10/3/2026, lý do: Giấy mời gửi trễ, căn cứ: 11.2}
        """
    }
}

extension Case {
    /// How the ground 11.2 stands: the failures of the invitation or the documents, or their waiting.
    private enum LateLetterGround { case holds, open, fails }

    fileprivate func verdict(on refusal: Refusal, day: Day?) -> Finding {
        let event = refusal.event
        let meeting = day.flatMap { self.meeting(on: $0) }
        var o = unjudged(refusal, day)
        // Also a meeting that no letter called: whoever refused it owes nothing for a day that was called off.
        if let day, meeting?.isCancelled ?? all(.meetingCancelled).contains(where: { $0.meetingDay?.day == day && $0.day <= day }) {
            o.excuse(meetingCancelled(on: day))
            return o
        }
        let due = day.map { Due(day: $0, facts: [.says(Bilingual("Ngày họp: \($0.vietnamese).", "Day of the meeting: \($0.english)."))], isProvisional: false) }
        var lacking = event.lacking(.reason)
        let late = event.grounds.contains("11.2") ? lateLetterGround(meeting, refusal.body) : .fails
        if !refusal.hasLawfulGround, late == .fails {
            lacking.append(Bilingual("căn cứ đúng quy định (một khoản của Điều 3; khoản 2 Điều 11 chỉ khi giấy mời, tài liệu gửi trễ hoặc thiếu)",
                                     "a ground that holds (Article 3.1 to 3.6, or 11.2 where the invitation or documents were late or incomplete)"))
        }
        o.facts += due?.facts ?? []
        guard lacking.isEmpty else {
            decide(&o, due: due, done: nil, isIncomplete: true)
            o.status = .breach
            o.isBreachByClosing = false
            o.breachDay = event.day
            o.facts.append(.incomplete(Mark(event), lacking: lacking))
            return o
        }
        if !refusal.hasLawfulGround, late == .open {
            decide(&o, due: due, done: nil, isIncomplete: false)
            o.status = .pending
            o.facts.append(.says(Bilingual("Căn cứ khoản 2 Điều 11 chưa xác định được: giấy mời, tài liệu còn trong hạn gửi.",
                                           "The ground 11.2 is still open: invitation and documents may yet be sent in time.")))
            return o
        }
        decide(&o, due: due, done: event.day, isIncomplete: false)
        o.facts.append(.act(Mark(event)))
        return o
    }

    private func unjudged(_ refusal: Refusal, _ day: Day?) -> Finding {
        var o = notApplicable(refusal.body, to: lead, .event(refusal.event), at: refusal.event.place, [], because: Bilingual("", ""))
        o.reason = nil
        o.meetingDay = day
        return o
    }

    private func lateLetterGround(_ meeting: Meeting?, _ partner: Body) -> LateLetterGround {
        guard let meeting else { return .fails }
        let deadlines = (judged["11.2-deadline"] ?? []).filter { $0.creditor == partner && $0.trigger == meeting.day.iso }
        let contents = (judged["11.2-content"] ?? []).filter { content in
            content.creditor == partner && meeting.invitations.contains { $0.place == content.place }
        }
        let all = deadlines + contents
        if all.contains(where: \.status.isFailure) { return .holds }
        return all.contains { $0.status == .pending } ? .open : .fails
    }
}
