/// The keys of `kế hoạch` (record-format §3, rule 5.1).
enum PlanKey: Int, CaseIterable {
    case documents, day, tasks

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .documents: Field("văn bản", .documents, "Số, ký hiệu của kế hoạch", "Number of the plan", clause: "5.1")
        case .day: Field("ngày", .day, "Ngày của kế hoạch", "Day of the plan", clause: "5.1")
        case .tasks:
            Field("nhiệm vụ", .byBody(TaskKey.table, orText: true), "Nhiệm vụ của từng cơ quan phối hợp",
                  "Task of each partner", clause: "5.1")
        }
    }
}

/// The keys of one task of the plan.
enum TaskKey: Int, CaseIterable {
    case text, limit, done

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .text: Field("việc", .text, "Việc phải làm", "What is to be done", clause: "5.1")
        case .limit: Field("hạn", .limit(counts: false), "Ngày phải xong", "Last day", clause: "3.5")
        case .done: Field("hoàn thành", .day, "Ngày đã xong", "Day done", clause: "3.5")
        }
    }
}
