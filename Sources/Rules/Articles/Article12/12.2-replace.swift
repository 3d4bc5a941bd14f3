import Diagnostics

extension Rule {
    static let absentReplaced = Rule(
        "12.2-replace", clause: "12.2",
        title: Bilingual("Cử người thay thế khi vắng", "A replacement for the absent"),
        quote: "Trong trường hợp không thể tham gia hoạt động kiểm tra vì lý do chính đáng, thành viên đoàn công tác báo cáo để Thủ trưởng cơ quan cử người thay thế",
        method: Bilingual("Cơ quan phối hợp vắng trong buổi kiểm tra phải cử người thay trước khi kết thúc hồ sơ.", "A partner absent from an inspection must send a replacement before the closing."),
        examples: [
            Example(Bilingual("Đã cử người thay", "Replaced"), [.init("so-xay-dung", .met)], absent("\n  - {ngày: 21/3/2026, việc: thay người, từ: SXD}")),
            Example(Bilingual("Kết thúc mà không cử người thay", "Closed without a replacement"), [.init("so-xay-dung", .breach)], "trạng thái: hoàn thành\nngày kết thúc: 30/3/2026\n" + absent("")),
        ]
    ) { c in
        guard c.matter.form == .inspection else { return [] }
        return c.starting(.inspection).flatMap { visit in
            c.partners.filter { (visit.absent ?? []).contains($0) }.map { partner in
                var o = c.timed(partner, to: c.lead, .event(visit), due: nil, done: c.all(.staffReplaced).first { $0.isBy(partner) },
                                missing: Bilingual("văn bản cử người thay", "replacement"), [.act(Mark(visit))])
                o.letterDay = visit.day
                return o
            }
        }
    }

    private static func absent(_ rest: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        diễn biến:
          - {ngày: 20/3/2026, việc: kiểm tra, vắng: SXD}\(rest)
        """
    }
}
