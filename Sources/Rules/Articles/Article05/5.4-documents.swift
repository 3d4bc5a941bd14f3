import Diagnostics
import Records

extension Rule {
    static let documents = Rule(
        "5.4-documents", clause: "5.4",
        title: Bilingual("Cung cấp tài liệu theo đề nghị", "Documents provided on request"),
        isInterpretive: true,
        quote: "Cung cấp thông tin, tài liệu cần thiết theo đề nghị của cơ quan phối hợp",
        method: Bilingual(
            "Mỗi yêu cầu tài liệu của cơ quan phối hợp phải được đáp ứng theo hạn ghi trong đó; không ghi hạn thì chậm nhất ngày liền trước ngày tiến hành nếu yêu cầu có trước ngày ấy; còn lại thì trước khi kết thúc hồ sơ.",
            "Each request of a partner for documents must be met by its limit; without one by the day before the activity where the request is earlier; else by the closing."),
        examples: [
            Example(Bilingual("Cung cấp đúng ngày hạn", "Provided on the due day"), [.init("so-tai-chinh", .met, due: "2026-03-13")], request("13/3/2026")),
            Example(Bilingual("Cung cấp sau hạn một ngày làm việc", "Provided a working day late"), [.init("so-tai-chinh", .late, due: "2026-03-13")], request("16/3/2026")),
        ]
    ) { c in
        c.starting(.documentsAsked).flatMap { request in
            request.actors.filter(c.partners.contains).map { partner in
                let due = c.dueOfDocuments(request)
                var o = c.timed(c.lead, to: partner, .event(request), due: due,
                                done: c.answer(.documentsGiven, by: c.lead, to: request, reaching: partner),
                                missing: Bilingual("văn bản cung cấp tài liệu cho \(c.registry.name(of: partner))", "documents provided to \(c.registry.name(of: partner))"),
                                c.receiptFacts(of: request, by: c.lead))
                o.isInterpretive = request.limit == nil
                return o
            }
        }
    }

    private static func request(_ day: String) -> String {
        """
        hình thức: lấy ý kiến
        diễn biến:
          - ngày: 9/3/2026
            việc: yêu cầu tài liệu
            từ: SXD
            hạn: trước ngày 13/3/2026
          - ngày: \(day)
            việc: cung cấp tài liệu
            đến: SXD
        """
    }
}

extension Case {
    fileprivate func dueOfDocuments(_ request: Event) -> Due? {
        if let limit = request.limit { return due(limit, of: request, at: lead) }
        guard let first = dates.first else { return nil }
        let before = dayBefore(first, datesLabel)
        return request.day < before.day ? before : nil
    }
}
