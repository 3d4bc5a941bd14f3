import Diagnostics
import Records
import WorkingCalendar

/// A day that a time limit of the regulation leads to, counted from a day that somebody names.
public struct Deadline: Sendable {
    /// Which way the days are counted.
    public enum Direction: Sendable, Hashable {
        /// Back from an activity: the last day on which the letter is on time. Of a limit that runs forward: the last working
        /// day from which it ends on the given day at the latest.
        case before
        /// Forward from a receipt or another base: the last day of the limit. Of a limit that runs back from an activity: the
        /// first working day on which the activity may be held.
        case after
    }

    public let limit: TimeLimit
    public let direction: Direction
    /// The day that the answer is counted from, as given.
    public let date: Day
    /// The day on which the value has to be in force.
    public let inForceOn: Day
    public let due: Day
    /// Whether it rests on a year without a confirmed calendar (`tạm tính`).
    public let isProvisional: Bool
    let facts: [Sentence]

    /// - Parameters:
    ///   - clause: one of ``clauses(of:on:)``; nil comes back for any other.
    ///   - direction: nil: the clause's own.
    ///   - inForceOn: the day whose values count, a matter's first day; nil: `date`, of 18.2 and 19.3 the first day of its
    ///     half-year.
    public init?(_ clause: String, date: Day, direction: Direction? = nil, inForceOn: Day? = nil, content: Content) {
        let period = Period(holding: date)
        let moment = inForceOn ?? (["18.2", "19.3"].contains(clause) ? period.firstDay ?? date : date)
        guard let limit = content.regulation.limits(on: moment)[clause] else { return nil }
        let own = Deadline.ownDirection(of: clause)
        let chosen = limit.unit == .dayOfMonth ? own : direction ?? own
        let calendar = content.calendar
        var facts: [Sentence] = [], start = date, isProvisional = false
        func take(_ count: Count, _ label: Bilingual, _ cited: String) -> Day {
            facts.append(.count(label: label, kind: count.kind, start: count.start, result: count.result, clause: cited))
            isProvisional = isProvisional || count.isProvisional
            return count.result
        }
        if limit.unit == .dayOfMonth {
            guard let day = Day(year: period.year, month: period.half == 1 ? 6 : 12, day: limit.amount) else { return nil }
            due = take(calendar.fixed(day), Bilingual("hạn báo cáo kỳ \(period.text)", "due day of half-year \(period.text)"), clause)
        } else {
            var label = Deadline.base(of: clause, direction: chosen)
            if chosen != own, chosen == .before || limit.unit == .workingDays, !calendar.isWorking(date) {
                // Counted from the day off itself the answer would break the limit that it is meant to keep.
                start = chosen == .after ? calendar.workingDay(onOrAfter: date) : calendar.workingDay(1, before: date)
                facts.append(.says(Deadline.dayOff(date, start)))
                label = Bilingual("ngày làm việc", "working day")
            }
            let count = switch (chosen, limit.unit) {
            case (.before, .workingDays): calendar.backward(workingDays: limit.amount, before: start)
            case (.before, _): calendar.backward(days: limit.amount, before: start)
            case (.after, .workingDays): calendar.forward(workingDays: limit.amount, from: start)
            case (.after, _): calendar.forward(days: limit.amount, from: start)
            }
            due = take(count, label, clause)
        }
        self.limit = limit
        self.direction = chosen
        self.date = date
        self.inForceOn = moment
        self.isProvisional = isProvisional
        self.facts = facts
    }

    /// The clauses with a limit on a day, in the order of the regulation.
    public static func clauses(of regulation: Regulation, on day: Day) -> [String] {
        func key(_ id: String) -> [Int] { id.split(separator: ".").map { Int($0) ?? 0 } }
        return regulation.limits(on: day).keys.sorted { key($0).lexicographicallyPrecedes(key($1)) }
    }

    /// Back from the activity for what has to reach somebody before it; forward for everything else.
    public static func ownDirection(of clause: String) -> Direction {
        ["9.1", "9.2", "9.3", "11.2", "14.1"].contains(clause) ? .before : .after
    }

    private static func dayOff(_ day: Day, _ start: Day) -> Bilingual {
        Bilingual("\(day.vietnamese) là ngày nghỉ: tính từ ngày làm việc \(start.vietnamese).",
                  "\(day.english) is a day off: counted from the working day \(start.english).")
    }

    /// What the given day is.
    static func base(of clause: String, direction: Direction) -> Bilingual {
        guard direction == ownDirection(of: clause) else {
            return direction == .after ? Bilingual("gửi ngày", "sent on") : Bilingual("phải xong ngày", "to be done by")
        }
        return switch clause {
        case "9.1", "9.2", "9.3": Bilingual("ngày khảo sát", "survey on")
        case "11.2": Bilingual("ngày họp", "meeting on")
        case "14.1": Bilingual("ngày kiểm tra", "inspection on")
        case "10.1": Bilingual("nhận ngày", "received on")
        case "10.2": Bilingual("hạn tham gia ý kiến", "due day of the opinion")
        case "10.4": Bilingual("gửi ngày", "sent on")
        case "5.3": Bilingual("hạn của nghĩa vụ", "due day of the obligation")
        case "11.4": Bilingual("họp ngày", "held on")
        case "14.3": Bilingual("kiểm tra xong ngày", "inspection ended on")
        case "18.2": Bilingual("hạn báo cáo định kỳ", "due day of the half-yearly reports")
        default: Bilingual("từ ngày", "from")
        }
    }
}

extension Narrator {
    /// The due day, then how a person redoes it with a paper calendar, a sentence each.
    public func sentences(_ deadline: Deadline) -> [String] {
        let clause = Words.clause(deadline.limit.clause)
        let marks = (deadline.limit.isInterpretive ? " †" : "") + (deadline.isProvisional ? say(" (tạm tính)", " (provisional)") : "")
        let isOwn = deadline.direction == Deadline.ownDirection(of: deadline.limit.clause)
        let word = isOwn ? say("hạn", "due")
            : deadline.direction == .after ? say("sớm nhất", "at the earliest") : say("bắt đầu chậm nhất", "begun at the latest on")
        let source = deadline.limit.amendment.map { say("Giá trị sửa đổi: \($0).", "As amended: \($0).") }
        let counts = deadline.facts.compactMap(count)
        var lines = ["\(clause(language).capitalised): \(word) \(show(deadline.due))\(marks)."]
        lines += deadline.facts.map(sentence)
        lines += [source].compactMap { $0 }
        lines += years(of: counts)
        if deadline.limit.isInterpretive { lines.append(interpretive(deadline.limit.clause, on: deadline.inForceOn)) }
        return lines
    }
}
