import Diagnostics
import Records

extension Rule {
    static let inspectionReport = Rule(
        "13.1-report", clause: "13.1",
        title: Bilingual("Báo cáo kết quả kiểm tra", "The inspection report"),
        quote: "Cơ quan chủ trì có trách nhiệm tổng hợp báo cáo về kết quả kiểm tra, trình cấp có thẩm quyền",
        method: Bilingual("Báo cáo phải gồm kết quả, vướng mắc, đề xuất, kiến nghị của cơ quan phối hợp và kết quả phối hợp. Thường trực UBND tỉnh chủ trì đoàn thì Văn phòng báo cáo (khoản 2).",
                          "The report must hold results, obstacles, proposals, the partners' recommendations and the result of the cooperation; where the Standing Committee leads, the Office reports (13.2)."),
        examples: [
            Example(Bilingual("Báo cáo đủ năm phần", "All five parts"), [.init("so-tai-chinh", .met)], report("[kết quả, vướng mắc, đề xuất, kiến nghị, kết quả phối hợp]")),
            Example(Bilingual("Báo cáo thiếu phần", "Parts are missing"), [.init("so-tai-chinh", .breach)], report("[kết quả, vướng mắc]")),
        ]
    ) { c in
        guard c.matter.form == .inspection, let reporter = c.reporter else { return [] }
        let reports = c.all(.reportSubmitted).filter { c.isSubmitted($0, by: reporter) }
        let complete = reports.first { $0.reportParts.count == ReportPart.allCases.count }
        let incomplete = complete == nil ? reports.first : nil
        return [c.timed(reporter, due: nil, done: complete, incomplete: incomplete.map { report in
            (report, ReportPart.allCases.filter { !report.reportParts.contains($0) }.map { Bilingual("phần \($0.rawValue)", "the part “\($0.rawValue)”") })
        }, missing: Bilingual("báo cáo kết quả kiểm tra", "inspection report"))]
    }

    private static func report(_ parts: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        trạng thái: hoàn thành
        ngày kết thúc: 15/4/2026
        diễn biến:
          - {ngày: 30/3/2026, việc: trình báo cáo, gồm: \(parts)}
        """
    }
}
