import Diagnostics
import Testing
import WorkingCalendar

@testable import Records

/// One file a code, with the place that it is to point at.
let reportCases: [(code: String, path: String, text: String)] = [
    ("missing-key", "so-y-te-2026-1.md", "▶---\nloại: báo cáo định kỳ\ncơ quan: Sở Y tế\nngày gửi: 2026-06-19\n---\n"),
    ("missing-key", "so-y-te-2026-1.md", "▶---\nloại: báo cáo định kỳ\ncơ quan: Sở Y tế\nkỳ: 2026-1\n---\n"),
    ("unknown-agency", "a.md", "---\nloại: báo cáo định kỳ\ncơ quan: ▶Sở Ytế tỉnh\nkỳ: 2026-1\nngày gửi: 2026-06-19\n---\n"),
    ("summary-not-office", "tong-hop-2026-1.md", "---\nloại: báo cáo tổng hợp\ncơ quan: ▶Sở Y tế\nkỳ: 2026-1\nngày gửi: 2026-06-19\n---\n"),
    ("file-name", "Sở Y tế.md", "▶---\nloại: báo cáo định kỳ\ncơ quan: Sở Y tế\nkỳ: 2026-1\nngày gửi: 2026-06-19\n---\n"),
    ("file-name", "so-y-te-2026-1.md", "▶---\nloại: báo cáo đột xuất\ncơ quan: Sở Y tế\nngày gửi: 2026-06-19\n---\n"),
    ("period-form", "a.md", "---\nloại: báo cáo định kỳ\ncơ quan: Sở Y tế\nkỳ: ▶2026-3\nngày gửi: 2026-06-19\n---\n"),
]

let registryCases: [(code: String, text: String)] = [
    ("not-a-list", "▶mã: a\ntên: b\n"),
    ("not-a-mapping", "- ▶a\n"),
    ("missing-key", "- ▶mã: a\n"),
    ("unknown-key", "- {mã: a, tên: b, ▶tên tắt: c}\n"),
    ("bad-identity", "- {mã: ▶sở y tế, tên: b}\n"),
    ("duplicate-identity", "- {mã: a, tên: b}\n- {mã: ▶A, tên: c}\n"),
    ("life-reversed", "- {mã: a, tên: b, từ: 2026-01-01, đến: ▶2025-01-01}\n"),
    ("unknown-predecessor", "- {mã: a, tên: b, kế thừa: [▶c]}\n"),
    ("circular-succession", "- {mã: a, tên: b, kế thừa: [▶a]}\n"),
    ("circular-succession", "- {mã: a, tên: b, kế thừa: [▶c]}\n- {mã: c, tên: d, kế thừa: [a]}\n"),
    ("shared-name", "- {mã: a, tên: b, đến: 2025-02-28}\n- ▶{mã: c, tên: d, viết tắt: B, từ: 2025-02-28}\n"),
    ("unknown-value", "- {mã: a, tên: b, vai trò: ▶theo doi sat}\n"),
]

let calendarCases: [(code: String, path: String, text: String)] = [
    ("calendar-file-name", "lich/nam-2026.yml", "▶nghỉ: {}\n"),
    ("day-of-another-year", "lich/2026.yml", "nghỉ:\n  ▶2027-01-01: Tết\n"),
    ("day-of-another-year", "lich/2026.yml", "nghỉ:\n  ▶2026-12-31 .. 2027-01-01: Tết\n"),
    ("off-and-makeup", "lich/2026.yml", "nghỉ: {2026-01-02: a}\nlàm bù: {▶2026-01-02: b}\n"),
    ("repeated-day", "lich/2026.yml", "nghỉ:\n  2026-02-16 .. 2026-02-20: Tết\n  ▶2026-02-17: Tết\n"),
    ("not-a-mapping", "lich/2026.yml", "nghỉ: ▶2026-01-01\n"),
    ("unknown-key", "lich/2026.yml", "▶nghỉ bù: {}\n"),
    ("day-nonexistent", "lich/2026.yml", "làm bù: {▶2026-02-30: x}\n"),
]

