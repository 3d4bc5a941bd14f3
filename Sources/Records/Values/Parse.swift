import Diagnostics
import WorkingCalendar

/// Reads the typed values of record-format §2: each function takes a text, which may have spaces at its ends, and
/// gives the value or what is wrong with it.
enum Parse {
    /// A day with or without a time of day, which may stand before or behind it.
    static func day(_ text: String) -> Result<DayTime, ValueProblem> {
        if let problem = foreignDigits(text) { return .failure(problem) }
        var words = Words(text)
        switch words.dayTime() {
        case .read(let day) where words.isAtEnd: return .success(day)
        case .wrong(let problem): return .failure(problem)
        case .read, .absent: return .failure(.dayForm(hint: foundDay(text)))
        }
    }

    /// Two days, or one, which is a range of one day.
    static func range(_ text: String) -> Result<DayRange, ValueProblem> {
        if let problem = foreignDigits(text) { return .failure(problem) }
        var words = Words(text)
        let hasFrom = words.take("tu")
        let first: Day
        switch words.dayTime() {
        case .read(let day): first = day.day
        case .wrong(let problem): return .failure(sharedMonth(text) ?? problem)
        case .absent: return .failure(sharedMonth(text) ?? .rangeForm(hint: foundDay(text)))
        }
        if words.isAtEnd, !hasFrom { return .success(DayRange(first, first)) }
        guard hasFrom ? words.take("den") : words.takeRangeMark() else { return .failure(.rangeForm(hint: foundRange(text))) }
        switch words.dayTime() {
        case .read(let last) where words.isAtEnd:
            return last.day < first ? .failure(.reversed(first, last.day)) : .success(DayRange(first, last.day))
        case .wrong(let problem): return .failure(problem)
        case .read, .absent: return .failure(.rangeForm(hint: foundRange(text)))
        }
    }

    /// `2026-1`, `2026-2`.
    static func period(_ text: String) -> Result<Period, ValueProblem> {
        if let problem = foreignDigits(text) { return .failure(problem) }
        let words = Words(text)
        if words.items.count == 3, let year = words.number(), year.length == 4, words.peek(1) == .mark("-"),
            let half = words.number(2), half.length == 1, (1...2).contains(half.value), !words.isApart(1), !words.isApart(2) {
            return Words.years.contains(year.value)
                ? .success(Period(year: year.value, half: half.value)) : .failure(.yearOutside(year.value))
        }
        return .failure(.periodForm(words))
    }

    /// `có` or `không`.
    static func yesNo(_ text: String) -> Result<Bool, ValueProblem> {
        switch folded(text) {
        case "co": .success(true)
        case "khong": .success(false)
        case "yes", "true", "y", "x", "1", "dung", "roi": .failure(.yesNo("có"))
        case "no", "false", "n", "0", "sai", "chua": .failure(.yesNo("không"))
        default: .failure(.yesNo(nil))
        }
    }

    /// `10 ngày`, `05 ngày làm việc`, `ngày 20`.
    static func timeLimit(_ text: String) -> Result<(amount: Int, unit: TimeLimit.Unit), ValueProblem> {
        if let problem = foreignDigits(text) { return .failure(problem) }
        var words = Words(text)
        if words.take("ngay"), let day = words.number(), words.items.count == 2 {
            // A day that both June and December have (19.3).
            return (1...30).contains(day.value) ? .success((day.value, .dayOfMonth)) : .failure(.timeLimitForm)
        }
        words = Words(text)
        guard case .read(let count)? = words.count(), words.isAtEnd else { return .failure(.timeLimitForm) }
        return .success((count.amount, count.isWorking ? .workingDays : .days))
    }

    /// The number and symbol of a document; a plain number with no symbol is a warning.
    static func document(_ text: String) -> (DocumentNumber, warning: ValueProblem?) {
        let number = DocumentNumber(text.trimmingSpaces())
        let hasSymbol = number.text.unicodeScalars.contains { $0.properties.isAlphabetic }
        return (number, hasSymbol || number.text.isEmpty ? nil : .noSymbol(number.text))
    }

    /// Digits that are none of 0–9.
    static func foreignDigits(_ text: String) -> ValueProblem? {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
        var mended = ""
        var hasForeign = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFF0F: mended += "/"
            case 0xFF0D: mended += "-"
            case 0xFF0E: mended += "."
            case 0xFF1A: mended += ":"
            default:
                if !scalar.isASCII, scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue {
                    mended += String(Int(value))
                    continue
                }
                mended.unicodeScalars.append(scalar)
                continue
            }
            hasForeign = true
        }
        if !hasForeign { hasForeign = text.unicodeScalars.contains { !$0.isASCII && $0.properties.generalCategory == .decimalNumber } }
        return hasForeign ? .foreignDigits(mended.trimmingSpaces()) : nil
    }
}
