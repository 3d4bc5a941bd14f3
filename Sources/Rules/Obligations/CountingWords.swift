import Diagnostics
import Records
import WorkingCalendar

/// How a count of days is told: every day counted, every day skipped with its name.
extension Narrator {
    /// - Parameters:
    ///   - label: names the day that the count starts from.
    ///   - clause: sets the limit; empty where the record does.
    func counting(_ count: Count, _ label: Bilingual, _ clause: String) -> String {
        let from = "\(label(language).capitalised) \(show(count.start))"
        let result = count.result
        let cited = clause.isEmpty ? "" : say(" (\(Words.clause(clause).vi))", " (\(Words.clause(clause).en))")
        let skipped = madeUpDays(count) + skippedDays(count)
        switch count.kind {
        case .backwardWorkingDays(let n):
            return say("\(from) lùi \(Words.twoDigits(n)) ngày làm việc\(cited): \(days(count.counted)) → chậm nhất \(show(result)).\(skipped)",
                       "\(from) back \(n) working days\(cited): \(days(count.counted)) → \(show(result)) at the latest.\(skipped)")
        case .backwardDays(let n):
            return say("\(from) lùi \(Words.twoDigits(n)) ngày\(cited) → chậm nhất \(show(result)).",
                       "\(from) back \(n) day\(n == 1 ? "" : "s")\(cited) → \(show(result)) at the latest.")
        case .forwardWorkingDays(let n):
            return say("\(from) cộng \(Words.twoDigits(n)) ngày làm việc\(cited): \(days(count.counted)) → \(show(result)).\(skipped)",
                       "\(from) plus \(n) working days\(cited): \(days(count.counted)) → \(show(result)).\(skipped)")
        case .forwardDays(let n):
            return say("\(from) cộng \(Words.twoDigits(n)) ngày\(cited) → \(show(result)).\(skipped)",
                       "\(from) plus \(n) days\(cited) → \(show(result)).\(skipped)")
        case .fixed:
            return count.isMoved
                ? say("\(from)\(cited) rơi vào ngày nghỉ, chuyển sang ngày làm việc tiếp theo \(show(result)).\(skipped)",
                      "\(from)\(cited) falls on a day off and moves to the next working day, \(show(result)).\(skipped)")
                : say("\(from)\(cited) là ngày làm việc.", "\(from)\(cited) is a working day.")
        }
    }

    /// More days than this are not written out: both ends are, so that a person can begin and check.
    private static let most = 40

    /// `19, 18, 17, 16, 13/03`: the month is written where it changes and at the end.
    private func days(_ counted: [Day]) -> String {
        guard counted.count <= Self.most else { return "\(days(Array(counted.prefix(10)))), …, \(days(Array(counted.suffix(10))))" }
        let dates = counted.map(\.parts)
        var text = ""
        for (index, date) in dates.enumerated() {
            if index > 0 { text += ", " }
            text += Words.twoDigits(date.day)
            let isLastOfMonth = index + 1 == dates.count || dates[index + 1].month != date.month || dates[index + 1].year != date.year
            if isLastOfMonth { text += "/" + Words.twoDigits(date.month) }
        }
        return text
    }

    /// The Saturdays and Sundays that counted because they made up for another day: a wall calendar does not show them
    /// (record-format §7).
    private func madeUpDays(_ count: Count) -> String {
        let items = count.counted.compactMap { day in
            content.calendar.isMakeup(day).map { "\(Words.twoDigits(day.day))/\(Words.twoDigits(day.month)) \(day.weekday.name(language)), \($0(language))" }
        }
        return items.isEmpty ? "" : say(" Có tính ngày làm bù: \(items.joined(separator: "; ")).", " Make-up days counted: \(items.joined(separator: "; ")).")
    }

    /// The days off that were passed over, runs of weekends shortened to their days, holidays by name.
    private func skippedDays(_ count: Count) -> String {
        guard !count.skipped.isEmpty else { return "" }
        let isLong = count.skipped.count > Self.most
        let named = isLong ? count.skipped.filter { if case .named = $0.reason { true } else { false } } : count.skipped
        var items = named.sorted { $0.day < $1.day }.map { skipped in
            "\(Words.twoDigits(skipped.day.day))/\(Words.twoDigits(skipped.day.month)) \(skipped.reason.name(language))"
        }
        let rest = count.skipped.count - named.count
        if rest > 0 { items.append(say("\(rest) ngày Thứ Bảy, Chủ nhật", "\(rest) Saturdays and Sundays")) }
        return say(" Không tính: \(items.joined(separator: "; ")).", " Not counted: \(items.joined(separator: "; ")).")
    }
}
