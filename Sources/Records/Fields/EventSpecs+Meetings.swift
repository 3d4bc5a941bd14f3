extension EventSpec {
    /// Meetings, and how they are called, moved and cancelled.
    static let meetings: [EventSpec] = [
        EventSpec(.invitation, "Mời họp", "A meeting is called", clause: "11.2, 11.3", by: .lead,
                  [EventDetail(.meetingDay)] + invitation),
        EventSpec(.meetingDocuments, "Gửi tài liệu họp", "Documents of a meeting are sent", clause: "11.2.a", by: .lead,
                  [EventDetail(.meetingDay), EventDetail(.papers)]),
        EventSpec(.meetingCancelled, "Hủy cuộc họp", "A meeting is cancelled", by: .lead, [EventDetail(.meetingDay, required: true)]),
        EventSpec(.meetingMoved, "Dời cuộc họp", "A meeting is moved", by: .lead, to: .invited,
                  [EventDetail(.meetingDay, required: true), EventDetail(.newMeetingDay, required: true)] + invitation),
        EventSpec(.meeting, "Họp", "A meeting is held", clause: "5.2, 11.3", by: .lead, held),
        EventSpec(.minutes, "Lập biên bản", "Minutes are made", clause: "11.4, 14.3", by: .lead,
                  [EventDetail(.meetingDay), EventDetail(.signed), EventDetail(.absent), EventDetail(.unprepared)]),
        EventSpec(.minutesSent, "Gửi biên bản", "Minutes are sent", clause: "11.4, 14.3", by: .lead,
                  to: .partnersAndInspected, [EventDetail(.meetingDay)]),
    ]

    /// What an invitation says besides its day, and what a moved meeting may change.
    private static let invitation = [
        EventDetail(.venue), EventDetail(.content, as: .addressed), EventDetail(.participants), EventDetail(.papers),
        EventDetail(.preparation),
    ]
    /// What is kept of an activity that took place.
    static let held = [EventDetail(.attended), EventDetail(.absent), EventDetail(.meetingDay)]
}
