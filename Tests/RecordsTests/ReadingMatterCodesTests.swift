import Diagnostics
import Testing
import WorkingCalendar

@testable import Records

/// One record a code, with the place that it is to point at.
let matterCodeCases: [(code: String, lines: String)] = [
    ("unknown-key", "▶tieu chi: x"),
    ("unknown-key", "kế hoạch: {▶số: 1/KH}"),
    ("key-not-for-event", "diễn biến:\n  - {ngày: 2026-03-10, việc: họp, ▶hạn: 2026-03-12}"),
    ("missing-key", "mã: X-1\ntiêu đề:\ndiễn biến: []".replacing("tiêu đề", "▶tiêu đề")),
    ("missing-key", "diễn biến:\n  - ▶việc: họp"),
    ("missing-key", "diễn biến:\n  - ▶ngày: 2026-03-10"),
    ("missing-key", "diễn biến:\n  - ▶ngày: 2026-03-10\n    việc: góp ý"),
    ("missing-key", "diễn biến:\n  - ▶ngày: 2026-03-10\n    việc: yêu cầu thông tin"),
    ("missing-key", "diễn biến:\n  - ▶ngày: 2026-03-10\n    việc: tiếp nhận\n    từ: Sở Y tế"),
    ("missing-key", "diễn biến:\n  - ▶ngày: 2026-03-10\n    việc: trả lời điều chỉnh"),
    ("missing-key", "▶trạng thái: hoàn thành"),
    ("missing-key", "miễn trừ:\n  - ▶quy tắc: 5.1-plan\n    lý do: x\n    người duyệt: y"),
    ("missing-one-of", "diễn biến:\n  - ▶ngày: 2026-03-10\n    việc: đề nghị điều chỉnh thời gian\n    từ: Sở Y tế"),
    ("not-a-mapping", "kế hoạch: ▶có"),
    ("not-a-mapping", "đánh giá: ▶tốt"),
    ("not-a-mapping", "diễn biến: [▶họp]"),
    ("not-a-list", "diễn biến: ▶{ngày: 2026-03-10, việc: họp}"),
    ("not-a-list", "phối hợp: ▶{Sở Y tế: có}"),
    ("not-a-text", "lưu trữ: ▶[a, b]"),
    ("unknown-value", "hình thức: ▶hop mat"),
    ("unknown-value", "chủ trì đoàn: ▶UBND tỉnh"),
    ("unknown-ground", "diễn biến:\n  - {ngày: 2026-03-10, việc: từ chối, từ: Sở Y tế, căn cứ: [3.1, ▶3.7]}"),
    ("trailing-comment", "lưu trữ: Hồ sơ 12 ▶# tủ 3"),
    ("trailing-comment", "kế hoạch:\n  văn bản: 12/KH-STC ▶#3"),
    ("split-text", "kế hoạch: {nhiệm vụ: {Sở Y tế: {việc: ▶Lập danh sách, kiểm tra, hạn: 2026-04-01}}}"),
    ("split-name", "phối hợp: [Sở Y tế, ▶Sở Văn hóa, Thể thao và Du lịch]"),
    ("split-name", "kế hoạch: {nhiệm vụ: {▶Sở Văn hóa, Thể thao và Du lịch: làm}}"),
    ("split-name", "cán bộ: [{họ tên: A, cơ quan: ▶Sở Văn hóa, Thể thao và Du lịch}]"),
    ("split-name", "cơ quan liên quan: [▶Sở Văn hóa, Thể thao và Du lịch]"),
    ("unknown-agency", "chủ trì: ▶Sở Tài chánh"),
    ("unknown-agency", "diễn biến:\n  - {ngày: 2026-03-10, việc: mời họp, đến: ▶Công an xã}"),
    ("unknown-agency", "diễn biến:\n  - {ngày: 2026-03-10, việc: mời họp, đến: ▶tất cả cơ quan phối hợp}"),
    ("near-agency", "cơ quan liên quan: ▶Sở Tài chánh"),
    ("near-agency", "diễn biến:\n  - {ngày: 2026-03-10, việc: họp, tham dự: [Báo tỉnh, ▶Sở Công Thươg]}"),
    ("repeated-agency", "cơ quan liên quan: [Báo tỉnh, ▶báo tỉnh]"),
    ("repeated-agency", "đánh giá: {Sở Công Thương: {chất lượng: tốt}, ▶SCT: {chất lượng: đạt}}"),
    ("repeated-partner", "phối hợp: [Sở Y tế, ▶so-y-te]"),
    ("lead-is-partner", "phối hợp: [Sở Y tế, ▶STC]"),
    ("bad-identity", "mã: ▶KS 2026"),
    ("bad-identity", "mã: ▶Nam"),
    ("end-before-start", "trạng thái: hủy\nngày kết thúc: ▶2025-05-01\nkế hoạch: {ngày: 2026-05-01}"),
    ("end-day-without-end", "▶ngày kết thúc: 2026-07-01"),
    ("nobody-listed", "hình thức: khảo sát\ntiến hành: 2026-03-10"),
    ("task-not-partner", "kế hoạch: {nhiệm vụ: {▶Sở Nội vụ: làm}}"),
    ("limit-before-plan", "kế hoạch: {ngày: 2026-03-10, nhiệm vụ: {Sở Y tế: {hạn: ▶2025-04-10}}}"),
    ("waiver-of-stranger", "miễn trừ: [{quy tắc: a, lý do: b, người duyệt: c, văn bản: 1/QĐ-UBND, cơ quan: ▶SVHTTDL}]"),
    ("unknown-event", "diễn biến:\n  - {ngày: 2026-03-10, việc: ▶mời hop}".replacing("mời hop", "mờ hợp")),
    ("near-letter", "diễn biến:\n  - {ngày: 2026-03-10, việc: gửi hồ sơ lấy ý kiến, văn bản: 215/STC-NS}\n  - {ngày: 2026-03-12, việc: góp ý, từ: Sở Y tế, về: ▶251/STC-NS}"),
    ("wrong-author", "diễn biến:\n  - {ngày: 2026-03-10, việc: mời họp, từ: ▶Sở Y tế}"),
    ("wrong-author", "diễn biến:\n  - {ngày: 2026-03-10, việc: góp ý, từ: ▶SVHTTDL}"),
    ("wrong-author", "diễn biến:\n  - {ngày: 2026-03-10, việc: báo cáo chủ tịch, từ: ▶STC}"),
    ("wrong-author", "diễn biến:\n  - {ngày: 2026-03-10, việc: văn phòng đôn đốc, từ: ▶STC, đến: SCT}"),
    ("wrong-author", "diễn biến:\n  - {ngày: 2026-03-10, việc: UBND đồng ý, từ: ▶STC}"),
    ("wrong-author", "diễn biến:\n  - {ngày: 2026-03-10, việc: giải trình, từ: ▶SVHTTDL}"),
    ("present-and-absent", "diễn biến:\n  - {ngày: 2026-03-10, việc: họp, tham dự: [Sở Y tế], ▶vắng: [so-y-te]}"),
    ("count-not-allowed", "kế hoạch: {ngày: 2026-03-10, nhiệm vụ: {Sở Y tế: {hạn: ▶5 ngày làm việc}}}"),
    ("count-not-allowed", "diễn biến:\n  - {ngày: 2026-03-10, việc: báo cáo thủ trưởng, từ: Sở Y tế, hạn: ▶7 ngày}"),
    ("limit-before-letter", "diễn biến:\n  - {ngày: 2026-03-10, việc: gửi hồ sơ lấy ý kiến, hạn: ▶trước ngày 20/3/2025}"),
    ("new-limit-before-event",
     "diễn biến:\n  - {ngày: 2026-03-10, việc: đề nghị điều chỉnh thời gian, từ: Sở Y tế, hạn mới: ▶2026-03-09}"),
    ("letter-on-day-off", "diễn biến:\n  - ▶{ngày: 2026-03-08, việc: mời họp, văn bản: 1/STC-NS}"),
    ("event-after-end", "trạng thái: hoàn thành\nngày kết thúc: 2026-03-10\ndiễn biến:\n  - ▶{ngày: 2026-03-11, việc: họp}\n  - {ngày: 2026-03-09, việc: họp}"),
    ("entry-before-letter",
     "diễn biến:\n  - ▶{ngày: 2026-03-09, việc: tiếp nhận, từ: SCT, về: 1/STC-NS}\n  - {ngày: 2026-03-10, việc: mời họp, văn bản: 1/STC-NS}"),
    ("activity-before-its-day",
     "hình thức: khảo sát\ntiến hành: 2026-03-12\nđược khảo sát: Xã A\ndiễn biến:\n  - ▶{ngày: 2026-03-11, việc: khảo sát}"),
    ("activity-before-its-day", "diễn biến:\n  - ▶{ngày: 2026-03-11, việc: họp, ngày họp: 2026-03-12}"),
    ("day-nonexistent", "diễn biến:\n  - {ngày: ▶30/2/2026, việc: họp}"),
    ("document-no-symbol", "diễn biến:\n  - {ngày: 2026-03-10, việc: họp, văn bản: ▶215}"),
]

