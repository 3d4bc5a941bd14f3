import Diagnostics
import Rules
import WorkingCalendar

/// A rule as the terminal shows it.
struct RuleText {
    private let rule: Rule
    private let language: Language

    init(_ rule: Rule, language: Language) {
        self.rule = rule
        self.language = language
    }

    var text: String {
        let head = "\(rule.id) · \(rule.title(language))\n\(clause)\n\n\(quote)\n\n\(say("Cách xét:", "How it is checked:")) \(rule.method(language))\n"
        return ([head] + limits + rule.examples.map(example)).joined(separator: "\n")
    }

    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    /// A day of an example as a person reads it.
    private func shown(_ iso: String) -> String { Day(iso: iso)?.shown(in: language) ?? iso }

    private var clause: String {
        let citation = Words.clause(rule.clause)(language)
        let force =
            switch rule.force {
            case .mandatory: say("bắt buộc", "mandatory")
            case .advisory: say("khuyến nghị, không tính vào tỷ lệ", "advisory, not counted")
            case .note: say("ghi nhận", "a note")
            }
        let interpretive = rule.isInterpretive ? say("; ngày là cách hiểu của hệ thống (†)", "; the day is our reading (†)") : ""
        return "\(citation.capitalised) · \(force)\(interpretive)"
    }

    private var quote: String { "“\(rule.quote)”" }

    private var limits: [String] {
        guard !rule.limits.isEmpty else { return [] }
        let clauses = rule.limits.map { Words.clause($0)(language) }.joined(separator: ", ")
        return [say("Số ngày đọc từ “thời hạn” của quy-che.md: \(clauses).\n", "Its days are read from “thời hạn” of quy-che.md: \(clauses).\n")]
    }

    private func example(_ example: Example) -> String {
        let kind = example.isMet ? say("Ví dụ đạt", "An example that meets it") : say("Ví dụ không đạt", "An example that fails it")
        let outcomes = example.expected.map { expected in
            let due = expected.due.map { say(", hạn \(shown($0))", ", due \(shown($0))") } ?? ""
            return "  → \(expected.debtor): \(Words.status(expected.status)(language))\(due)\n"
        }
        let header = example.header.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }
        return "\(kind): \(example.title(language)) (\(say("ngày xét", "as of")) \(shown(example.asOf)))\n\(header.joined())\(outcomes.joined())"
    }
}
