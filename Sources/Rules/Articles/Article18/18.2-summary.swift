import Diagnostics
import Records

extension PeriodRule {
    static let summaryReport = PeriodRule(
        words: Rule(
            "18.2-summary", clause: "18.2",
            title: Bilingual("Báo cáo tổng hợp của Văn phòng", "The Office's summary report"),
            isInterpretive: true,
            quote: "Tổng hợp, báo cáo Ủy ban nhân dân tỉnh về việc thực hiện trách nhiệm phối hợp của các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh",
            method: Bilingual("Sau hạn báo cáo định kỳ của mỗi kỳ, Văn phòng phải có báo cáo tổng hợp.", "After the due day of each half-year's reports the Office owes its summary."),
            limits: ["19.3", "18.2"],
            examples: [
                Example(Bilingual("Gửi đúng ngày hạn", "Sent on the due day"), asOf: "2026-07-31", [.init("van-phong-ubnd", .met, due: "2026-07-06"), .init("van-phong-ubnd", .pending)], summary("6/7/2026")),
                Example(Bilingual("Gửi sau hạn một ngày", "Sent a day late"), asOf: "2026-07-31", [.init("van-phong-ubnd", .late, due: "2026-07-06"), .init("van-phong-ubnd", .pending)], summary("7/7/2026")),
            ])
    ) { reporting, rule in
        reporting.followed.compactMap { period, day in
            guard let office = reporting.content.registry.holders(of: .office, on: day).first,
                  let start = period.firstDay, let limit = reporting.content.regulation.limits(on: start)["18.2"]
            else { return nil }
            let reports = reporting.due(of: period, day: day)
            let calendar = reporting.content.calendar
            let count = limit.unit == .workingDays ? calendar.forward(workingDays: limit.amount, from: reports.day)
                : calendar.forward(days: limit.amount, from: reports.day)
            var due = Due(count, Bilingual("hạn báo cáo kỳ \(period.text)", "due day of half-year \(period.text)"), "18.2", reports.facts)
            due.isProvisional = due.isProvisional || reports.isProvisional
            let report = reporting.reports.filter { $0.kind == .summary && $0.period == period }.min { $0.sent < $1.sent }
            return (period.text, reporting.draft(rule, .agency(office), due: due, done: report,
                                                 missing: Bilingual("báo cáo tổng hợp kỳ \(period.text)", "summary report of half-year \(period.text)"), start: start))
        }
    }

    private static func summary(_ day: String) -> String {
        """
        loại: báo cáo tổng hợp
        cơ quan: VP
        kỳ: 2026-1
        ngày gửi: \(day)
        văn bản: 90/BC-VP
        """
    }
}
