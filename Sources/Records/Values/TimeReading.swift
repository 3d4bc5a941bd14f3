import WorkingCalendar

/// The forms of a time of day, and of a day with one (record-format §2).
extension Words {
    /// `08:00`, `8h`, `8h30`, `8 giờ 30`, `07 giờ 30'`; minutes after midnight.
    ///
    /// - Parameter toMidnight: whether `24h` is read, as the end of a day.
    mutating func time(toMidnight: Bool = false) -> Reading<Int> {
        guard let hour = number(), hour.length <= 2 else { return .absent }
        var minute = 0
        if peek(1) == .mark(":"), !isApart(1), let minutes = number(2), !isApart(2) {
            guard minutes.length == 2 else { return .wrong(.timeForm) }
            minute = minutes.value
            skip(3)
            if peek() == .mark(":"), number(1) != nil { return .wrong(.timeForm) }
        } else if peek(1) == .word("h") || peek(1) == .word("gio") {
            let isShort = peek(1) == .word("h")
            skip(2)
            switch minutes(isShort: isShort) {
            case .read(let value): minute = value
            case .wrong(let problem): return .wrong(problem)
            case .absent: break
            }
        } else {
            return .absent
        }
        if toMidnight, hour.value == 24, minute == 0 { return .read(24 * 60) }
        guard hour.value < 24, minute < 60 else { return .wrong(.timeOutside) }
        return .read(hour.value * 60 + minute)
    }

    /// The minutes behind `h` or `giờ`, with or without `'` or `phút`; not the day of a date that follows.
    private mutating func minutes(isShort: Bool) -> Reading<Int> {
        guard let minutes = number(), !isShort || !isApart(), minutes.length <= 2 else { return .absent }
        if peek(1) == .word("thang") { return .absent }
        if case .mark(let mark)? = peek(1), "/.-".contains(mark), number(2) != nil, !isApart(1) { return .absent }
        let hasUnit = peek(1) == .mark("'") || peek(1) == .word("phut") || peek(1) == .word("p")
        guard minutes.length == 2 || hasUnit else { return .wrong(.timeForm) }
        skip(hasUnit ? 2 : 1)
        return .read(minutes.value)
    }

    /// A day, with a time before or behind it; a comma between the two changes nothing.
    mutating func dayTime(toMidnight: Bool = false) -> Reading<DayTime> {
        var ahead = self
        var minute: Int?
        switch ahead.time(toMidnight: toMidnight) {
        case .wrong(let problem): return .wrong(problem)
        case .read(let value):
            minute = value
            _ = ahead.take(mark: ",")
        case .absent: break
        }
        let day: Day
        switch ahead.day() {
        case .wrong(let problem): return .wrong(problem)
        case .absent: return .absent
        case .read(let value): day = value
        }
        if minute == nil {
            var behind = ahead
            _ = behind.take(mark: ",")
            switch behind.time(toMidnight: toMidnight) {
            case .wrong(let problem): return .wrong(problem)
            case .read(let value):
                minute = value
                ahead = behind
            case .absent: break
            }
        }
        self = ahead
        return .read(DayTime(day, minute: minute))
    }
}
