/// The keys of one entry of `co-quan.yml` (record-format §6).
enum AgencyKey: Int, CaseIterable {
    case id, name, abbreviations, fields, from, to, succeeds, roles

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .id: Field("mã", .identity, "Mã không dấu, cũng là địa chỉ trang", "Slug and page address", required: true)
        case .name: Field("tên", .text, "Tên đầy đủ", "Full name", required: true)
        case .abbreviations: Field("viết tắt", .texts, "Các cách viết tắt", "Abbreviations")
        case .fields: Field("lĩnh vực", .texts, "Lĩnh vực quản lý", "Fields of work", clause: "3.3")
        case .from: Field("từ", .day, "Ngày bắt đầu hoạt động", "First day")
        case .to: Field("đến", .day, "Ngày hoạt động cuối cùng", "Last day")
        case .succeeds: Field("kế thừa", .texts, "Mã các cơ quan mà nó kế thừa", "Ids of the entries it succeeded")
        case .roles:
            Field("vai trò", .choices(Role.allCases.map(\.rawValue)), "Vai trò theo dõi Quy chế", "Role", clause: "21")
        }
    }
}

/// The keys of a calendar file (record-format §7).
enum YearKey: Int, CaseIterable {
    case confirmation, off, makeup

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .confirmation: Field("xác nhận", .text, "Căn cứ của các ngày; không ghi: dự báo", "Source; absent: forecast")
        case .off: Field("nghỉ", .byDay, "Ngày nghỉ và tên gọi", "Days off with their names")
        case .makeup: Field("làm bù", .byDay, "Ngày làm bù và tên gọi", "Make-up days with their names")
        }
    }
}
