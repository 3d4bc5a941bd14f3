/// The keys of a matter's header (record-format §3).
enum MatterKey: Int, CaseIterable {
    case id, form, title, lead, partners, dates, plan, surveyed, inspected, related, officials, fields, surprise, committee
    case legalDrafting, state, endDay, archive, assessments, waivers, audience, secrecy, events

    static let table = FieldTable(allCases.map(\.field))

    var field: Field {
        switch self {
        case .id:
            Field("mã", .identity, "Mã hồ sơ, cũng là địa chỉ trang; nên trùng tên tệp", "Identity and page address", required: true)
        case .form:
            Field("hình thức", .choice(Form.allCases.map(\.rawValue)), "Hình thức phối hợp", "Form of coordination",
                  clause: "4", required: true)
        case .title: Field("tiêu đề", .text, "Tên việc phối hợp", "Title", required: true)
        case .lead: Field("chủ trì", .agency, "Cơ quan chủ trì", "Lead agency", clause: "5", required: true)
        case .partners: Field("phối hợp", .agencies, "Các cơ quan phối hợp", "Partner agencies", clause: "6", required: true)
        case .dates:
            Field("tiến hành", .range, "Ngày khảo sát hoặc kiểm tra theo dự kiến đầu tiên; bắt buộc với hai hình thức này",
                  "First planned days; required for a survey or an inspection", clause: "9.1")
        case .plan: Field("kế hoạch", .table(PlanKey.table), "Kế hoạch phối hợp", "Coordination plan", clause: "5.1")
        case .surveyed: Field("được khảo sát", .listedBodies, "Nơi được khảo sát", "Surveyed bodies", clause: "9.3")
        case .inspected: Field("được kiểm tra", .listedBodies, "Cơ quan được kiểm tra", "Inspected bodies", clause: "14.1")
        case .related:
            Field("cơ quan liên quan", .listedBodies, "Cơ quan khác có liên quan", "Other bodies concerned", clause: "15")
        case .officials:
            Field("cán bộ", .tables(OfficialKey.table), "Cán bộ, công chức được cử tham gia", "Seconded officials", clause: "7.1")
        case .fields: Field("lĩnh vực", .texts, "Lĩnh vực của việc phối hợp", "Fields of work", clause: "3.3")
        case .surprise: Field("đột xuất", .yesNo, "Kiểm tra đột xuất", "Surprise inspection", clause: "14.2")
        case .committee:
            Field("chủ trì đoàn", .choice(["Thường trực UBND tỉnh"]), "Thường trực UBND tỉnh làm trưởng đoàn",
                  "Led by the Standing Committee", clause: "13.2")
        case .legalDrafting:
            Field("văn bản quy phạm pháp luật", .yesNo, "Việc xây dựng văn bản quy phạm pháp luật",
                  "Drafting of a legal document", clause: "1")
        case .state:
            Field("trạng thái", .choice(["đang thực hiện", "hoàn thành", "hủy"]), "Mặc định: đang thực hiện", "State")
        case .endDay:
            Field("ngày kết thúc", .day, "Ngày hoàn thành hoặc hủy; bắt buộc khi trạng thái là hoàn thành, hủy",
                  "Day of the end; required when finished or cancelled")
        case .archive: Field("lưu trữ", .text, "Số hồ sơ lưu trữ", "Archive reference", clause: "5.6")
        case .assessments:
            Field("đánh giá", .byBody(AssessmentKey.table, orText: false), "Đánh giá chất lượng phối hợp của từng cơ quan",
                  "Quality marks", clause: "19.2")
        case .waivers:
            Field("miễn trừ", .tables(WaiverKey.table), "Việc được cấp có thẩm quyền cho miễn", "What was excused, and by whom")
        case .audience:
            Field("phạm vi", .choice(Audience.allCases.map(\.rawValue)), "Ai được xem trang; mặc định: nội bộ", "Audience")
        case .secrecy:
            Field("độ mật", .choice(["không"]), "Chỉ được ghi không: tài liệu mật không được đưa vào đây",
                  "Only `không`: secret documents must not be kept here")
        case .events: Field("diễn biến", .events, "Nhật ký việc phối hợp", "The log")
        }
    }
}
