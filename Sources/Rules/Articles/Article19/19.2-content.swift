import Diagnostics
import Records

extension PeriodRule {
    static let reportContent = PeriodRule(
        words: Rule(
            "19.2-content", clause: "19.2",
            title: Bilingual("Nội dung báo cáo", "What a report must say"),
            quote: "Báo cáo về công tác phối hợp phải thể hiện tình hình chấp hành tiến độ trong công tác phối hợp; việc thực hiện trách nhiệm phối hợp của từng cơ quan được phân công và chất lượng của hoạt động phối hợp của các cơ quan đó",
            method: Bilingual("Báo cáo phải có các đề mục về tiến độ, trách nhiệm của từng cơ quan và chất lượng phối hợp; kiến nghị thì có thể có.",
                              "A report needs headings on progress, on the responsibility of each agency and on quality; proposals are optional."),
            examples: [
                Example(Bilingual("Đủ ba đề mục", "All three headings"), [.init("so-tai-chinh", .met)],
                        PeriodRule.report("22/6/2026") + "\n---\n# Tiến độ\n# Trách nhiệm của từng cơ quan\n# Chất lượng"),
                Example(Bilingual("Thiếu đề mục chất lượng", "No heading on quality"), [.init("so-tai-chinh", .breach)],
                        PeriodRule.report("22/6/2026") + "\n---\n# Tiến độ\n# Trách nhiệm của từng cơ quan"),
            ])
    ) { reporting, rule in
        let asked = [("tien do", Bilingual("đề mục về tiến độ", "a heading on progress")),
                     ("trach nhiem cua tung co quan", Bilingual("đề mục về trách nhiệm của từng cơ quan", "a heading on the responsibility of each agency")),
                     ("chat luong", Bilingual("đề mục về chất lượng", "a heading on quality"))]
        return reporting.reports.filter { $0.kind != .summary }.map { report in
            let lacking = asked.filter { word, _ in !report.headings.contains { $0.contains(word) } }.map(\.1)
            var o = reporting.draft(rule, report.agency, due: nil, done: report, missing: Bilingual("", ""), start: report.sent)
            if !lacking.isEmpty {
                o.status = .breach
                o.facts.append(.says(Bilingual("Còn thiếu: \(lacking.map(\.vi).joined(separator: "; ")).", "Lacking: \(lacking.map(\.en).joined(separator: "; "))."))) 
            }
            return (report.period?.text ?? report.sent.iso, o)
        }
    }
}
