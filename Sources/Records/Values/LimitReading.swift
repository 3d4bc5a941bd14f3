import Diagnostics
import WorkingCalendar

extension Parse {
    /// A limit in the words of a letter: a day, a month (its last day), or a count of days.
    static func limit(_ text: String) -> Result<Limit, ValueProblem> {
        if let problem = foreignDigits(text) { return .failure(problem) }
        let wording = text.trimmingSpaces()
        var words = Words(wording)
        if words.take("hoan", "thanh") { _ = words.take(mark: ",") }
        if words.take("trong", "thang") {
            return words.month().map { Limit(.day(DayTime($0)), wording: wording) }
        }
        var counting = words
        switch counting.count() {
        case .wrong(let problem)?: return .failure(problem)
        case .read(let count)?:
            guard counting.isAtEnd || counting.takesTail() else { return .failure(.limitForm(hint: nil)) }
            return .success(Limit(count.isWorking ? .workingDays(count.amount) : .days(count.amount), wording: wording))
        case .absent?, nil: break
        }
        words.takeLimitWords()
        switch words.dayTime(toMidnight: true) {
        case .read(let day) where words.isAtEnd: return .success(Limit(.day(day), wording: wording))
        case .wrong(let problem): return .failure(problem)
        case .read, .absent: return .failure(.limitForm(hint: foundCount(wording) ?? foundDay(wording).map { "trước ngày \($0)" }))
        }
    }
}

extension Words {
    /// `trước`, `chậm nhất (là)`, `hạn cuối (là)`; the `ngày` behind them belongs to the day.
    fileprivate mutating func takeLimitWords() {
        if take("truoc") { return }
        if take("cham", "nhat") || take("han", "cuoi") { _ = take("la") }
    }

    /// `5/2026`, `5 năm 2026`, behind `trong tháng`: the last day of the month.
    fileprivate mutating func month() -> Result<Day, ValueProblem> {
        guard let month = number(), month.length <= 2, peek(1) == .mark("/") || peek(1) == .word("nam"), let year = number(2) else {
            return .failure(number() == nil ? .limitForm(hint: nil) : .monthWithoutYear(number()?.value ?? 0))
        }
        skip(3)
        guard isAtEnd else { return .failure(.limitForm(hint: "trong tháng \(month.value)/\(year.value)")) }
        if year.length == 2 { return .failure(.twoDigitYear("trong tháng \(month.value)/\(2000 + year.value)")) }
        guard Words.years.contains(year.value) else { return .failure(.yearOutside(year.value)) }
        guard (1...12).contains(month.value) else { return .failure(.noSuchDay(DayParts(1, month.value, year.value))) }
        return Day(year: year.value, month: month.value, day: Day.length(ofMonth: month.value, year: year.value))
            .map(Result.success) ?? .failure(.dayForm())
    }

    /// `5 ngày`, `trong 30 ngày làm việc`; nil where no count stands here.
    mutating func count() -> Reading<(amount: Int, isWorking: Bool)>? {
        var ahead = self
        _ = ahead.take("trong")
        guard let amount = ahead.number(), ahead.peek(1) == .word("ngay") else { return nil }
        // `8 ngày 20/3/2026` would be an hour without its `h`.
        if ahead.number(2) != nil { return nil }
        ahead.skip(2)
        let isWorking = ahead.take("lam", "viec")
        self = ahead
        guard (1...999).contains(amount.value) else { return .wrong(.countOutside) }
        return .read((amount.value, isWorking))
    }

    /// `kể từ …`, which is kept as wording only.
    fileprivate mutating func takesTail() -> Bool {
        _ = take(mark: ",")
        return take("ke", "tu") && !isAtEnd
    }

    /// What stands between the two days of a range: `..`, or a dash with spaces round it.
    mutating func takeRangeMark() -> Bool {
        if peek() == .mark("."), peek(1) == .mark("."), !isApart(1) {
            skip(2)
            return true
        }
        guard peek() == .mark("-"), isApart(), isApart(1) else { return false }
        skip()
        return true
    }
}
