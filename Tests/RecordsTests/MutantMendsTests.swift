import Testing

@testable import Records

/// What mutants of the samples have shown: each slip is told where it stands.
@Suite("Slips told at their place")
struct MutantMendsTests {
    @Test("a misspelt or empty key", arguments: [
        ("unknown-key", "diễn biến:\n  - ngày: 2026-03-10\n    ▶vic: họp"),
        ("missing-key", "diễn biến:\n  - ngày: 2026-03-10\n    ▶việc:"),
        ("missing-key", "hình thức: khảo sát\n▶tiến hành:\nđược khảo sát: Báo tỉnh"),
        ("nobody-listed", "hình thức: khảo sát\ntiến hành: 2026-03-10\n▶được khảo sát:"),
        ("nobody-listed", "hình thức: kiểm tra\ntiến hành: 2026-03-10\n▶được kiểm tra: []"),
        ("missing-key", "trạng thái: hủy\n▶ngày kết thúc:"),
        ("end-day-without-end", "▶trạng thái:\nngày kết thúc: 2026-07-01"),
        ("missing-one-of", "diễn biến:\n  - ngày: 2026-03-10\n    việc: đề nghị điều chỉnh thời gian\n    từ: Sở Y tế\n    ▶hạn mới:"),
        ("near-agency", "diễn biến:\n  - {ngày: 2026-03-10, việc: họp, tham dự: [▶SCTT, Sở Y tế]}"),
    ])
    func place(_ code: String, _ lines: String) {
        let marked = Marked(matterText(lines), path: "ho-so/X-1.md")
        let found = readSample(text: String(decoding: marked.file.bytes, as: UTF8.self)).diagnostics.summary
        #expect(found.contains("\(code) \(marked.expected ?? "")"), "\(found)")
    }

    @Test("a misspelt `việc` has it as the hint, and the rest of the event is read")
    func misspeltKind() {
        let found = readSample("diễn biến:\n  - {ngày: 2026-03-10, vic: góp ý, từ: Sở Yt tế}").diagnostics
        #expect(found.map(\.code) == ["missing-key", "unknown-key", "unknown-agency"])
        #expect(found[1].hint?.vi == "Có phải `việc` không?")
    }

    @Test("a short name that is near no party is another guest")
    func guest() {
        #expect(readSample("diễn biến:\n  - {ngày: 2026-03-10, việc: họp, tham dự: [VNPT, SCT]}").diagnostics.isEmpty)
    }

    @Test("an answer to a letter outside the record is told only where its number is nearly one of the record's", arguments: [
        ("215/STC-NS", []), ("90/BTC-NSNN", []), ("216/STC-NS", ["near-letter"]), ("[215/STC-NS, 216/STC-NS]", []), ("12/KH-STC", []),
    ])
    func answers(_ number: String, _ codes: [String]) {
        let found = readSample("""
            kế hoạch: {văn bản: 12/KH-STC, ngày: 2026-03-09}
            diễn biến:
              - {ngày: 2026-03-10, việc: gửi hồ sơ lấy ý kiến, văn bản: 215/STC-NS}
              - {ngày: 2026-03-12, việc: góp ý, từ: Sở Y tế, văn bản: 7/SYT, về: \(number)}
            """).diagnostics
        #expect(found.map(\.code) == codes)
    }
}
