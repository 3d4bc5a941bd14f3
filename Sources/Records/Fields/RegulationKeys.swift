/// The header keys of `quy-che.md` (record-format §8).
enum RegulationKey: Int, CaseIterable {
    case number, issued, effective, limits, amendments

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .number: Field("số", .document, "Số, ký hiệu của Quyết định", "Number of the decision", required: true)
        case .issued: Field("ngày ban hành", .day, "Ngày ban hành", "Day issued", required: true)
        case .effective: Field("hiệu lực", .day, "Ngày có hiệu lực", "Day in force", clause: "qd-2", required: true)
        case .limits:
            Field("thời hạn", .byClause(TimeLimitKey.table), "Thời hạn theo từng khoản", "Time limits by clause", required: true)
        case .amendments: Field("sửa đổi", .tables(AmendmentKey.table), "Các lần sửa đổi", "Amendments")
        }
    }
}

/// The keys of one time limit.
enum TimeLimitKey: Int, CaseIterable {
    case value, interpretive, basis

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .value: Field("giá trị", .text, "10 ngày, 5 ngày làm việc, ngày 20", "The limit", required: true)
        case .interpretive:
            Field("suy diễn", .yesNo, "có: Quy chế không ấn định ngày, đây là cách hiểu", "yes: our reading")
        case .basis: Field("căn cứ", .text, "Cách hiểu dựa vào đâu", "What the reading rests on")
        }
    }
}

/// The keys of one amendment.
enum AmendmentKey: Int, CaseIterable {
    case from, document, limits

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .from: Field("từ", .day, "Ngày bắt đầu áp dụng", "First day", required: true)
        case .document: Field("văn bản", .document, "Văn bản sửa đổi", "Amending document", required: true)
        case .limits:
            Field("thời hạn", .byClause(TimeLimitKey.table), "Các thời hạn thay đổi", "The limits that change", required: true)
        }
    }
}
