/// The keys of a periodic report (record-format §5; Điều 18, 19).
enum ReportKey: Int, CaseIterable {
    case kind, agency, period, sent, documents, title, audience, secrecy

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .kind:
            Field("loại", .choice(PeriodicReport.Kind.allCases.map(\.rawValue)), "Loại báo cáo", "Kind of report",
                  clause: "19.1", required: true)
        case .agency: Field("cơ quan", .agency, "Cơ quan báo cáo", "Reporting agency", clause: "19.1", required: true)
        case .period:
            Field("kỳ", .period, "Kỳ báo cáo, 2026-1 hoặc 2026-2; bắt buộc trừ báo cáo đột xuất",
                  "Half-year; required but for an extraordinary report", clause: "19.1")
        case .sent: Field("ngày gửi", .day, "Ngày gửi", "Day sent", clause: "19.3", required: true)
        case .documents: Field("văn bản", .documents, "Số, ký hiệu", "Number")
        case .title: Field("tiêu đề", .text, "Tên báo cáo", "Title")
        case .audience: MatterKey.audience.field
        case .secrecy: MatterKey.secrecy.field
        }
    }
}
