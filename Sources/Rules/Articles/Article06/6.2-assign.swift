import Diagnostics
import Records
import WorkingCalendar

extension Rule {
    static let staffAssigned = Rule(
        "6.2-assign", clause: "6.2",
        title: Bilingual("Cử người tham gia", "Officials assigned"),
        isInterpretive: true,
        quote: "Cử cán bộ, công chức đáp ứng yêu cầu tham gia công tác phối hợp",
        method: Bilingual(
            "Cơ quan được đề nghị phải cử người (nêu rõ ai) hoặc từ chối: với đoàn kiểm tra chậm nhất ngày liền trước ngày kiểm tra, với tổ chức liên cơ quan trước khi kết thúc hồ sơ. Không áp dụng khi văn bản đề nghị, hoặc việc đổi ngày, đến vào hoặc sau hạn đó.",
            "A partner that was asked must name its officials or refuse: for an inspection by the day before it, for a joint body by the closing; not applicable where the request, or a change of the day, came on or after that day."),
        examples: [
            Example(Bilingual("Cử người đúng ngày hạn", "Assigned on the due day"), [.init("so-xay-dung", .met, due: "2026-03-19")], assigned("19/3/2026")),
            Example(Bilingual("Cử người sau hạn một ngày", "Assigned a day late"), [.init("so-xay-dung", .late, due: "2026-03-19")], assigned("20/3/2026")),
        ]
    ) { c in
        guard c.matter.form == .jointBody || c.matter.form == .inspection else { return [] }
        return c.partnersAsked.map { partner, request in
            let due = c.matter.form == .inspection ? c.dates.first.map { c.dayBefore($0, c.datesLabel) } : nil
            let assigned = c.all(.staffAssigned).filter { $0.isBy(partner) }
            let acts = assigned.filter { $0.has(.people) } + c.wholeRefusals(by: partner).map(\.event)
            let done = acts.min { $0.precedes($1) }
            var o = c.timed(partner, to: c.lead, due: due, done: done,
                            incomplete: done == nil ? assigned.first.map { ($0, [Part.name(.people)]) } : nil,
                            missing: Bilingual("văn bản cử người hoặc từ chối", "assignment or refusal"), c.arrivalFacts(of: request, at: partner))
            o.start = request.day
            return c.excusedByLateRequest(o, request: request, to: partner) { due in
                let arrived = c.arrival(of: request, at: partner)
                return arrived < due ? c.changedTooLate(due) : Bilingual(
                    "văn bản đề nghị đến ngày \(arrived.vietnamese), vào hoặc sau hạn \(due.vietnamese)",
                    "the request arrived on \(arrived.english), on or after the due day, \(due.english)")
            }
        }
    }

    private static func assigned(_ day: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        diễn biến:
          - {ngày: 5/3/2026, việc: đề nghị phối hợp}
          - {ngày: \(day), việc: cử người, từ: SXD, người: Chuyên viên Phòng Quản lý xây dựng}
        """
    }
}

extension Case {
    /// A partner is never late because of the lead: not applicable where its first letter arrived, or the day was last
    /// changed, on or after the due day.
    func excusedByLateRequest(_ o: Finding, request: Event, to partner: Body, _ reason: (Day) -> Bilingual) -> Finding {
        guard o.status.isFailure, let due = o.due else { return o }
        let isLate = arrival(of: request, at: partner) >= due || (dates.newest.map { $0.event.day >= due } ?? false)
        return o.excused(if: isLate, reason(due))
    }

    /// Why an answer to a day that was changed too late is not owed.
    func changedTooLate(_ due: Day) -> Bilingual {
        let change = dates.newest?.event.day ?? due
        return Bilingual("ngày tiến hành được đổi ngày \(change.vietnamese), vào hoặc sau hạn \(due.vietnamese): chủ trì không còn dành thời gian",
                         "the day was changed on \(change.english), on or after the due day, \(due.english): the lead left no time")
    }
}
