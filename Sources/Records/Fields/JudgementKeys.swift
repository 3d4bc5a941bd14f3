/// The keys of one entry of `đánh giá` (19.2).
enum AssessmentKey: Int, CaseIterable {
    case quality, remark

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .quality:
            Field("chất lượng", .choice(Quality.allCases.map(\.rawValue)), "Chất lượng phối hợp", "Quality", clause: "19.2")
        case .remark: Field("nhận xét", .text, "Nhận xét", "Remark", clause: "19.2")
        }
    }
}

/// The keys of one entry of `miễn trừ` (record-format §3, rules.md §3).
enum WaiverKey: Int, CaseIterable {
    case rule, agency, reason, approver, documents, until

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .rule: Field("quy tắc", .text, "Mã quy tắc được miễn, ví dụ 11.2-deadline", "Rule id", required: true)
        case .agency: Field("cơ quan", .bodies, "Cơ quan được miễn; không ghi: mọi cơ quan", "Who is excused; absent: whoever owes it")
        case .reason: Field("lý do", .text, "Vì sao được miễn", "Reason", required: true)
        case .approver: Field("người duyệt", .text, "Chức vụ của người cho miễn", "Who allowed it", required: true)
        case .documents: Field("văn bản", .documents, "Văn bản cho miễn", "Document that allows it", required: true)
        case .until: Field("đến ngày", .day, "Miễn đến hết ngày nào", "Last day of the waiver")
        }
    }
}
