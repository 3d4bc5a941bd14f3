import Diagnostics
import Testing
import WorkingCalendar

@testable import Records

/// A value of each type, so that a record with every key can be written from the table of fields alone.
private func sample(_ field: Field) -> String {
    switch field.type {
    case .text, .texts: field.key == "căn cứ" ? "Điều 3" : "chữ"
    case .identity: "X-1"
    case .day: "10/3/2026"
    case .dayTime: "2026-03-10 8h30"
    case .range: "10/3/2026 .. 12/3/2026"
    case .limit(let counts): counts ? "05 ngày làm việc" : "chậm nhất ngày 20/4/2026"
    case .yesNo: "có"
    case .document, .documents: "[215/SNNMT-KHTC, 239/BKH-KCN&KCX]"
    case .choice(let allowed): allowed[0]
    case .choices(let allowed): "[\(allowed.joined(separator: ", "))]"
    case .agency: "Sở Tài chính"
    case .agencies: "[Sở Y tế, Sở Công Thương]"
    case .listedBodies: "[Xã A, Xã B]"
    case .body, .bodies: "Sở Y tế"
    case .recipients: "[tất cả phối hợp, Xã A]"
    case .attendees: field.key == "vắng" ? "[Sở Công Thương, Báo tỉnh]" : "[Sở Y tế, Đài tỉnh]"
    case .addressed: "{Sở Y tế: a, Sở Công Thương: [b, c]}"
    case .table(let table): mapping(table)
    case .tables(let table): "[\(mapping(table))]"
    case .people(let table): "[Nguyễn Văn A, \(mapping(table))]"
    case .members(let table): "[Sở Công Thương, \(mapping(table))]"
    case .byBody(let table, _): "{Sở Y tế: \(mapping(table))}"
    default: ""
    }
}

private func mapping(_ table: FieldTable) -> String {
    "{" + table.fields.map { "\($0.key): \(sample($0))" }.joined(separator: ", ") + "}"
}

private func author(_ spec: EventSpec) -> String {
    switch spec.authors {
    case .lead, .leadOrOffice: "Sở Tài chính"
    case .partner, .leadOrPartner: "Sở Y tế"
    case .office: "VP"
    case .committee: "UBND tỉnh"
    case .partnerOrRelated, .partnerOrAsked, .anyBody: "Xã C"
    case .partyOrAsked: "Xã A"
    case .overseer: "Sở Nội vụ"
    case .agency: "SVHTTDL"
    }
}

@Suite("A record of each form with every key and every kind of event")
struct ReadingFullRecordTests {
    private func text(_ form: Form) -> String {
        var lines = ["---"]
        for field in FileKind.matter.fields.fields {
            switch field.key {
            case "hình thức": lines.append("hình thức: \(form.rawValue)")
            case "cơ quan liên quan": lines.append("cơ quan liên quan: Xã C")
            case "được kiểm tra": lines.append("được kiểm tra: Xã D")
            case "trạng thái": lines.append("trạng thái: hoàn thành")
            case "độ mật": lines.append("độ mật: không")
            case "diễn biến": lines.append("diễn biến:")
            default: lines.append("\(field.key): \(sample(field))")
            }
        }
        for spec in EventSpec.all {
            for (index, field) in spec.fields.fields.enumerated() {
                let value = switch field.key {
                case "việc": spec.kind.rawValue
                case "từ": author(spec)
                default: sample(field)
                }
                lines.append((index == 0 ? "  - " : "    ") + "\(field.key): \(value)")
            }
        }
        return (lines + ["---", "Thân"]).joined(separator: "\n")
    }

    @Test(arguments: Form.allCases)
    func whole(form: Form) {
        let reading = readSample(text: text(form), path: "ho-so/2026/X-1.md")
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.map { ($0.code, $0.place.line, $0.message.vi) })")
        guard let matter = reading.matter else { return }
        #expect(matter.form == form && matter.state == .finished(day("2026-03-10")) && matter.dates?.last == day("2026-03-12"))
        #expect(matter.isSurprise && matter.isLedByStandingCommittee && matter.isLegalDrafting && matter.archive == "chữ")
        #expect(matter.plan?.documents.count == 2 && matter.plan?.tasks.first?.done == day("2026-03-10"))
        #expect(matter.officials.first?.limit == day("2026-04-20") && matter.waivers.first?.until == day("2026-03-10"))
        #expect(matter.assessments.first?.quality == .good && matter.keyPlaces.count == FileKind.matter.fields.fields.count)
        #expect(matter.events.map(\.kind) == EventSpec.all.map(\.kind))
        for event in matter.events {
            let fields = EventSpec.of(event.kind).fields.fields
            #expect(event.details.map(\.key) == fields.compactMap(\.detail), "\(event.kind.rawValue)")
            #expect(event.documents.count == 2 && event.answers.count == 2)
            #expect(ids(event.recipients) == ["so-y-te", "so-cong-thuong", "Xã A"])
            #expect((event.author == nil) == (event.kind == .consentGiven))
        }
        let dossier = matter.events.first { $0.kind == .dossier }
        #expect(dossier?.limit?.reach == .workingDays(5) && dossier?.isDraftReport == true)
        #expect(dossier?.content?.speaks(to: agency("so-y-te")) == true && dossier?.content?.speaks(to: agency("so-tai-chinh")) == false)
        let meeting = matter.events.first { $0.kind == .meeting }
        #expect(meeting?.meetingDay?.minute == 510 && meeting?.attended.map(ids) == ["so-y-te"] && meeting?.absent.map(ids) == ["so-cong-thuong"])
        #expect(matter.events.first { $0.kind == .reportSubmitted }?.reportParts == Set(ReportPart.allCases))
        #expect(matter.events.first { $0.kind == .cooperationRequest }?.staff?.experience == "chữ")
        if case .members(let bodies, let people)? = matter.events.first(where: { $0.kind == .established })?[.members] {
            #expect(ids(bodies) == ["so-cong-thuong", "so-y-te"] && people.count == 1)
        } else {
            #expect(Bool(false))
        }
    }

    @Test("what is written but empty is not given")
    func empty() {
        let reading = readSample("kế hoạch:\ncán bộ: []\nđánh giá: {}\nlưu trữ: ''\ndiễn biến:\n  - {ngày: 2026-03-10, việc: mời họp, tài liệu: '', văn bản: [], nội dung: {Sở Y tế: ''}}")
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.summary)")
        #expect(reading.matter?.plan == nil && reading.matter?.archive == nil && reading.matter?.keyPlaces["lưu trữ"] == nil)
        #expect(reading.matter?.events.first?.details.isEmpty == true)
    }
}
