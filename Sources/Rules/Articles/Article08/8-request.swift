import Diagnostics
import Records

extension Rule {
    static let request = Rule(
        "8-request", clause: "8",
        title: Bilingual("Công văn yêu cầu gửi từng cơ quan phối hợp", "A letter to each partner"),
        quote: "cơ quan chủ trì xác định các cơ quan phối hợp và có công văn yêu cầu cụ thể gửi cơ quan phối hợp",
        method: Bilingual("Trước khi kết thúc hồ sơ, mỗi cơ quan phối hợp phải nhận được văn bản yêu cầu có số. Với khảo sát, văn bản này xét theo khoản 1 Điều 9; với cuộc họp, giấy mời xét theo khoản 2 Điều 11.",
                          "Before the closing each partner must have been sent a numbered letter. For a survey 9.1 judges the letter; for a meeting 11.2 does."),
        examples: [
            Example(Bilingual("Công văn có số", "A numbered letter"), [.init("so-tai-chinh", .met)], """
                hình thức: lấy ý kiến
                diễn biến:
                  - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-QLG}
                """),
            Example(Bilingual("Kết thúc mà chưa gửi văn bản nào", "Closed without any letter"), [.init("so-tai-chinh", .breach)], """
                hình thức: lấy ý kiến
                tiến hành: 2/3/2026
                trạng thái: hoàn thành
                ngày kết thúc: 30/3/2026
                """),
        ]
    ) { c in
        guard c.matter.form != .survey else { return [] }
        return c.partners.map { partner in
            let requests = c.requests(to: partner)
            let complete = requests.first { c.matter.form == .meeting || !$0.documents.isEmpty }
            return c.timed(c.lead, to: partner, due: nil, done: complete,
                           incomplete: complete == nil ? requests.first.map { ($0, [Part.number]) } : nil,
                           missing: Bilingual("văn bản yêu cầu gửi \(c.registry.name(of: partner))", "letter to \(c.registry.name(of: partner))"))
        }
    }
}
