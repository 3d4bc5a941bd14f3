import Diagnostics
import Testing
import WorkingCalendar

@testable import Records

@Suite("Who writes an event and whom it reaches where the record does not say")
struct ReadingDefaultsTests {
    /// Reads one event of a matter led by Sở Tài chính with the partners Sở Y tế and Sở Công Thương.
    private func event(_ kind: EventKind, _ more: String = "", form: String = "họp", header: String = "") -> Event? {
        var keys = more
        for field in EventSpec.of(kind).fields.fields where field.isRequired && !["ngày", "việc"].contains(field.key) && !more.contains(field.key + ":") {
            keys += ", \(field.key): \(value(field.key))"
        }
        if let key = EventSpec.of(kind).oneOf.first { keys += ", \(key.rawValue): 2026-04-01" }
        let text = """
            hình thức: \(form)
            được khảo sát: Xã A
            được kiểm tra: Xã B
            tiến hành: 2026-03-02
            \(header.isEmpty ? "lưu trữ: x" : header)
            diễn biến:
              - {ngày: 2026-03-10, việc: \(kind.rawValue)\(keys)}
            """
        let reading = readSample(text)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        return reading.matter?.events.first
    }

    private func value(_ key: String) -> String {
        switch key {
        case "từ": "Sở Y tế"
        case "đến": "Sở Công Thương"
        case "về": "1/STC-NS"
        case "kết quả": "chấp thuận"
        default: "2026-04-01"
        }
    }

    private static let lead: [EventKind] = [
        .planIssued, .established, .cooperationRequest, .dossier, .invitation, .meetingDocuments, .meetingCancelled, .opinionAnswer,
        .documentsGiven, .timeChangeAnswer, .timeChange, .survey, .inspection, .meeting, .minutes, .minutesSent, .opinionsCollected,
        .optionsPresented, .reminder, .participationNotice, .correction,
    ]

    @Test("the lead writes to all partners", arguments: lead)
    func leads(kind: EventKind) {
        let event = event(kind)
        #expect(event.map { ids($0.actors) } == ["so-tai-chinh"])
        #expect(event.map { ids($0.recipients) } == ["so-y-te", "so-cong-thuong"])
    }

    @Test("a partner writes to the lead", arguments: [
        EventKind.staffAssigned, .refusal, .opinion, .documentsAsked, .timeChangeAsked, .headAsked, .headAnswered, .staffReplaced,
    ])
    func partners(kind: EventKind) {
        let event = event(kind)
        #expect(event.map { ids($0.actors) } == ["so-y-te"])
        #expect(event.map { ids($0.recipients) } == ["so-tai-chinh"])
    }

    @Test("all others", arguments: [
        (EventKind.consentAsked, ["so-tai-chinh"], []), (.consentGiven, [], []), (.surveyNotice, ["so-tai-chinh"], ["Xã A"]),
        (.inspectionNotice, ["so-tai-chinh"], ["Xã B"]), (.registered, ["so-y-te"], []), (.informationAsked, ["so-tai-chinh"], ["so-cong-thuong"]),
        (.informationGiven, ["so-y-te"], []), (.reportSubmitted, ["so-tai-chinh"], []), (.officeNotified, ["so-tai-chinh"], ["van-phong"]),
        (.chairmanInformed, ["van-phong"], []), (.obstacleMeeting, ["van-phong"], []), (.officeReminder, ["van-phong"], ["so-cong-thuong"]),
        (.explanation, ["so-y-te"], []), (.uninvitedReport, ["so-y-te"], []), (.commended, ["so-y-te"], []), (.criticised, ["so-y-te"], []),
        (.meetingMoved, ["so-tai-chinh"], []),
    ])
    func others(kind: EventKind, actors: [String], recipients: [String]) {
        let event = event(kind)
        #expect(event.map { ids($0.actors) } == actors)
        #expect(event.map { ids($0.recipients) } == recipients)
    }

