import Diagnostics
import Records
import Rules
import WorkingCalendar

/// The due list as Markdown: a heading and a table for each agency, ready for a letter.
public struct DueTable: Sendable {
    private let list: DueList
    private let asOf: Day
    private let narrator: Narrator

    public init(_ list: DueList, _ judgement: Judgement, language: Language) {
        self.list = list
        asOf = judgement.asOf
        narrator = Narrator(judgement, language: language)
    }

    public var text: String {
        let title = say("Nghĩa vụ quá hạn và sắp đến hạn, xét ngày \(narrator.show(asOf)), đến hết ngày \(narrator.show(list.until))",
                        "Overdue and falling due, as of \(narrator.show(asOf)), until \(narrator.show(list.until))")
        let none = list.entries.isEmpty ? [Paper.Block.paragraph(Phrase(say("Không có.", "None.")))] : []
        return "# \(title)\n\n" + (none + list.entries.flatMap(section)).markdown
    }

    private func say(_ vi: String, _ en: String) -> String { narrator.say(vi, en) }

    private func section(_ entry: DueList.Entry) -> [Paper.Block] {
        let columns = narrator.language == .vi ? ["STT", "Hồ sơ", "Nội dung", "Căn cứ", "Đối với", "Thời hạn", "Tình trạng", "Đôn đốc"]
            : ["No.", "Matter", "Task", "Clause", "Owed to", "Due", "Standing", "Reminders"]
        let rows = entry.items.enumerated().map { index, item in
            [String(index + 1), narrator.subject(item), narrator.task(item), narrator.citation(item), narrator.creditor(item) ?? "",
             item.obligation.due.map(narrator.show) ?? "", narrator.standing(item), narrator.remarks(item) ?? ""].map { Phrase($0) }
        }
        return [.heading(Phrase(narrator.heading(entry))), .table(Paper.Table(title: nil, columns: columns.map { .init($0, 1) }, rows: rows))]
    }
}
