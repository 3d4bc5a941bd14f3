import Diagnostics
import WorkingCalendar

extension Case {
    /// Where the ten calendar days of 9.1 end after the working days of 9.2 or 9.3, as they can around a holiday: a letter sent
    /// on the last lawful day then leaves no time (rules.md §4, notes on the text).
    var overlaps: [Bilingual] {
        guard matter.form == .survey, let first = dates.first else { return [] }
        let sent = due("9.1", before: first, datesLabel).day
        return [("9.2", Bilingual("hạn trả lời của cơ quan phối hợp", "the partners' reply")), ("9.3", Bilingual("hạn báo cơ quan được khảo sát", "the notice to the surveyed body"))]
            .compactMap { clause, name in
                let other = due(clause, before: first, datesLabel).day
                guard sent > other else { return nil }
                return Bilingual(
                    "Hai thời hạn chồng lên nhau: hạn gửi công văn đề nghị theo khoản 1 Điều 9 là \(sent.vietnamese), muộn hơn \(name.vi) theo \(Words.clause(clause).vi) là \(other.vietnamese).",
                    "Two limits overlap: the request is due on \(sent.english) under Article 9.1, later than \(name.en), due on \(other.english) under \(Words.clause(clause).en).")
            }
    }
}
