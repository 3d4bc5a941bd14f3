import Diagnostics
import Rules
import WorkingCalendar

/// The due list for a person at a terminal.
struct DueText {
    private let list: DueList
    private let judgement: Judgement
    private let asOf: AsOf
    private let narrator: Narrator
    private let language: Language

    init(_ list: DueList, _ judgement: Judgement, asOf: AsOf, language: Language) {
        self.list = list
        self.judgement = judgement
        self.asOf = asOf
        self.language = language
        narrator = Narrator(judgement, language: language)
    }

    var text: String {
        let day = asOf.day.shown(in: language)
        let until = list.until.shown(in: language)
        let head = say("Ngày xét: \(day) (\(asOf.sourceWords(language))). Đến hạn đến hết ngày \(until).",
                       "As of \(day) (\(asOf.sourceWords(language))). Falling due until \(until).")
        let none = list.entries.isEmpty ? [say("Không có nghĩa vụ nào quá hạn hoặc sắp đến hạn.", "Nothing is overdue or falls due.")] : []
        return ([head] + none + list.entries.map(entry)).map { $0 + "\n" }.joined()
    }

    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    private func entry(_ entry: DueList.Entry) -> String {
        let name = narrator.heading(entry).visible
        let counts = say("quá hạn: \(entry.overdue.count), đến hạn: \(entry.falling.count)", "overdue: \(entry.overdue.count), falling due: \(entry.falling.count)")
        return (["\n\(name) (\(counts))"] + entry.items.map(item)).joined(separator: "\n")
    }

    private func item(_ item: DueItem) -> String {
        let due = item.obligation.due?.shown(in: language) ?? ""
        let state = ([say("hạn \(due)", "due \(due)"), narrator.standing(item)] + [narrator.remarks(item)].compactMap { $0 }).joined(separator: ", ")
        let to = narrator.creditor(item).map { say(" → đối với \($0)", " → to \($0)") } ?? ""
        return ["  \(state)", "    \(narrator.task(item)) (\(narrator.citation(item)))\(to)", "    \(narrator.subject(item))", "    \(item.obligation.id)"]
            .map(\.visible).joined(separator: "\n")
    }
}
