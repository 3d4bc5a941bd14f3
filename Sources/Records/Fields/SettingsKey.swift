/// The keys of `site.yml` (record-format §9).
enum SettingsKey: Int, CaseIterable {
    case name, owner, address, forge, languages, followedFrom, sample, format, isPublic, accent, emblem, footer, dueSoon

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .name: Field("tên", .text, "Tên trang", "Name of the site")
        case .owner: Field("cơ quan chủ quản", .text, "Cơ quan chủ quản", "Owner")
        case .address: Field("địa chỉ", .address, "Địa chỉ gốc; không ghi: liên kết tương đối", "Base URL; absent: relative links")
        case .forge: Field("kho", .table(ForgeKey.table), "Nơi giữ bản gốc của hồ sơ", "Where the sources are kept")
        case .languages: Field("ngôn ngữ", .choices(["vi", "en"]), "Các ngôn ngữ của trang", "Languages")
        case .followedFrom: Field("theo dõi từ kỳ", .period, "Kỳ báo cáo đầu tiên được theo dõi", "First half-year followed")
        case .sample: Field("mẫu", .yesNo, "có: dữ liệu mẫu, trang nào cũng nói rõ", "Sample data")
        case .format: Field("định dạng", .choice(["1"]), "Phiên bản của cách ghi", "Version of the format")
        case .isPublic: Field("công khai", .yesNo, "có: mặc định dựng trang cho công chúng", "Build for the public by default")
        case .accent: Field("màu", .colour, "Màu nhấn, ví dụ '#0b5d4b'", "Accent colour")
        case .emblem: Field("biểu trưng", .path, "Tệp biểu trưng", "Emblem file")
        case .footer: Field("chân trang", .text, "Chữ ở chân trang", "Footer")
        case .dueSoon: Field("sắp đến hạn", .number(0...60), "Còn bao nhiêu ngày làm việc thì là sắp đến hạn", "Due soon, in working days")
        }
    }
}

/// The keys of `kho`: address patterns of the forge.
enum ForgeKey: Int, CaseIterable {
    case file, history

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .file: Field("tệp", .address, "Địa chỉ một dòng của tệp, có {file} và {line}", "A line of a file, with {file} and {line}")
        case .history: Field("lịch sử", .address, "Địa chỉ lịch sử của tệp, có {file}", "History of a file, with {file}")
        }
    }
}
