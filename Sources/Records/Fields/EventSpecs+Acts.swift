extension EventSpec {
    /// What is done and reported.
    static let acts: [EventSpec] = [
        EventSpec(.survey, "Khảo sát", "A survey is made", clause: "5.2", by: .lead, held),
        EventSpec(.inspection, "Kiểm tra", "An inspection is made", clause: "5.2", by: .lead, held),
        EventSpec(.opinionsCollected, "Tổng hợp ý kiến", "Opinions are collected", clause: "5.5", by: .lead,
                  [EventDetail(.justification)]),
        EventSpec(.optionsPresented, "Trình phương án", "Options are presented", clause: "5.5", by: .lead,
                  [EventDetail(.justification)]),
        EventSpec(.reportSubmitted, "Trình báo cáo", "The report is submitted", clause: "13.1, 16", by: .leadOrOffice,
                  from: .leadOrOffice, to: .nobody, [EventDetail(.includes)]),
        EventSpec(.reminder, "Đôn đốc", "A reminder", clause: "5.3", by: .lead),
        EventSpec(.participationNotice, "Thông báo tình hình tham gia", "How the seconded take part", clause: "5.3", by: .lead),
        EventSpec(.correction, "Đính chính việc đã ghi", "An earlier event is corrected", by: .lead, [EventDetail(.corrected)]),
    ]
}
