import Diagnostics
import Records

extension Rule {
    static let inspectionMinutes = Rule(
        "14.3-minutes", clause: "14.3",
        title: Bilingual("Biên bản kiểm tra", "Minutes of the inspection"),
        isInterpretive: true,
        quote: "Nội dung buổi làm việc phải được cơ quan chủ trì ghi thành biên bản, lưu hồ sơ và do chủ toạ ký xác nhận",
        method: Bilingual("Sau ngày cuối của thời gian kiểm tra, hoặc sau buổi kiểm tra cuối nếu muộn hơn, phải có biên bản do chủ tọa ký.",
                          "After the last planned day, or the last visit if later, minutes signed by the chair are due."),
        limits: ["14.3"],
        examples: [
            Example(Bilingual("Biên bản đúng ngày hạn", "Minutes on the due day"), [.init("so-tai-chinh", .met, due: "2026-03-27")], inspection("27/3/2026")),
            Example(Bilingual("Biên bản sau hạn một ngày làm việc", "Minutes a working day late"), [.init("so-tai-chinh", .late, due: "2026-03-27")], inspection("30/3/2026")),
        ]
    ) { c in
        guard let (visit, due) = c.inspectionEnd else { return [] }
        let all = c.all(.minutes).filter { $0.meetingDay == nil }
        let complete = all.first(where: \.isSigned)
        return [c.timed(c.lead, due: due, done: complete,
                        incomplete: complete == nil ? all.first.map { ($0, [Bilingual("chữ ký của chủ tọa", "the chair's signature")]) } : nil,
                        missing: Bilingual("biên bản kiểm tra", "minutes of the inspection"), [.act(Mark(visit))])]
    }

    private static func inspection(_ day: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        diễn biến:
          - {ngày: 20/3/2026, việc: kiểm tra}
          - {ngày: \(day), việc: biên bản, chủ tọa ký: có}
        """
    }
}

extension Case {
    /// The last visit of an inspection, and the due day of its minutes: the later of the end of E and that visit, + 14.3.
    var inspectionEnd: (visit: Event, due: Due)? {
        guard matter.form == .inspection, !starting(.inspection).isEmpty, let last = all(.inspection).last else { return nil }
        let end = max(last.day, dates.current?.last ?? last.day)
        let planned = Sentence.says(Bilingual("Ngày cuối của thời gian dự kiến: \(end.vietnamese).", "Last planned day: \(end.english)."))
        return (last, due("14.3", after: end, Bilingual("kết thúc kiểm tra", "inspection ended"), end > last.day ? [planned] : []))
    }
}