let settingsCases: [(code: String, text: String)] = [
    ("unknown-key", "▶mầu sắc: x\n"), ("bad-address", "địa chỉ: ▶www.example.vn\n"), ("bad-colour", "màu: ▶xanh\n"), ("unknown-key", "▶mau: '#0b5d4b'\n"),
    ("bad-path", "biểu trưng: ▶../a.svg\n"), ("bad-number", "sắp đến hạn: ▶ba\n"), ("unknown-value", "định dạng: ▶2\n"),
    ("unknown-value", "ngôn ngữ: [vi, ▶fr]\n"), ("period-form", "theo dõi từ kỳ: ▶2026\n"),
]

let officeFileCodes = Set(reportCases.map(\.code) + registryCases.map(\.code) + calendarCases.map(\.code) + settingsCases.map(\.code))

@Suite("What can be wrong with the other files")
struct ReadingOfficeFilesTests {
    private func expect(_ code: String, _ marked: Marked, _ diagnostics: [Diagnostic], sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(diagnostics.summary.contains("\(code) \(marked.expected ?? "")"), "\(diagnostics.summary)", sourceLocation: sourceLocation)
        #expect(diagnostics.allSatisfy { recordCodes[$0.code] != nil }, sourceLocation: sourceLocation)
        #expect(diagnostics.filter { $0.severity == .error }.count <= 1, "\(diagnostics.summary)", sourceLocation: sourceLocation)
    }

    @Test(arguments: reportCases.indices)
    func report(index: Int) {
        let marked = Marked(reportCases[index].text, path: "bao-cao/2026/" + reportCases[index].path)
        expect(reportCases[index].code, marked, readReport(marked.file, registry: sampleRegistry).diagnostics)
    }

    @Test(arguments: registryCases.indices)
    func registry(index: Int) {
        let marked = Marked(registryCases[index].text, path: "co-quan.yml")
        expect(registryCases[index].code, marked, readRegistry(marked.file).diagnostics.filter { $0.code != "circular-succession" || $0.place.line == 1 })
    }

    @Test(arguments: calendarCases.indices)
    func calendar(index: Int) {
        let marked = Marked(calendarCases[index].text, path: calendarCases[index].path)
        expect(calendarCases[index].code, marked, readCalendarYear(marked.file).diagnostics)
    }

    @Test(arguments: settingsCases.indices)
    func settings(index: Int) {
        let marked = Marked(settingsCases[index].text, path: "site.yml")
        expect(settingsCases[index].code, marked, readSettings(marked.file).diagnostics)
    }

    @Test("a year, its ranges and its make-up days")
    func year() {
        let text = "xác nhận: 9859/VPCP-KGVX\nnghỉ:\n  16/02/2026 .. 20/02/2026: Tết\n  2026-09-02: Quốc khánh\nlàm bù: {2026-08-22: bù}\n"
        let year = readCalendarYear(SourceFile(path: "lich/2026.yml", bytes: Array(text.utf8))).record
        #expect(year?.year == 2026 && year?.isConfirmed == true && year?.off.count == 6 && year?.makeup.count == 1)
        #expect(year?.off[day("2026-02-18")]?.vi == "Tết")
        #expect(readCalendarYear(SourceFile(path: "lich/2027.yml", bytes: [])).record?.isConfirmed == false)
    }

