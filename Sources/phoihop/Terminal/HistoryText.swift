import Diagnostics
import Rules

/// The history as a table for a person, or as CSV.
struct HistoryText {
    private let history: History
    private let agency: String?
    private let language: Language

    /// - Parameter agency: the name of the one whose obligations were counted; nil: all.
    init(_ history: History, of agency: String?, language: Language) {
        self.history = history
        self.agency = agency
        self.language = language
    }

    var text: String {
        let subject = agency?.visible ?? say("tất cả cơ quan trong danh bạ", "all agencies of the registry")
        let head = [
            say("Nghĩa vụ bắt buộc của: \(subject).", "Mandatory obligations of: \(subject)."),
            say("Hồ sơ hiện có được xét lại theo từng ngày dưới đây; đây không phải số đã công bố vào ngày ấy.",
                "The records of today, judged again on each day below; not what was published on that day."),
        ]
        let columns = language == .vi ? ["Ngày xét", "Tỷ lệ", "Đúng hạn", "Đã có kết quả", "Trễ hạn", "Quá hạn", "Chưa đạt", "Chưa đến hạn"]
            : ["As of", "Rate", "Met", "Decided", "Late", "Overdue", "Breach", "Pending"]
        let rows = history.rows.map { row in
            [row.day.shown(in: language), row.tally.ratePerMille.map { Numbers.percent($0, language) } ?? "—"]
                + numbers(row.tally).map { Numbers.grouped($0, language) }
        }
        let widths = columns.indices.map { column in ([columns] + rows).map { $0[column].count }.max() ?? 0 }
        let lines = ([columns] + rows).map { cells in
            zip(cells, widths).map { cell, width in String(repeating: " ", count: width - cell.count) + cell }.joined(separator: "  ")
        }
        return (head + [""] + lines).map { $0 + "\n" }.joined()
    }

    var csv: String {
        (["asOf,rateMet,rateDecided,late,overdue,breach,pending"] + history.rows.map { row in
            ([row.day.iso] + numbers(row.tally).map(String.init)).joined(separator: ",")
        }).map { $0 + "\r\n" }.joined()
    }

    /// What counts as met in the rate, what is decided there, then the rest by status.
    private func numbers(_ tally: Tally) -> [Int] {
        [tally.rateMet, tally.rateDecided, tally.late, tally.overdue, tally.breach, tally.pending]
    }

    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
}
