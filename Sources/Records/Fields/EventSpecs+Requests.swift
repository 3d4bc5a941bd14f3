extension EventSpec {
    /// Plans and the letters that ask for something.
    static let requests: [EventSpec] = [
        EventSpec(.planIssued, "Ban hành kế hoạch phối hợp", "The plan is issued", clause: "5.1, 12.2", by: .lead),
        EventSpec(.consentAsked, "Xin ý kiến UBND tỉnh", "The People's Committee is consulted", clause: "12.1", by: .lead, to: .nobody),
        EventSpec(.consentGiven, "UBND tỉnh đồng ý", "The People's Committee consents", clause: "12.1", by: .committee,
                  from: .nobody, to: .nobody),
        EventSpec(.established, "Thành lập tổ chức phối hợp liên cơ quan, đoàn", "A joint body is established", clause: "4.4",
                  by: .lead, [EventDetail(.members)]),
        EventSpec(.cooperationRequest, "Đề nghị phối hợp", "Cooperation is asked for", clause: "8, 9.1, 12.1", by: .lead,
                  [EventDetail(.time), EventDetail(.venue), EventDetail(.content), EventDetail(.staff)]),
        EventSpec(.surveyNotice, "Thông báo cho nơi được khảo sát", "The surveyed are told", clause: "9.3", by: .lead,
                  to: .surveyed, notice),
        EventSpec(.dossier, "Gửi hồ sơ lấy ý kiến", "A dossier is sent for opinions", clause: "10.1, 13.1, 16", by: .lead,
                  [.countedLimit, EventDetail(.content, as: .addressed), EventDetail(.draftReport)]),
        EventSpec(.inspectionNotice, "Thông báo cho cơ quan được kiểm tra", "The inspected are told", clause: "14.1",
                  by: .lead, to: .inspected, notice),
        EventSpec(.documentsAsked, "Yêu cầu cung cấp tài liệu", "Documents are asked for", clause: "6.6, 5.4", by: .partner,
                  [.countedLimit]),
        EventSpec(.documentsGiven, "Cung cấp tài liệu", "Documents are given", clause: "6.6, 5.4", by: .lead),
        EventSpec(.informationAsked, "Yêu cầu cung cấp thông tin", "Information is asked for", clause: "15, 16, 6.5",
                  by: .leadOrPartner, from: .lead, to: .required,
                  [EventDetail(.content), .countedLimit, EventDetail(.purpose)]),
        EventSpec(.informationGiven, "Cung cấp thông tin", "Information is given", clause: "15", by: .anyBody, to: .asker),
    ]

    private static let notice = [EventDetail(.time), EventDetail(.venue), EventDetail(.content), EventDetail(.participants)]
}