    @Test("all settings")
    func allSettings() {
        let text = """
            tên: Trang
            cơ quan chủ quản: Văn phòng
            địa chỉ: https://phoihop.example.vn/
            kho: {tệp: 'https://git.example.vn/{file}#L{line}', lịch sử: 'https://git.example.vn/{file}/log'}
            ngôn ngữ: [en, vi]
            theo dõi từ kỳ: 2025-2
            mẫu: có
            định dạng: 1
            công khai: có
            màu: '#0B5D4B'
            biểu trưng: hinh/bt.svg
            chân trang: Chữ
            sắp đến hạn: 5
            """
        let reading = readSettings(SourceFile(path: "site.yml", bytes: Array(text.utf8)))
        #expect(reading.diagnostics.isEmpty)
        guard let settings = reading.record else { return }
        #expect(settings.name == "Trang" && settings.owner == "Văn phòng" && settings.baseURL == "https://phoihop.example.vn")
        #expect(settings.forgeFile == "https://git.example.vn/{file}#L{line}" && settings.forgeHistory == "https://git.example.vn/{file}/log")
        #expect(settings.languages == [.vi, .en] && settings.followedFrom == Period(year: 2025, half: 2))
        #expect(settings.isSample && settings.isPublic && settings.accent == "#0b5d4b" && settings.emblem == "hinh/bt.svg")
        #expect(settings.footer == "Chữ" && settings.dueSoonWorkingDays == 5)
    }

    @Test("a report, its day and its headings")
    func wholeReport() {
        let text = "---\nloại: báo cáo định kỳ\ncơ quan: Sở Nội vụ\nkỳ: 2024-2\nngày gửi: 2024-12-20\nvăn bản: 12/BC-SNV\ntiêu đề: Báo cáo\nphạm vi: công khai\nđộ mật: không\n---\n"
            + "# 1. Tiến độ #\n\n```\n# không phải\n```\n\nChất lượng\n---\n\n## Trách nhiệm của từng cơ quan\n"
        let reading = readReport(SourceFile(path: "bao-cao/2024/so-noi-vu-2009-2024-2.md", bytes: Array(text.utf8)), registry: sampleRegistry)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.summary)")
        #expect(reading.report?.agency == agency("so-noi-vu-2009"))
        #expect(reading.report?.headings == ["1. tien do", "chat luong", "trach nhiem cua tung co quan"])
        #expect(reading.report?.audience == .public && reading.report?.documents.count == 1)
    }

    @Test("what a report says under a heading, in plain paragraphs", arguments: [
        ("# Chất lượng\nTốt.\n# IV. Kiến nghị, đề xuất\nMột\nhai.\n\n- **Ba**\n  bốn\n1) `Năm`\n\n## Về vốn\nSáu.\n# Nơi nhận\nKhông lấy.",
         ["Một hai.", "Ba bốn", "Năm", "Về vốn", "Sáu."]),
        ("Kiến nghị\n===\n| Việc | Hạn |\n|---|:-:|\n| Họp | 1/7 |\n\n```\nbỏ qua\n```\nCuối.\nKhác\n---\nHết.", ["Việc; Hạn", "Họp; 1/7", "Cuối.", "Khác", "Hết."]),
        ("# Tiến độ\nkiến nghị ở đây không phải là đề mục", []), ("# Kiến nghị\n", []), ("", []),
    ])
    func paragraphs(_ body: String, _ expected: [String]) {
        let text = "---\nloại: báo cáo định kỳ\ncơ quan: Sở Nội vụ\nkỳ: 2024-2\nngày gửi: 2024-12-20\n---\n" + body
        let report = readReport(SourceFile(path: "bao-cao/2024/so-noi-vu-2009-2024-2.md", bytes: Array(text.utf8)), registry: sampleRegistry).record
        #expect(report?.paragraphs(under: ["kien nghi"]) == expected)
    }

    @Test("a half-year is read in one form alone")
    func period() {
        #expect(Period("2026-1") == Period(year: 2026, half: 1) && Period("2026-2")?.lastDay == Day(iso: "2026-12-31"))
        for text in ["", "2026", "2026-3", "2026-01", "26-1", "2026/1", " 2026-1", "2026-1 ", "2026-1-1", "-1", "0000-1", "٢٠٢٦-1"] { #expect(Period(text) == nil, "\(text)") }
    }
}
