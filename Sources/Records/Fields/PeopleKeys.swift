/// The keys of one entry of `cán bộ` (Điều 7, 12).
enum OfficialKey: Int, CaseIterable {
    case name, agency, position, task, limit

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .name: Field("họ tên", .text, "Họ và tên", "Full name")
        case .agency: Field("cơ quan", .body, "Cơ quan cử đi", "Agency that seconds")
        case .position: Field("chức vụ", .text, "Chức vụ", "Position")
        case .task: Field("nhiệm vụ", .text, "Nhiệm vụ trong đoàn", "Task", clause: "7.1")
        case .limit: Field("hạn", .limit(counts: false), "Hạn của nhiệm vụ", "Limit of the task", clause: "12.2")
        }
    }
}

/// The keys of a person in `người` and `thành viên`.
enum PersonKey: Int, CaseIterable {
    case name, position, agency

    static let table = FieldTable([PersonKey.name, .position].map(\.field))
    static let memberTable = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .name: Field("họ tên", .text, "Họ và tên", "Full name")
        case .position: Field("chức vụ", .text, "Chức vụ", "Position")
        case .agency: Field("cơ quan", .body, "Cơ quan", "Agency")
        }
    }
}

/// The keys of `nhân sự`: what a request asks of the people to be sent (9.1, 12.1).
enum StaffKey: Int, CaseIterable {
    case number, position, qualification, experience, other

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .number: Field("số lượng", .text, "Bao nhiêu người", "How many", clause: "9.1")
        case .position: Field("chức vụ", .text, "Chức vụ", "Position", clause: "9.1")
        case .qualification: Field("trình độ", .text, "Trình độ chuyên môn", "Qualification", clause: "9.1")
        case .experience: Field("kinh nghiệm", .text, "Kinh nghiệm", "Experience", clause: "9.1")
        case .other: Field("khác", .text, "Yêu cầu khác", "Anything else")
        }
    }
}
