import Testing
import WorkingCalendar

@testable import Records

@Suite("Who is who")
struct ReadingSuccessionTests {
    @Test("one name, two entries: the one alive on the day of the event, else on the first day")
    func split() {
        let before = readSample("chủ trì: Sở Nội vụ\nkế hoạch: {ngày: 2025-02-28}").matter
        let after = readSample("chủ trì: Sở Nội vụ\nkế hoạch: {ngày: 2025-03-01}").matter
        #expect(before.map { ids([$0.lead]) } == ["so-noi-vu-2009"])
        #expect(after.map { ids([$0.lead]) } == ["so-noi-vu"])
    }

    @Test("the successor's acts are its predecessors', and what reaches it reaches them")
    func stands() {
        let reading = readSample("""
            chủ trì: Sở Tài chính
            phối hợp: [Sở Nội vụ, Sở Lao động, Sở Y tế]
            kế hoạch: {ngày: 2025-02-03, nhiệm vụ: {so-noi-vu: rà soát}}
            đánh giá: {so-noi-vu: {chất lượng: tốt}}
            cán bộ: [{họ tên: A, cơ quan: so-noi-vu}]
            miễn trừ: [{quy tắc: 9.2-deadline, cơ quan: so-noi-vu, lý do: x, người duyệt: y, văn bản: 1/QĐ-UBND}]
            diễn biến:
              - {ngày: 2025-03-10, việc: góp ý, từ: Sở Nội vụ}
              - {ngày: 2025-03-11, việc: mời họp, đến: [SNV, Sở Y tế]}
              - {ngày: 2025-03-12, việc: họp, vắng: Sở Nội vụ}
            """)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        guard let matter = reading.matter else { return }
        // On the first day `so-noi-vu` folds to the name of the entry alive then.
        #expect(ids(matter.partners) == ["so-noi-vu-2009", "so-lao-dong", "so-y-te"])
        #expect(matter.plan.map { ids($0.tasks[0].bodies) } == ["so-noi-vu-2009"])
        #expect(ids(matter.assessments[0].bodies) == ["so-noi-vu-2009"])
        #expect(ids(matter.officials[0].agencies) == ["so-noi-vu-2009"])
        #expect(matter.waivers[0].bodies.map(ids) == ["so-noi-vu-2009"])
        #expect(matter.events[0].author == agency("so-noi-vu"))
        #expect(ids(matter.events[0].actors) == ["so-noi-vu-2009", "so-lao-dong"])
        #expect(ids(matter.events[1].recipients) == ["so-noi-vu-2009", "so-lao-dong", "so-y-te"])
        #expect(matter.events[2].absent.map(ids) == ["so-noi-vu-2009", "so-lao-dong"])
    }

    @Test("an entry that is a party stands for itself alone")
    func party() {
        let matter = readSample("""
            phối hợp: [Sở Lao động, Sở Y tế]
            cơ quan liên quan: so-noi-vu-2009
            kế hoạch: {ngày: 2025-02-03}
            diễn biến:
              - {ngày: 2025-02-10, việc: góp ý, từ: so-noi-vu-2009}
            """).matter
        #expect(matter.map { ids($0.events[0].actors) } == ["so-noi-vu-2009"])
    }

    @Test("of the parties that an author stands for, a partner's event is by the partners")
    func able() {
        let reading = readSample("""
            chủ trì: Sở Nội vụ
            phối hợp: [Sở Lao động, Sở Y tế]
            kế hoạch: {ngày: 2025-02-03}
            diễn biến:
              - {ngày: 2025-03-10, việc: cử người, từ: Sở Nội vụ, người: [Nguyễn Văn A, {họ tên: B, chức vụ: Trưởng phòng}]}
              - {ngày: 2025-03-11, việc: đôn đốc, từ: Sở Nội vụ}
            """)
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.matter?.events.map { ids($0.actors) } == [["so-lao-dong"], ["so-noi-vu-2009"]])
        #expect(reading.matter?.events.first?.people.map(\.name) == ["Nguyễn Văn A", "B"])
    }

    @Test("the first day is the earliest of events, plan and planned days; none of them: the as-of day")
    func firstDay() {
        #expect(readSample("lưu trữ: x").matter?.firstDay == day("2026-06-30"))
        #expect(readSample("tiến hành: 20/4/2026\nkế hoạch: {ngày: 2026-05-01}").matter?.firstDay == day("2026-04-20"))
        #expect(readSample("diễn biến:\n  - {ngày: 2027-01-04, việc: họp}").matter?.firstDay == day("2027-01-04"))
    }
}
