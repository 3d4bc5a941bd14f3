import WorkingCalendar

/// What may have been meant by a text that cannot be read: for hints only.
extension Parse {
    /// The first full day that stands anywhere in the text.
    static func foundDay(_ text: String) -> String? {
        if let days = foundDays(text).first { return days }
        // `20 / 3 / 2026` and `20032026`.
        let tight = String(text.filter { !$0.isWhitespace })
        if tight.utf8.count == 8, tight.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let digits = Int(tight) {
            let dayFirst = DayParts(digits / 1_000_000, digits / 10_000 % 100, digits % 10_000)
            let yearFirst = DayParts(digits % 100, digits / 100 % 100, digits / 10_000)
            return dayFirst.corrected ?? yearFirst.corrected
        }
        return tight.utf8.count <= 12 ? foundDays(tight).first : nil
    }

    /// Two days that stand anywhere in the text, as a range.
    static func foundRange(_ text: String) -> String? {
        let days = foundDays(text)
        return days.count == 2 ? "\(days[0]) .. \(days[1])" : nil
    }

    /// `trong vòng 5 ngày làm việc` as it should be.
    static func foundCount(_ text: String) -> String? {
        var words = Words(text)
        while !words.isAtEnd {
            if words.number() != nil, case .read(let count)? = words.count() {
                return "\(count.amount) ngày\(count.isWorking ? " làm việc" : "")"
            }
            words.skip()
        }
        return nil
    }

    /// `từ 23 - 25/8/2021`, `20/3 đến 22/3/2026`: the first day without what it shares with the last.
    static func sharedMonth(_ text: String) -> ValueProblem? {
        var words = Words(text)
        _ = words.take("tu")
        _ = words.take("ngay")
        guard let first = words.number(), first.length <= 2 else { return nil }
        words.skip()
        var month: Int?
        if case .mark(let mark)? = words.peek(), "/.".contains(mark), let number = words.number(1), number.length <= 2 {
            month = number.value
            words.skip(2)
        }
        guard words.take(mark: "-") || words.take("den") else { return nil }
        guard case .read(let last) = words.day(), words.isAtEnd else { return nil }
        let parts = DayParts(first.value, month ?? last.month, last.year)
        guard case .read(let day) = parts.reading() else { return nil }
        return .rangeForm(hint: "\(day.written) .. \(last.written)")
    }

    private static func foundDays(_ text: String) -> [String] {
        var words = Words(text)
        var found: [String] = []
        while !words.isAtEnd, found.count < 3 {
            if words.number() != nil, case .read(let day) = words.day() { found.append(day.written) } else { words.skip() }
        }
        return found
    }
}