extension String {
    func replacing(_ part: String, _ other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}

@Suite("What can be wrong with a matter")
struct ReadingMatterCodesTests {
    @Test("each code points at its place, is documented and says what to do", arguments: matterCodeCases.indices)
    func place(index: Int) throws {
        let (code, lines) = matterCodeCases[index]
        let marked = Marked(matterText(lines), path: "ho-so/X-1.md")
        let reading = readMatter(marked.file, registry: sampleRegistry, calendar: WorkingCalendar(years: []), asOf: day("2026-06-30"))
        let found = reading.diagnostics.filter { $0.code == code }.summary
        #expect(found.contains("\(code) \(marked.expected ?? "1:1")"), "\(lines): \(reading.diagnostics.summary)")
        for diagnostic in reading.diagnostics {
            #expect(recordCodes[diagnostic.code] != nil, "\(diagnostic.code)")
            #expect(!diagnostic.message.vi.isEmpty && !diagnostic.message.en.isEmpty)
        }
        let isError = reading.diagnostics.contains { $0.severity == .error }
        #expect((reading.matter == nil) == isError)
        // One mistake, one message: nothing follows from it.
        #expect(reading.diagnostics.filter { $0.severity == .error }.count <= 1, "\(reading.diagnostics.summary)")
    }

    @Test("a name that several living entries bear")
    func ambiguous() {
        let text = sampleRegistryText.replacing("đến: 2025-02-28, vai trò: [theo dõi]}", "vai trò: [theo dõi]}")
        let reading = readRegistry(SourceFile(path: "co-quan.yml", bytes: Array(text.utf8)))
        #expect(reading.diagnostics.map(\.code) == ["shared-name"])
        let matter = readSample("kế hoạch: {ngày: 2026-03-10}\nchủ trì: Sở Nội vụ", registry: reading.record ?? Registry([]))
        #expect(matter.diagnostics.summary == ["ambiguous-agency 7:10"])
        #expect(matter.diagnostics[0].hint?.vi.contains("so-noi-vu-2009") ?? false)
    }

