import Diagnostics
import Rules
import WorkingCalendar

/// What a run found, in a few lines for a person.
struct Summary {
    private let result: CheckResult
    private let counts: ReportSummary
    private let language: Language

    init(_ result: CheckResult, language: Language) {
        self.result = result
        self.language = language
        counts = ReportSummary(result.judgement, diagnostics: result.diagnostics)
    }

    var text: String { ([asOf] + judged + [diagnostics]).joined(separator: "\n") + "\n" }

    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    private var asOf: String {
        let day = result.asOf.day.shown(in: language)
        let source = result.asOf.sourceWords(language)
        return say("Ngày xét: \(day) (\(source)).", "As of \(day) (\(source)).")
    }

    private var judged: [String] {
        guard result.judgement != nil else { return [say("Chưa xét được hồ sơ.", "The records could not be judged.")] }
        let head = say("Hồ sơ: \(number(counts.records)). Nghĩa vụ: \(number(counts.obligations)).",
                       "Matters: \(number(counts.records)). Obligations: \(number(counts.obligations)).")
        let rows = Status.allCases.compactMap { status -> String? in
            guard let count = counts.byStatus[status], count > 0 else { return nil }
            let digits = number(count)
            let gap = String(repeating: " ", count: max(0, 8 - digits.count))
            return "\(gap)\(digits)  \(Words.status(status)(language))"
        }
        return [head] + rows
    }

    private var diagnostics: String {
        func count(_ severity: Severity) -> String { number(counts.bySeverity[severity] ?? 0) }
        return say("Lỗi: \(count(.error)). Cảnh báo: \(count(.warning)). Lưu ý: \(count(.note)).",
                   "Errors: \(count(.error)). Warnings: \(count(.warning)). Notes: \(count(.note)).")
    }

    private func number(_ value: Int) -> String { Numbers.grouped(value, language) }

    /// Where the site is and how to open it.
    static func whereToOpen(_ path: String, files: Int, _ language: Language) -> String {
        let count = Numbers.grouped(files, language)
        return language == .vi ? "Trang đã dựng xong: \(count) tệp. Mở: \(path)/index.html\n"
            : "The site is built: \(count) files. Open: \(path)/index.html\n"
    }
}
