import Diagnostics
import WorkingCalendar

/// What can be wrong with the typed values other than a day.
extension ValueProblem {
    static func rangeForm(hint: String?) -> ValueProblem {
        ValueProblem(
            "range-form",
            Bilingual("Không đọc được khoảng ngày ở đây.", "No range of days can be read here."),
            hint: hint.map(write)
                ?? Bilingual("Hãy viết: 20/3/2026 .. 22/3/2026, hoặc: từ 20/3/2026 đến 22/3/2026",
                             "Write: 20/3/2026 .. 22/3/2026, or: từ 20/3/2026 đến 22/3/2026"))
    }

    static func reversed(_ first: Day, _ last: Day) -> ValueProblem {
        ValueProblem(
            "range-reversed",
            Bilingual("Ngày cuối \(last.written) trước ngày đầu \(first.written).",
                      "The last day \(last.written) is before the first day \(first.written)."),
            hint: write("\(last.written) .. \(first.written)"))
    }

    static func limitForm(hint: String?) -> ValueProblem {
        ValueProblem(
            "limit-form",
            Bilingual("Không đọc được thời hạn ở đây.", "No limit can be read here."),
            hint: hint.map(write)
                ?? Bilingual("Hãy viết một ngày (trước ngày 20/3/2026), một tháng (trong tháng 5/2026) hoặc số ngày (5 ngày làm việc).",
                             "Write a day (trước ngày 20/3/2026), a month (trong tháng 5/2026) or a count (5 ngày làm việc)."))
    }

    static func monthWithoutYear(_ month: Int) -> ValueProblem {
        ValueProblem(
            "day-no-year",
            Bilingual("Tháng này chưa ghi năm.", "This month has no year."),
            hint: Bilingual("Hãy viết cả năm, ví dụ: trong tháng \(month)/2026", "Write the year too, for example: trong tháng \(month)/2026"))
    }

    static let countOutside = ValueProblem(
        "count",
        Bilingual("Số ngày phải từ 1 đến 999.", "A count of days is 1 to 999."),
        hint: Bilingual("Hãy viết như: 5 ngày làm việc", "Write as in: 5 ngày làm việc"))

    /// What the pieces of a period that is written otherwise may mean.
    static func periodForm(_ words: Words) -> ValueProblem {
        let numbers = words.items.compactMap { item in
            if case .number(let value, let length) = item.piece { (value: value, length: length) } else { nil }
        }
        let year = numbers.first { $0.length == 4 && Words.years.contains($0.value) }?.value
        let named = Set(words.items.compactMap { item in if case .word(let word) = item.piece { word } else { nil } })
        let half: Int? = if named.contains("dau") || named.contains("i") {
            1
        } else if named.contains("cuoi") || named.contains("ii") {
            2
        } else {
            numbers.first { $0.length <= 2 && (1...2).contains($0.value) }?.value
        }
        let hint = year.flatMap { year in half.map { write("\(year)-\($0)") } }
        return ValueProblem(
            "period-form",
            Bilingual("Kỳ báo cáo phải là sáu tháng đầu hoặc sáu tháng cuối của một năm.",
                      "A period is the first or the second half of a year."),
            hint: hint ?? Bilingual("Hãy viết: 2026-1 (sáu tháng đầu năm) hoặc 2026-2 (sáu tháng cuối năm)",
                                    "Write: 2026-1 (first half) or 2026-2 (second half)"))
    }

    static func yesNo(_ meant: String?) -> ValueProblem {
        ValueProblem(
            "yes-no",
            Bilingual("Mục này chỉ nhận `có` hoặc `không`.", "This takes `có` (yes) or `không` (no) only."),
            hint: meant.map(write) ?? Bilingual("Hãy viết `có` hoặc `không`.", "Write `có` or `không`."))
    }

    static let timeLimitForm = ValueProblem(
        "time-limit-form",
        Bilingual("Không đọc được thời hạn của quy chế ở đây.", "No time limit of the regulation can be read here."),
        hint: Bilingual("Hãy viết: 10 ngày, 5 ngày làm việc, hoặc ngày 20", "Write: 10 ngày, 5 ngày làm việc, or ngày 20"))

    static func noSymbol(_ number: String) -> ValueProblem {
        ValueProblem(
            "document-no-symbol",
            Bilingual("Văn bản `\(number)` chỉ có số, thiếu ký hiệu.", "The document `\(number)` has a number but no symbol."),
            hint: Bilingual("Hãy viết cả ký hiệu, ví dụ: 215/SNNMT-KHTC", "Write the symbol too, for example: 215/SNNMT-KHTC"),
            severity: .warning)
    }
}