    @Test("the Office on the first day: exactly one")
    func office() {
        let none = sampleRegistryText.replacing("vai trò: [văn phòng, theo dõi]", "vai trò: theo dõi")
        let two = sampleRegistryText.replacing("tên: Sở Y tế", "tên: Sở Y tế, vai trò: văn phòng")
        for (text, code) in [(none, "no-office"), (two, "several-offices")] {
            let registry = readRegistry(SourceFile(path: "co-quan.yml", bytes: Array(text.utf8))).record ?? Registry([])
            #expect(readSample("lưu trữ: x", registry: registry).diagnostics.summary == ["\(code) 1:1"])
        }
    }

    @Test("the file is named after the matter")
    func name() {
        #expect(readSample("lưu trữ: x", path: "ho-so/2026/Y.md").diagnostics.summary == ["file-name 2:5"])
        #expect(readSample("lưu trữ: x", path: "ho-so/2026/X-1.md").diagnostics.isEmpty)
    }

    @Test("hints name what to write")
    func hints() {
        func hint(_ lines: String) -> String { readSample(lines).diagnostics.first { $0.severity == .error }?.hint?.vi ?? "" }
        #expect(hint("lĩnh vự: x").contains("`lĩnh vực`"))
        #expect(hint("chủ trì: Sở Tài chánh").contains("`Sở Tài chính`"))
        #expect(hint("phối hợp: [Sở Y tế, Sở Văn hóa, Thể thao và Du lịch]").contains("'Sở Văn hóa, Thể thao và Du lịch'"))
        #expect(hint("kế hoạch: {ngày: 2026-03-10, nhiệm vụ: {SCT: {hạn: 5 ngày làm việc}}}").contains("17/03/2026"))
        #expect(hint("diễn biến:\n  - {ngày: 2026-03-10, việc: hop, so den: 3}").contains("`tiếp nhận`"))
    }

    @Test("a damaged value gives no second message")
    func damaged() {
        let reading = readSample("lưu trữ: a: b\nlĩnh vực: [x")
        #expect(reading.diagnostics.map { String($0.code.prefix(5)) } == ["yaml-", "yaml-"], "\(reading.diagnostics.summary)")
    }

    @Test("no code is without a test")
    func complete() {
        let elsewhere: Set<String> = [
            "ambiguous-agency", "no-office", "several-offices", "file-name", "do-mat", "duplicate-identity", "missing-file", "missing-folder",
            "unreadable-file", "symbolic-link", "stray-file", "attachment-outside", "attachment-kind", "attachment-missing", "attachment-unused", "missing-limit", "unknown-clause", "duplicate-clause", "no-clauses", "wrong-limit-unit",
        ]
        let tested = Set(matterCodeCases.map(\.code)).union(officeFileCodes).union(elsewhere)
        #expect(Set(recordCodes.keys).subtracting(headerCodes.keys).symmetricDifference(tested.subtracting(headerCodes.keys)).sorted() == [])
    }
}
