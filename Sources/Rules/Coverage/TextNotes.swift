import Diagnostics

/// A note on the text of a clause, shown beside it; quotations themselves are never corrected.
public struct TextNote: Sendable {
    public let clause: String
    public let text: Bilingual

    /// The notes on a clause, in order; the last names what it sets no day for (†).
    public static func on(_ clause: String) -> [Bilingual] {
        let dayless = Rule.catalogue.filter { $0.clause == clause && $0.isInterpretive }
        let own = onText(of: clause)
        guard !dayless.isEmpty else { return own }
        return own + [Bilingual(
            "Khoản này không ấn định ngày cho: \(dayless.map { $0.title(.vi) }.joined(separator: "; ")). Ngày dùng để xét là cách hiểu, ghi dấu †.",
            "The clause sets no day for: \(dayless.map { $0.title(.en) }.joined(separator: "; ")). The day used is our reading, marked †.")]
    }

    /// The same without what it sets no day for.
    public static func onText(of clause: String) -> [Bilingual] { all.filter { $0.clause == clause }.map(\.text) }

    /// Every note (rules.md §4, notes on the text itself).
    public static let all: [TextNote] = [
        note("10.2", "Văn bản in “theo quy định tại khoản 2 Điều này” [nguyên văn]; phải hiểu là khoản 1.", "The text says “under paragraph 2 of this Article” [sic]; paragraph 1 must be meant."),
        note("9.3", "“Cơ quan dự kiến tiến hành khảo sát” [nguyên văn] phải hiểu là cơ quan được khảo sát.", "“The agency that intends to survey” [sic] must mean the surveyed body."),
        note("5.5", "Văn bản in “Uỷ ban nhân tỉnh” [nguyên văn].", "The text prints “Uỷ ban nhân tỉnh” [sic]."),
        note("10.1", "Văn bản in “giành” [nguyên văn].", "The text prints “giành” [sic]."),
        note("12.1", "Điều 12 dùng cả “đoàn kiểm tra” và “đoàn công tác” [nguyên văn].", "Article 12 says both “inspection team” and “working team” [sic]."),
        note("7.5", "Khoản 5 kết thúc bằng dấu chấm phẩy [nguyên văn].", "Paragraph 5 ends with a semicolon [sic]."),
        note("17.1", "Chương III và Chương IV mang cùng một tên [nguyên văn].", "Chapters III and IV bear one title [sic]."),
        note("9.1", "10 ngày tính theo lịch nên quanh kỳ nghỉ có thể rơi sau hạn của khoản 2 hoặc khoản 3; khi đó trang hồ sơ nêu rõ.", "The ten days are calendar days and around a holiday can fall after the limits of paragraphs 2 or 3; the matter's page then says so."),
        note("9.2", "Công văn gửi vào ngày cuối cùng đúng hạn để lại cho cơ quan phối hợp rất ít ngày trả lời.", "A letter sent on the last lawful day leaves the partner few days to reply."),
        note("16", "Năm ngày làm việc của khoản 1 Điều 10 có áp dụng cho dự thảo báo cáo sơ kết, tổng kết hay không, văn bản để ngỏ; hệ thống không áp dụng.", "Whether the five days of 10.1 bind a draft under Article 16 is open; they are not applied here."),
    ]

    private static func note(_ clause: String, _ vi: String, _ en: String) -> TextNote { TextNote(clause: clause, text: Bilingual(vi, en)) }
}
