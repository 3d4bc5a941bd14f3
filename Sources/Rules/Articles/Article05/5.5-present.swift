import Diagnostics
import Records

extension Rule {
    static let optionsPresented = Rule(
        "5.5-present", clause: "5.5",
        title: Bilingual("Trình phương án khi còn ý kiến khác nhau", "The final option presented where opinions differ"),
        quote: "báo cáo, giải trình Uỷ ban nhân tỉnh và trình phương án cuối cùng đối với vấn đề còn có ý kiến khác nhau",
        method: Bilingual(
            "Khi cơ quan phối hợp không đồng ý hoặc bảo lưu mà chưa được tiếp thu, hoặc cơ quan chủ trì không tiếp thu ý kiến, phải trình phương án kèm giải trình trước khi kết thúc hồ sơ.",
            "Where a partner disagrees or reserves its opinion and was not followed, or the lead did not accept an opinion, the final option must be presented with an explanation before the closing."),
        examples: [
            Example(Bilingual("Đã trình phương án kèm giải trình", "Presented with an explanation"), [.init("so-tai-chinh", .met)], presented("    giải trình: Hai phương án đều nêu rõ")),
            Example(Bilingual("Trình phương án không giải trình", "Presented without an explanation"), [.init("so-tai-chinh", .breach)], presented("    ghi chú: Không nêu ý kiến khác")),
        ]
    ) { c in
        let causes = c.unsettledOpinions
        guard let last = causes.max(by: { $0.precedes($1) }) else { return [] }
        let presented = c.all(.optionsPresented).filter { $0.day >= last.day }
        let complete = presented.first { $0.has(.justification) }
        return [c.timed(c.lead, due: nil, done: complete,
                        incomplete: complete == nil ? presented.first.map { ($0, [Part.name(.justification)]) } : nil,
                        missing: Bilingual("văn bản trình phương án", "presentation of the final option"), causes.map { .act(Mark($0)) })]
    }

    private static func presented(_ line: String) -> String {
        """
        hình thức: lấy ý kiến
        trạng thái: hoàn thành
        ngày kết thúc: 30/3/2026
        diễn biến:
          - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến}
          - {ngày: 12/3/2026, việc: góp ý, từ: SXD, kết quả: không đồng ý}
          - ngày: 20/3/2026
            việc: trình phương án
        \(line)
        """
    }
}

extension Case {
    /// The events that leave an opinion unsettled: a partner's newest `không đồng ý` or `bảo lưu` that no `tiếp thu` about it
    /// followed, and a `không` that reached a partner whose newest opinion is not `đồng ý`.
    fileprivate var unsettledOpinions: [Event] {
        partners.flatMap { partner -> [Event] in
            guard let newest = all(.opinion).last(where: { $0.isBy(partner) }) else { return [] }
            let answers = all(.opinionAnswer).filter { $0.isBy(lead) && $0.reaches(partner) }
            var causes: [Event] = []
            if newest.outcome == .disagrees || newest.outcome == .reserves, canStart(on: newest.day) {
                let isFollowed = answers.contains { $0.outcome == .accepted && $0.day >= newest.day && $0.mayAnswer(newest) }
                if !isFollowed { causes.append(newest) }
            }
            if newest.outcome != .agrees { causes += answers.filter { $0.outcome == .notAccepted && canStart(on: $0.day) } }
            return causes
        }
    }
}
