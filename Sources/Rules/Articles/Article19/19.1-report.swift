import Diagnostics
import Records

extension PeriodRule {
    static let periodicReport = PeriodRule(
        words: Rule(
            "19.1-report", clause: "19.1",
            title: Bilingual("Báo cáo định kỳ sáu tháng", "The half-yearly report"),
            quote: "Thủ trưởng các cơ quan chuyên môn có trách nhiệm báo cáo Chủ tịch Ủy ban nhân dân tỉnh định kỳ (sáu tháng một lần) hoặc đột xuất bằng văn bản",
            method: Bilingual(
                "Mỗi cơ quan đang hoạt động vào ngày 20/6 hoặc 20/12 phải gửi báo cáo định kỳ chậm nhất vào ngày đó (khoản 3); rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo.",
                "Each agency in being on 20 June or 20 December must send its report by that day (19.3), moved off a day off to the next working day."),
            limits: ["19.3"],
            examples: [
                Example(Bilingual("Gửi đúng ngày hạn (20/6/2026 là Thứ Bảy, chuyển sang 22/6)", "Sent on the due day (20 June 2026 is a Saturday: 22 June)"),
                        [.init("so-tai-chinh", .met, due: "2026-06-22")], report("22/6/2026")),
                Example(Bilingual("Gửi sau hạn một ngày", "Sent a day late"), [.init("so-tai-chinh", .late, due: "2026-06-22")], report("23/6/2026")),
            ])
    ) { reporting, rule in
        reporting.followed.flatMap { period, day in
            let due = reporting.due(of: period, day: day)
            let office = reporting.content.registry.holders(of: .office, on: day)
            return reporting.content.registry.agencies.indices.filter { reporting.content.registry.agencies[$0].isAlive(on: day) }.map { agency in
                let report = reporting.reports.filter { report in
                    report.period == period && report.agency == .agency(agency)
                        && (report.kind == .periodic || report.kind == .summary && office.contains(agency))
                }.min { $0.sent < $1.sent }
                return (period.text, reporting.draft(rule, .agency(agency), due: due, done: report,
                                                     missing: Bilingual("báo cáo định kỳ kỳ \(period.text)", "report of half-year \(period.text)"), start: period.firstDay))
            }
        }
    }

    static func report(_ day: String) -> String {
        """
        loại: báo cáo định kỳ
        cơ quan: STC
        kỳ: 2026-1
        ngày gửi: \(day)
        văn bản: 90/BC-STC
        """
    }
}
