extension EventSpec {
    /// What the asked answer, and what the lead answers them.
    static let answers: [EventSpec] = [
        EventSpec(.registered, "Vào sổ công văn đến", "A letter is registered", clause: "10.4", by: .anyBody, to: .nobody,
                  [EventDetail(.entryNumber)], answersRequired: true),
        EventSpec(.staffAssigned, "Cử người tham gia", "People are sent", clause: "6.2, 9.2", by: .partnerOrRelated,
                  [EventDetail(.people)]),
        EventSpec(.refusal, "Từ chối", "A refusal", clause: "6.1, 9.2, 11.3, 15", by: .partnerOrAsked,
                  [EventDetail(.meetingDay), EventDetail(.grounds, as: .choices(EventDetail.refusalGrounds))]),
        EventSpec(.opinion, "Góp ý", "An opinion", clause: "10.2, 10.3, 6.3", by: .partnerOrRelated,
                  [.outcome([.agrees, .comments, .disagrees, .reserves])]),
        EventSpec(.opinionAnswer, "Tiếp thu, giải trình ý kiến", "Opinions are answered", clause: "10.3", by: .lead,
                  [.outcome([.accepted, .partly, .notAccepted]), EventDetail(.justification)]),
        EventSpec(.timeChangeAsked, "Đề nghị điều chỉnh thời gian", "Another time is asked for", clause: "6.7", by: .partner,
                  newTime, oneOf: [.newLimit, .newDates]),
        EventSpec(.timeChangeAnswer, "Trả lời đề nghị điều chỉnh", "That request is answered", clause: "6.7", by: .lead,
                  [.outcome([.approved, .declined], required: true)] + newTime),
        EventSpec(.timeChange, "Chủ trì tự điều chỉnh thời gian", "The lead changes the time", by: .lead,
                  [EventDetail(.newDates, required: true)]),
        EventSpec(.headAsked, "Cán bộ được cử báo cáo thủ trưởng", "The seconded report to their head", clause: "7.2, 6.3",
                  by: .partner, [EventDetail(.limit)]),
        EventSpec(.headAnswered, "Thủ trưởng cho ý kiến", "The head answers", clause: "6.3", by: .partner),
        EventSpec(.staffReplaced, "Thay người", "Someone is replaced", clause: "12.2", by: .partner,
                  [EventDetail(.formerPerson), EventDetail(.newPerson)]),
    ]

    private static let newTime = [EventDetail(.newLimit), EventDetail(.newDates)]
}
