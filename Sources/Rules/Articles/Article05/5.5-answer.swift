import Diagnostics
import Records

extension Rule {
    static let opinionAnswered = Rule(
        "5.5-answer", clause: "5.5",
        title: Bilingual("Trả lời việc tiếp thu ý kiến", "An answer to each opinion"),
        force: .advisory,
        quote: "Tập hợp đầy đủ và tổ chức nghiên cứu, tiếp thu ý kiến của các cơ quan phối hợp",
        method: Bilingual("Ý kiến góp ý, không đồng ý hoặc bảo lưu cần có văn bản cho biết kết quả tiếp thu. Chỉ để tham khảo, không tính vào tỷ lệ.",
                          "An opinion that does not simply agree should be told what became of it. Advisory: never counted."),
        examples: [
            Example(Bilingual("Đã cho biết kết quả tiếp thu", "The outcome was told"), [.init("so-tai-chinh", .met)], """
                hình thức: lấy ý kiến
                diễn biến:
                  - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến}
                  - {ngày: 12/3/2026, việc: góp ý, từ: SXD, kết quả: góp ý}
                  - {ngày: 20/3/2026, việc: tiếp thu ý kiến, đến: SXD, kết quả: tiếp thu}
                """),
            Example(Bilingual("Kết thúc mà chưa trả lời", "Closed without an answer"), [.init("so-tai-chinh", .breach)], """
                hình thức: lấy ý kiến
                trạng thái: hoàn thành
                ngày kết thúc: 30/3/2026
                diễn biến:
                  - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến}
                  - {ngày: 12/3/2026, việc: góp ý, từ: SXD, kết quả: bảo lưu}
                """),
        ]
    ) { c in
        c.opinionsOnDossiers.filter { $0.opinion.outcome != .agrees }.map { opinion, partner in
            let complete = c.answer(.opinionAnswer, by: c.lead, to: opinion, reaching: partner) { $0.outcome != nil }
            let any = complete ?? c.answer(.opinionAnswer, by: c.lead, to: opinion, reaching: partner)
            return c.timed(c.lead, to: partner, .event(opinion), due: nil, done: complete,
                           incomplete: complete == nil ? any.map { ($0, [Part.name(.outcome)]) } : nil,
                           missing: Bilingual("văn bản cho biết kết quả tiếp thu ý kiến", "answer that tells what became of the opinion"),
                           [.act(Mark(opinion))])
        }
    }
}

extension Case {
    /// The opinions of partners on dossiers: dated on or after one that reached them, and about it or about none in particular.
    var opinionsOnDossiers: [(opinion: Event, partner: Body)] {
        starting(.opinion).flatMap { opinion in
            opinion.actors.filter { partner in
                partners.contains(partner) && dossiers.contains { $0.reaches(partner) && $0.day <= opinion.day && opinion.mayAnswer($0) }
            }.map { (opinion, $0) }
        }
    }
}
