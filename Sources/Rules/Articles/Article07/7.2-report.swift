import Diagnostics
import Records
import WorkingCalendar

extension Rule {
    static let officialsReport = Rule(
        "7.2-report", clause: "7.2",
        title: Bilingual("Báo cáo thủ trưởng thường xuyên", "Regular reports to the head of agency"),
        force: .advisory,
        quote: "Thường xuyên báo cáo Thủ trưởng cơ quan về công tác phối hợp của mình",
        method: Bilingual("Hồ sơ kéo dài hơn 30 ngày thì cơ quan có cán bộ được cử cần có ít nhất một lần báo cáo thủ trưởng. Chỉ để tham khảo, không tính vào tỷ lệ.",
                          "In a matter of more than 30 days a partner with seconded officials should show one report to its head. Advisory: never counted."),
        examples: [
            Example(Bilingual("Đã báo cáo thủ trưởng", "Reported"), [.init("so-xay-dung", .met)], matter("\ndiễn biến:\n  - {ngày: 9/3/2026, việc: báo cáo thủ trưởng, từ: SXD}")),
            Example(Bilingual("Hoàn thành mà chưa lần nào báo cáo", "Finished without any report"), [.init("so-xay-dung", .breach)], matter("\ntrạng thái: hoàn thành\nngày kết thúc: 30/4/2026")),
            Example(Bilingual("Cán bộ của cơ quan kế thừa hai cơ quan phối hợp", "An official of the successor of two partners"), asOf: "2025-06-30",
                    [.init("so-nong-nghiep-va-phat-trien-nong-thon", .pending), .init("so-tai-nguyen-va-moi-truong", .pending)], """
                hình thức: tổ chức liên cơ quan
                chủ trì: Sở Tư pháp
                phối hợp: [Sở Nông nghiệp và Phát triển nông thôn, Sở Tài nguyên và Môi trường]
                tiến hành: 3/2/2025
                cán bộ:
                  - {họ tên: Chuyên viên, cơ quan: SNNMT, nhiệm vụ: Tổng hợp}
                """),
        ]
    ) { c in
        let end: Day = switch c.matter.state {
        case .ongoing: c.asOf
        case .finished(let day), .cancelled(let day): min(c.asOf, day)
        }
        guard end - c.matter.firstDay > 30 else { return [] }
        return c.partners.filter { partner in c.matter.officials.contains { $0.agencies.contains(partner) } }.map { partner in
            c.timed(partner, due: nil, done: c.all(.headAsked).first { $0.isBy(partner) }, missing: Bilingual("báo cáo thủ trưởng", "report to the head of agency"))
        }
    }

    private static func matter(_ rest: String) -> String {
        """
        hình thức: tổ chức liên cơ quan
        tiến hành: 2/3/2026
        cán bộ:
          - {họ tên: Chuyên viên, cơ quan: SXD, nhiệm vụ: Tổng hợp}\(rest)
        """
    }
}
