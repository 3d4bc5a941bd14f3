import Diagnostics
import Records

extension Rule {
    static let parties = Rule(
        "1-parties", clause: "1",
        title: Bilingual("Các bên đang hoạt động", "Parties in being"),
        quote: "phối hợp giữa các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh Cao Bằng",
        method: Bilingual(
            "Cơ quan chủ trì phải đang hoạt động vào ngày đầu của hồ sơ; mỗi cơ quan phối hợp phải đang hoạt động vào ngày đầu hoặc vào ngày văn bản đề nghị đầu tiên gửi đến cơ quan đó.",
            "The lead must be in being on the matter's first day, each partner on that day or on the day of the first request to it."),
        examples: [
            Example(Bilingual("Hai sở đang hoạt động", "Both departments are in being"), [.init("so-tai-chinh", .met)], """
                hình thức: lấy ý kiến
                diễn biến:
                  - ngày: 9/3/2026
                    việc: gửi hồ sơ lấy ý kiến
                """),
            Example(Bilingual("Sở đã hợp nhất từ 01/3/2025", "The department was merged on 1 March 2025"), [.init("so-tai-chinh", .breach)], """
                hình thức: lấy ý kiến
                phối hợp: Sở Giao thông vận tải
                diễn biến:
                  - ngày: 9/3/2026
                    việc: gửi hồ sơ lấy ý kiến
                """),
        ]
    ) { c in
        let gone = ([c.lead] + c.partners).filter { !c.isInBeing($0) }
        let facts = gone.map { body in
            let successors = c.successors(of: body)
            return Sentence.says(Bilingual(
                "\(c.registry.name(of: body)) không hoạt động vào ngày \(c.matter.firstDay.vietnamese)\(successors.isEmpty ? "" : "; cơ quan kế thừa: \(successors)").",
                "\(c.registry.name(of: body)) was not in being on \(c.matter.firstDay.english)\(successors.isEmpty ? "" : "; its successor: \(successors)")."))
        }
        let fine = Sentence.says(Bilingual("Cơ quan chủ trì và các cơ quan phối hợp đều đang hoạt động.", "The lead and every partner are in being."))
        return [c.atOnce(gone.isEmpty, c.lead, on: nil, gone.isEmpty ? [fine] : facts)]
    }
}

extension Case {
    fileprivate func isInBeing(_ body: Body) -> Bool {
        guard case .agency(let position) = body else { return false }
        let agency = registry.agencies[position]
        if agency.isAlive(on: matter.firstDay) { return true }
        return body != lead && requests(to: body).first.map { agency.isAlive(on: $0.day) } ?? false
    }

    /// The names of the living entries that succeeded a body.
    fileprivate func successors(of body: Body) -> String {
        guard case .agency(let position) = body else { return "" }
        return registry.allSuccessors(of: position).filter { registry.agencies[$0].isAlive(on: asOf) }
            .map { registry.agencies[$0].name }.joined(separator: "; ")
    }
}