    @Test("the two tables cover every kind")
    func complete() { #expect(Self.lead.count + 8 + 17 == EventKind.allCases.count) }

    @Test("minutes of an inspection go to the inspected too, those of a meeting in it do not")
    func minutes() {
        #expect(event(.minutesSent, form: "kiểm tra").map { ids($0.recipients) } == ["so-y-te", "so-cong-thuong", "Xã B"])
        #expect(event(.minutesSent, ", ngày họp: 2026-03-09", form: "kiểm tra").map { ids($0.recipients) } == ["so-y-te", "so-cong-thuong"])
    }

    @Test("the Office reports where the Standing Committee leads")
    func committee() {
        let report = event(.reportSubmitted, form: "kiểm tra", header: "chủ trì đoàn: thường trực ubnd tỉnh")
        #expect(report.map { ids($0.actors) } == ["van-phong"])
    }

    @Test("all partners and others by name")
    func everyPartner() {
        #expect(event(.invitation, ", đến: [Xã A, tất cả phối hợp]").map { ids($0.recipients) } == ["so-y-te", "so-cong-thuong", "Xã A"])
        #expect(event(.invitation, ", đến: [SCT, Sở Công Thương]").map { ids($0.recipients) } == ["so-cong-thuong"])
    }

    @Test("information goes to whoever asked for it")
    func askers() {
        let reading = readSample("""
            cơ quan liên quan: Công an tỉnh
            diễn biến:
              - {ngày: 2026-03-09, việc: yêu cầu thông tin, đến: Công an tỉnh, văn bản: 1/STC-NS}
              - {ngày: 2026-03-10, việc: yêu cầu thông tin, từ: Sở Y tế, đến: Công an tỉnh, văn bản: 2/SYT-KH}
              - {ngày: 2026-03-10, việc: yêu cầu thông tin, từ: Sở Y tế, đến: SCT, văn bản: 3/SYT-KH}
              - {ngày: 2026-03-11, việc: cung cấp thông tin, từ: Công an tỉnh, về: 2/SYT-KH}
              - {ngày: 2026-03-12, việc: cung cấp thông tin, từ: Công an tỉnh}
              - {ngày: 2026-03-12, việc: từ chối, từ: SCT, căn cứ: bí mật nhà nước}
            """)
        #expect(reading.diagnostics.isEmpty)
        let events = reading.matter?.events ?? []
        #expect(events.filter { $0.kind == .informationGiven }.map { ids($0.recipients) } == [["so-y-te"], ["so-tai-chinh", "so-y-te"]])
        #expect(events.last?.grounds == ["bi mat nha nuoc"])
    }

    @Test("a moved meeting goes to those invited, through earlier moves too")
    func moved() {
        let reading = readSample("""
            diễn biến:
              - {ngày: 2026-03-04, việc: dời họp, ngày họp: 2026-03-20, ngày họp mới: 2026-03-25}
              - {ngày: 2026-03-02, việc: mời họp, ngày họp: 2026-03-20 8h, đến: SCT}
              - {ngày: 2026-03-05, việc: dời họp, ngày họp: 2026-03-25, ngày họp mới: 2026-03-26}
              - {ngày: 2026-03-06, việc: mời họp, ngày họp: 2026-03-20}
              - {ngày: 2026-03-09, việc: dời họp, ngày họp: 2026-03-20, ngày họp mới: 2026-03-27, đến: Sở Y tế}
            """)
        #expect(reading.diagnostics.isEmpty)
        let moves = (reading.matter?.events ?? []).filter { $0.kind == .meetingMoved }
        #expect(moves.map { ids($0.recipients) } == [["so-cong-thuong"], ["so-cong-thuong"], ["so-y-te"]])
    }

    @Test("events stand by day, then as written")
    func order() {
        let reading = readSample("diễn biến:\n  - {ngày: 12/3/2026, việc: họp}\n  - {ngày: 10/3/2026, việc: mời họp}\n  - {ngày: 10/3/2026, việc: đôn đốc}")
        #expect(reading.matter?.events.map(\.position) == [1, 2, 0])
        #expect(reading.matter?.firstDay == day("2026-03-10"))
    }
}
