import Diagnostics
import Testing
import WorkingCalendar

@testable import Records

private let limitLines = Regulation.requiredLimits.map { "  \($0): \($0 == "19.3" ? "ngày 20" : "5 ngày làm việc")" }.joined(separator: "\n")
private let head = "---\nsố: 2822/2009/QĐ-UBND\nngày ban hành: 2009-11-26\nhiệu lực: 2009-12-06\nthời hạn:\n"
private let paragraphs = (1...21).map { number in
    "### Điều \(number). Tên\n\n" + ([8, 15, 16, 20, 21].contains(number) ? "Một đoạn." : "Lời dẫn.\n\n1. Một;\n\n2. Hai\nhai:\n\na) Điểm a;\n\nb) Điểm b.\n\nThêm.\n\n3. Ba.\n4. Bốn.")
}.joined(separator: "\n\n")
private let text = "\n## Quyết định\n\nCăn cứ;\n\n### Điều 1.\n\nBan hành.\n\n### Điều 2.\n\nHiệu lực.\n\n## Chương I. CHUNG\n\n" + paragraphs + "\n"

@Suite("The regulation")
struct ReadingRegulationTests {
    private func read(_ text: String) -> FileReading<Regulation> { readRegulation(SourceFile(path: "quy-che.md", bytes: Array(text.utf8))) }

    @Test("clauses, anchors and texts by block")
    func clauses() {
        let reading = read(head + limitLines + "\n---\n" + text)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.summary)")
        guard let regulation = reading.record else { return }
        #expect(regulation.clause("8")?.anchor == "dieu-8" && regulation.clause("8")?.text == "Một đoạn.")
        #expect(regulation.clause("9.1")?.anchor == "dieu-9-khoan-1" && regulation.clause("9.1")?.text == "1. Một;")
        #expect(regulation.clause("11.2")?.text == "2. Hai hai:\na) Điểm a;\nb) Điểm b.\nThêm.")
        #expect(regulation.clause("11.2.a")?.anchor == "dieu-11-khoan-2-diem-a" && regulation.clause("11.2.a")?.text == "a) Điểm a;")
        #expect(regulation.clause("11.4")?.text == "4. Bốn." && regulation.clause("11") == nil)
        #expect(regulation.clause("qd-2")?.anchor == "quyet-dinh-dieu-2" && regulation.clause("qd-2")?.text == "Hiệu lực.")
        #expect(regulation.clause("9.1").map { $0.place.file.text(ofLine: $0.place.line) } == "1. Một;")
        #expect(regulation.articles.first { $0.number == 11 && !$0.isDecision }?.paragraphs.map(\.clause)
            == [nil, "11.1", "11.2", "11.2.a", "11.2.b", nil, "11.3", "11.4"])
    }

    @Test("amendments apply from their day on")
    func amendments() {
        let amendment = "\nsửa đổi:\n  - {từ: 2020-01-01, văn bản: 1/2020/QĐ-UBND, thời hạn: {9.1: {giá trị: 12 ngày, suy diễn: có, căn cứ: x}}}"
        guard let regulation = read(head + limitLines + amendment + "\n---\n" + text).record else { return #expect(Bool(false)) }
        #expect(regulation.limits(on: day("2019-12-31"))["9.1"]?.amount == 5)
        let limit = regulation.limits(on: day("2020-01-01"))["9.1"]
        #expect(limit?.amount == 12 && limit?.unit == .days && limit?.isInterpretive == true && limit?.basis == "x")
        #expect(limit?.amendment == "1/2020/QĐ-UBND, 01/01/2020")
        #expect(regulation.limits(on: day("2020-01-01"))["9.2"]?.amendment == nil)
    }

    @Test("what can be wrong with it")
    func wrong() {
        func codes(_ text: String) -> [String] { read(text).diagnostics.summary }
        #expect(codes(head + limitLines.replacing("  9.2: 5 ngày làm việc\n", "") + "\n---\n" + text) == ["missing-limit 5:1"])
        #expect(codes(head + limitLines.replacing("9.2: 5 ngày làm việc", "9.2: ngày 5") + "\n---\n" + text) == ["wrong-limit-unit 7:8"])
        #expect(codes(head + limitLines.replacing("19.3: ngày 20", "19.3: ngày 31") + "\n---\n" + text).map { String($0.prefix(15)) } == ["time-limit-form"])
        #expect(codes(head + limitLines + "\n  9.9: 5 ngày\n---\n" + text) == ["unknown-clause 20:3"])
        #expect(codes(head + limitLines + "\n---\nKhông có điều.\n") == ["no-clauses 21:1"])
        #expect(codes(head + limitLines + "\n---\n" + text + "\n### Điều 8. Nữa\n\nx\n").map { $0.split(separator: " ")[0] } == ["duplicate-clause"])
        #expect(codes(head + limitLines.replacing("9.1: 5 ngày làm việc", "9.1: [5]") + "\n---\n" + text) == ["not-a-text 6:8"])
        #expect(codes("---\nsố: 1/QĐ\n---\n" + text).map { String($0.prefix(11)) } == ["missing-key", "missing-key", "missing-key"])
    }
}
