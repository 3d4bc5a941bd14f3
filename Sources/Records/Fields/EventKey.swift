/// The keys that every event has, in the order in which they stand first in the table of each kind.
enum EventKey: Int, CaseIterable {
    case day, kind, author, recipients, documents, answers

    func field(required: Bool = false) -> Field {
        switch self {
        case .day: Field("ngày", .day, "Ngày của việc", "Day", required: true)
        case .kind:
            Field("việc", .choice(EventKind.allCases.map(\.rawValue)), "Tên việc, như mời họp, góp ý", "What happened", required: true)
        case .author: Field("từ", .body, "Cơ quan làm việc này", "Who did it", required: required)
        case .recipients:
            Field("đến", .recipients, "Nơi nhận; có thể ghi tất cả phối hợp", "Whom it reaches", required: required)
        case .documents: Field("văn bản", .documents, "Số, ký hiệu văn bản", "Number of the letter")
        case .answers: Field("về", .documents, "Số, ký hiệu của văn bản được trả lời hoặc được tiếp nhận", "The letter that is answered or registered", required: required)
        }
    }
}
