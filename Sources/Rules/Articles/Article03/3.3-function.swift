import Diagnostics
import Records

extension Rule {
    static let function = Rule(
        "3.3-function", clause: "3.3",
        title: Bilingual("Đúng chức năng của cơ quan phối hợp", "Within the partner's functions"),
        force: .advisory,
        quote: "Nội dung đề nghị phối hợp phải liên quan đến chức năng, nhiệm vụ, quyền hạn của cơ quan phối hợp",
        method: Bilingual("Khi hồ sơ và danh bạ đều ghi lĩnh vực, phải có ít nhất một lĩnh vực chung. Chỉ để tham khảo, không tính vào tỷ lệ.",
                          "Where both the matter and the registry give fields, one must be shared. Advisory: never counted."),
        examples: [
            Example(Bilingual("Chung lĩnh vực nhà ở", "Housing is shared"), [.init("so-tai-chinh", .met)], """
                hình thức: lấy ý kiến
                lĩnh vực: nhà ở
                """),
            Example(Bilingual("Không chung lĩnh vực nào", "No field is shared"), [.init("so-tai-chinh", .breach)], """
                hình thức: lấy ý kiến
                lĩnh vực: khám chữa bệnh
                """),
        ]
    ) { c in
        guard !c.matter.fields.isEmpty else { return [] }
        let asked = Set(c.matter.fields.map { folded($0) })
        return c.partners.compactMap { partner in
            guard case .agency(let position) = partner, !c.registry.agencies[position].fields.isEmpty else { return nil }
            let shared = c.registry.agencies[position].fields.filter { asked.contains(folded($0)) }
            let fact = shared.isEmpty
                ? Bilingual("Lĩnh vực của hồ sơ (\(c.matter.fields.joined(separator: ", "))) không có trong danh bạ của \(c.registry.name(of: partner)).",
                            "The matter's fields (\(c.matter.fields.joined(separator: ", "))) are not among those of \(c.registry.name(of: partner)).")
                : Bilingual("Lĩnh vực chung: \(shared.joined(separator: ", ")).", "Shared fields: \(shared.joined(separator: ", ")).")
            return c.atOnce(!shared.isEmpty, c.lead, to: partner, on: nil, [.says(fact)])
        }
    }
}
