import Diagnostics
import Records

extension Rule {
    static let jointBodyEstablished = Rule(
        "4.4-decision", clause: "4.4",
        title: Bilingual("Quyết định thành lập tổ chức liên cơ quan", "The decision that sets up the joint body"),
        quote: "Thành lập tổ chức phối hợp liên cơ quan",
        method: Bilingual("Trước khi kết thúc hồ sơ phải có quyết định thành lập có số, trong đó mọi cơ quan phối hợp đều có thành viên; cơ quan đã từ chối có căn cứ thì không cần.",
                          "Before the closing there must be a numbered decision in which every partner is a member; one that refused with grounds need not be."),
        examples: [
            Example(Bilingual("Quyết định có đủ thành viên", "Every partner is a member"), [.init("so-tai-chinh", .met)], decision("SXD")),
            Example(Bilingual("Cơ quan kế thừa cử người cho cả hai cơ quan đã hợp nhất", "The successor's member stands for both merged partners"), asOf: "2025-06-30",
                    [.init("so-tu-phap", .met)], """
                hình thức: tổ chức liên cơ quan
                chủ trì: Sở Tư pháp
                phối hợp: [Sở Nông nghiệp và Phát triển nông thôn, Sở Tài nguyên và Môi trường]
                trạng thái: hoàn thành
                ngày kết thúc: 30/4/2025
                diễn biến:
                  - {ngày: 3/2/2025, việc: đề nghị phối hợp, văn bản: 5/STP-VP}
                  - {ngày: 10/3/2025, việc: thành lập, văn bản: 10/QĐ-STP, thành viên: [{cơ quan: Sở Nông nghiệp và Môi trường, chức vụ: Phó Giám đốc}]}
                """),
            Example(Bilingual("Thiếu cơ quan phối hợp trong thành viên", "A partner is no member"), [.init("so-tai-chinh", .breach)], decision("STC")),
        ]
    ) { c in
        guard c.matter.form == .jointBody else { return [] }
        let decisions = c.all(.established).map { ($0, c.lackingMembers($0)) }
        let complete = decisions.first { $0.1.isEmpty }?.0
        let incomplete = complete == nil ? decisions.first : nil
        return [c.timed(c.lead, due: nil, done: complete, incomplete: incomplete, missing: Bilingual("quyết định thành lập", "decision that sets it up"))]
    }

    private static func decision(_ member: String) -> String {
        """
        hình thức: tổ chức liên cơ quan
        trạng thái: hoàn thành
        ngày kết thúc: 30/3/2026
        diễn biến:
          - {ngày: 9/3/2026, việc: thành lập, văn bản: 10/QĐ-STC, thành viên: \(member)}
        """
    }
}

extension Case {
    fileprivate func lackingMembers(_ decision: Event) -> [Bilingual] {
        var members: [Body] = []
        if case .members(let bodies, let people)? = decision[.members] { members = bodies + people.flatMap(\.agencies) }
        let missing = partners.filter { !members.contains($0) && wellFoundedRefusals(by: $0).isEmpty }
        return decision.lacking() + missing.map { Bilingual("thành viên của \(registry.name(of: $0))", "a member from \(registry.name(of: $0))") }
    }
}
