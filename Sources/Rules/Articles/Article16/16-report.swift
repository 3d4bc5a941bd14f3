import Diagnostics

extension Rule {
    static let reviewReport = Rule(
        "16-report", clause: "16",
        title: Bilingual("Báo cáo sơ kết, tổng kết", "The report of a review"),
        quote: "Cơ quan chủ trì tổ chức thực hiện có trách nhiệm chủ trì tổ chức việc sơ kết, tổng kết tình hình thực hiện",
        method: Bilingual("Trước khi kết thúc hồ sơ phải trình báo cáo sơ kết, tổng kết.", "The report of the review must be submitted before the closing."),
        examples: [
            Example(Bilingual("Đã trình báo cáo", "Submitted"), [.init("so-tai-chinh", .met)], review("\ndiễn biến:\n  - {ngày: 27/3/2026, việc: trình báo cáo}")),
            Example(Bilingual("Kết thúc mà không trình báo cáo", "Closed without a report"), [.init("so-tai-chinh", .breach)], review("")),
        ]
    ) { c in
        guard c.matter.form.isReview else { return [] }
        return [c.timed(c.lead, due: nil, done: c.all(.reportSubmitted).first, missing: Bilingual("báo cáo sơ kết, tổng kết", "report of the review"))]
    }

    private static func review(_ rest: String) -> String {
        """
        hình thức: tổng kết
        tiến hành: 2/3/2026
        trạng thái: hoàn thành
        ngày kết thúc: 30/3/2026\(rest)
        """
    }
}
