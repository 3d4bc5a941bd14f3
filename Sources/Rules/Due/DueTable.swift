import Diagnostics
import Records
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
        let none = list.entries.isEmpty ? [say("Không có.", "None.") + "\n"] : []
        return (["# \(title)\n"] + none + list.entries.map(section)).joined(separator: "\n")
    }

    private func say(_ vi: String, _ en: String) -> String { narrator.say(vi, en) }

    private func section(_ entry: DueList.Entry) -> String {
        let columns = narrator.language == .vi ? ["STT", "Hồ sơ", "Nội dung", "Căn cứ", "Đối với", "Thời hạn", "Tình trạng", "Đôn đốc"]
            : ["No.", "Matter", "Task", "Clause", "Owed to", "Due", "Standing", "Reminders"]
        let rows = entry.items.enumerated().map { index, item in
            row([String(index + 1), narrator.subject(item), narrator.task(item), narrator.citation(item), narrator.creditor(item) ?? "",
                 item.obligation.due.map(narrator.show) ?? "", narrator.standing(item), narrator.reminded(item) ?? ""])
        }
        return "## \(DueTable.escaped(narrator.name(entry.debtor)))\n\n" + row(columns) + row(columns.map { _ in "---" }, isRule: true) + rows.joined()
    }

    private func row(_ cells: [String], isRule: Bool = false) -> String {
        "| " + cells.map { isRule ? $0 : DueTable.escaped($0) }.joined(separator: " | ") + " |\n"
    }

    /// The text as Markdown shows it word for word.
    public static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.visible.unicodeScalars {
            if "\\|*_`<>[]&~#$".unicodeScalars.contains(scalar) { escaped.append("\\") }
            escaped.append(scalar == "\t" ? " " : scalar)
        }
        return String(escaped)
    }
}
