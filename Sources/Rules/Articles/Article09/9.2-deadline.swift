import Diagnostics
import Records
import WorkingCalendar

extension Rule {
    static let surveyReplyDeadline = Rule(
        "9.2-deadline", clause: "9.2",
        title: Bilingual("Trả lời chậm nhất 05 ngày làm việc trước khảo sát", "The reply five working days before"),
        quote: "Chậm nhất 05 ngày làm việc trước ngày tiến hành khảo sát, cơ quan phối hợp phải có công văn trả lời gửi đến cơ quan chủ trì về việc cử người tham gia khảo sát",
        method: Bilingual(
            "Cơ quan được đề nghị phải có công văn (có số) cử người hoặc từ chối, chậm nhất 05 ngày làm việc trước ngày khảo sát. Không áp dụng khi công văn đề nghị, hoặc việc đổi ngày, đến vào hoặc sau hạn đó: cơ quan phối hợp không trễ vì lỗi của cơ quan chủ trì.",
            "A partner that was asked must assign officials or refuse by a numbered letter, five working days before the survey; not applicable where the request, or a change of the day, came on or after that day: a partner is never late because of the lead."),
        limits: ["9.2"],
        examples: [
            Example(Bilingual("Trả lời đúng ngày hạn", "Replied on the due day"), [.init("so-xay-dung", .met, due: "2026-03-13")], survey("5/3/2026", "13/3/2026")),
            Example(Bilingual("Trả lời sau hạn một ngày làm việc", "Replied a working day late"), [.init("so-xay-dung", .late, due: "2026-03-13")], survey("5/3/2026", "16/3/2026")),
            Example(Bilingual("Công văn đề nghị đến đúng ngày hạn", "The request arrived on the due day"), [.init("so-xay-dung", .notApplicable)], survey("13/3/2026", "16/3/2026")),
        ]
    ) { c in
        guard c.matter.form == .survey, let first = c.dates.first else { return [] }
        return c.partnersAsked.map { partner, request in
            let acts = (c.all(.staffAssigned).filter { $0.isBy(partner) } + c.wholeRefusals(by: partner).map(\.event))
                .sorted { $0.precedes($1) }
            let done = acts.first { !$0.documents.isEmpty }
            var o = c.timed(partner, to: c.lead, due: c.due("9.2", before: first, c.datesLabel), done: done,
                            incomplete: done == nil ? acts.first.map { ($0, [Part.number]) } : nil,
                            missing: Bilingual("công văn trả lời về việc cử người", "reply about assigning officials"),
                            c.arrivalFacts(of: request, at: partner))
            o.start = request.day
            return c.excusedByLateRequest(o, request: request, to: partner) { c.whyTooLate(request, to: partner, first: first, due: $0) }
        }
    }

    private static func survey(_ sent: String, _ answered: String) -> String {
        """
        hình thức: khảo sát
        tiến hành: 20/3/2026
        diễn biến:
          - {ngày: \(sent), việc: đề nghị phối hợp, văn bản: 10/STC-QLG}
          - {ngày: \(answered), việc: cử người, từ: SXD, văn bản: 20/SXD-VP, người: Chuyên viên}
        """
    }
}

extension Case {
    /// Why a reply to a request that came too late is not owed: whether the letter had met 9.1 or not.
    fileprivate func whyTooLate(_ request: Event, to partner: Body, first: Day, due due92: Day) -> Bilingual {
        let arrived = arrival(of: request, at: partner)
        guard arrived >= due92 else { return changedTooLate(due92) }
        let sentInTime = request.day <= due("9.1", before: first, datesLabel).day
        return sentInTime
            ? Bilingual("công văn đề nghị đến ngày \(arrived.vietnamese), vào hoặc sau hạn trả lời \(due92.vietnamese): hai thời hạn của khoản 1 và khoản 2 chồng lên nhau",
                        "the request arrived on \(arrived.english), on or after the due day of the reply, \(due92.english): the limits of 9.1 and 9.2 overlap")
            : Bilingual("công văn đề nghị đến ngày \(arrived.vietnamese), vào hoặc sau hạn trả lời \(due92.vietnamese): chủ trì không còn dành thời gian",
                        "the request arrived on \(arrived.english), on or after the due day of the reply, \(due92.english): the lead left no time")
    }
}
