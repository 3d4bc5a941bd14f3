import Diagnostics
import Records
import WorkingCalendar

extension Rule {
    static let held = Rule(
        "5.2-held", clause: "5.2",
        title: Bilingual("Tổ chức hoạt động theo kế hoạch", "The activity held as planned"),
        quote: "Tổ chức các hoạt động phối hợp theo kế hoạch",
        method: Bilingual(
            "Khảo sát, kiểm tra phải tiến hành chậm nhất vào ngày cuối của thời gian dự kiến; cuộc họp đã mời phải họp đúng ngày; cuộc họp đã hủy thì không áp dụng.",
            "A survey or an inspection must take place by the last planned day; a meeting that was called, on its day; a cancelled one: not applicable."),
        examples: [
            Example(Bilingual("Khảo sát đúng ngày cuối", "The survey takes place on the last day"), [.init("so-tai-chinh", .met, due: "2026-03-20")], survey("20/3/2026")),
            Example(Bilingual("Khảo sát sau một ngày", "The survey takes place a day later"), [.init("so-tai-chinh", .late, due: "2026-03-20")], survey("21/3/2026")),
            Example(Bilingual("Cuộc họp đã mời rồi hủy", "A meeting called, then cancelled"), [.init("so-tai-chinh", .notApplicable)], """
                hình thức: họp
                diễn biến:
                  - ngày: 2/3/2026
                    việc: mời họp
                    ngày họp: 10/3/2026 8h
                  - ngày: 9/3/2026
                    việc: hủy họp
                    ngày họp: 10/3/2026
                """),
        ]
    ) { c in
        var found: [Finding] = []
        let once: (EventKind, Bilingual)? =
            switch c.matter.form {
            case .survey: (.survey, Bilingual("cuộc khảo sát", "survey"))
            case .inspection: (.inspection, Bilingual("cuộc kiểm tra", "inspection"))
            case .meeting where !c.all(.invitation).contains(where: { $0.meetingDay != nil }): (.meeting, Bilingual("cuộc họp", "meeting"))
            default: nil
            }
        if let (kind, name) = once {
            let end = c.matter.form == .meeting ? nil : c.dates.current?.last
            let due = end.map { day in
                Due(day: day, facts: [.says(Bilingual("Ngày cuối của thời gian dự kiến: \(day.vietnamese).", "Last planned day: \(day.english)."))], isProvisional: false)
            }
            found.append(c.timed(c.lead, due: due, done: c.all(kind).first, missing: name))
        }
        for meeting in c.meetings {
            guard let first = meeting.standing.first, c.canStart(on: first.day) else { continue }
            let facts = [Sentence.act(Mark(first))]
            if meeting.isCancelled {
                found.append(c.notApplicable(c.lead, .meeting(meeting.day), at: first.place, facts, because: c.meetingCancelled(on: meeting.day)))
            } else {
                let due = Due(day: meeting.day, facts: [.says(Bilingual("Ngày họp: \(meeting.day.vietnamese).", "Day of the meeting: \(meeting.day.english)."))], isProvisional: false)
                var o = c.timed(c.lead, .meeting(meeting.day), due: due, done: meeting.sessions.first, missing: Bilingual("cuộc họp", "meeting"), facts)
                if o.done == nil { o.place = first.place }
                found.append(o)
            }
        }
        return found
    }

    private static func survey(_ day: String) -> String {
        """
        hình thức: khảo sát
        tiến hành: 19/3/2026 .. 20/3/2026
        diễn biến:
          - ngày: \(day)
            việc: khảo sát
        """
    }
}

extension Case {
    /// The reason that a cancelled meeting gives.
    func meetingCancelled(on day: Day) -> Bilingual {
        Bilingual("cuộc họp ngày \(day.vietnamese) đã hủy", "the meeting of \(day.english) was cancelled")
    }
}
