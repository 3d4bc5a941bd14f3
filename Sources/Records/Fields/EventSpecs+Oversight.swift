extension EventSpec {
    /// What goes to, or comes from, the Office and others who follow up.
    static let oversight: [EventSpec] = [
        EventSpec(.officeNotified, "Thông báo về Văn phòng UBND tỉnh", "The Office is told", clause: "10.2, 17.4", by: .lead,
                  to: .office, [EventDetail(.violators)]),
        EventSpec(.chairmanInformed, "Văn phòng báo cáo Chủ tịch", "The Chairman is told", clause: "10.2", by: .office,
                  from: .office, to: .nobody, [EventDetail(.violators)]),
        EventSpec(.obstacleMeeting, "Họp tháo gỡ vướng mắc", "A meeting about obstacles", clause: "18.3", by: .office,
                  from: .office, to: .nobody),
        EventSpec(.officeReminder, "Cơ quan theo dõi đôn đốc", "A reminder by those who follow up", clause: "18.1, 21",
                  by: .overseer, from: .office, to: .required, [EventDetail(.obligations)]),
        EventSpec(.explanation, "Giải trình về một nghĩa vụ", "A debtor explains", clause: "6.8, 17.3", by: .partyOrAsked,
                  to: .nobody, [EventDetail(.obligations), EventDetail(.content)]),
        EventSpec(.uninvitedReport, "Báo cáo việc không được mời", "An agency reports that it was not invited", clause: "6.8",
                  by: .agency, to: .nobody),
        EventSpec(.commended, "Biểu dương", "Commended", clause: "20", by: .anyBody, to: .nobody, [EventDetail(.agencies)]),
        EventSpec(.criticised, "Phê bình", "Criticised", clause: "20", by: .anyBody, to: .nobody, [EventDetail(.agencies)]),
    ]
}
