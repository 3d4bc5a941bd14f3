import Diagnostics
import WorkingCalendar

/// The words that only the pictures use, and days and months in few letters.
enum TimelineWords {
    static let asOf = Bilingual("ngày tính", "as of")
    static let dates = Bilingual("tiến hành", "activity")
    static let datesBefore = Bilingual("tiến hành trước khi đổi", "activity before the change")
    static let finished = Bilingual("hoàn thành", "finished")
    static let cancelled = Bilingual("hủy", "cancelled")
    static let planned = Bilingual("dự kiến", "planned")
    static let lead = Bilingual("chủ trì", "lead")
    static let partner = Bilingual("phối hợp", "partner")
    static let related = Bilingual("liên quan", "related")
    static let allPartners = Bilingual("các cơ quan phối hợp", "all partners")
    static let committee = Bilingual("UBND tỉnh", "Provincial People's Committee")
    static let due = Bilingual("hạn", "due")
    static let done = Bilingual("thực hiện", "done")
    static let provisional = Bilingual("tạm tính", "provisional")

    static func others(_ n: Int) -> Bilingual { Bilingual("… và \(n) mục nữa", "… and \(n) more") }
    static func otherBodies(_ n: Int) -> Bilingual { Bilingual("+\(n) cơ quan", "+\(n) bodies") }
    static func otherBars(_ n: Int) -> Bilingual { Bilingual("+\(n) nghĩa vụ", "+\(n) obligations") }
    static func cut(_ days: Int) -> Bilingual { Bilingual("\(days) ngày", "\(days) days") }

    /// `20/03`, `20 Mar`.
    static func short(_ day: Day, _ language: Language) -> String {
        let parts = day.parts
        return language == .vi ? "\(twoDigits(parts.day))/\(twoDigits(parts.month))" : "\(parts.day) \(months[parts.month - 1])"
    }

    /// `19–23/10/2026`, `19–23 Oct 2026`; the year is left out of the first day where both have the same.
    static func range(_ first: Day, _ last: Day, _ language: Language) -> String {
        let end = "\(short(last, language))\(language == .vi ? "/" : " ")\(last.year)"
        if first == last { return end }
        if first.year != last.year { return "\(short(first, language))\(language == .vi ? "/" : " ")\(first.year)–\(end)" }
        if first.month != last.month { return "\(short(first, language))–\(end)" }
        return "\(language == .vi ? twoDigits(first.day) : String(first.day))–\(end)"
    }

    /// `T3`, `Mar`.
    static func month(_ day: Day, _ language: Language) -> String { language == .vi ? "T\(day.month)" : months[day.month - 1] }

    /// `Tháng 3/2026`, `3/2026`; `March 2026`, `Mar 2026`.
    static func monthOfYear(_ day: Day, _ language: Language) -> [String] {
        language == .vi ? ["Tháng \(day.month)/\(day.year)", "\(day.month)/\(day.year)"]
            : ["\(months[day.month - 1]) \(day.year)", "\(months[day.month - 1])"]
    }

    static func twoDigits(_ n: Int) -> String { n < 10 ? "0\(n)" : String(n) }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
