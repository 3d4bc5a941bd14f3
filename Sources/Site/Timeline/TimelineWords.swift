import Diagnostics
import Records
import Rules
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
    static let monthNote = Bilingual(
        "Số trên: nghĩa vụ bắt buộc của tháng, tính theo hạn (không có hạn: ngày thực hiện, ngày phát sinh); dòng dưới: bao nhiêu trong số đó quá hạn, chưa đạt hoặc trễ hạn.",
        "Above: the mandatory obligations of the month, by due day (without one: day done, trigger); below: how many of them are overdue, not met or late.")
    static let provisional = Bilingual("tạm tính", "provisional")

    static func others(_ n: Int) -> Bilingual { Bilingual("… và \(n) mục nữa", "… and \(n) more") }
    static func otherBodies(_ n: Int) -> Bilingual { Bilingual("+\(n) cơ quan", "+\(n) bodies") }
    static func otherBars(_ n: Int) -> Bilingual { Bilingual("+\(n) nghĩa vụ", "+\(n) obligations") }
    /// How long a cut is, in months where there are many days.
    static func cut(_ days: Int) -> Bilingual {
        days < 400 ? Bilingual("\(days) ngày", "\(days) days") : Bilingual("\(days * 12 / 365) tháng", "\(days * 12 / 365) months")
    }

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

    /// The first or the second half of a year, and which of several pictures of it.
    static func half(_ half: Int, _ year: Int, part: Int, of parts: Int) -> Bilingual {
        let of = parts > 1 ? " (\(part)/\(parts))" : ""
        let words = Words.period(Period(year: year, half: half))
        return Bilingual(words.vi + of, words.en + of)
    }

    /// A status in a word or two, for narrow places.
    static func look(_ look: Look) -> Bilingual {
        switch look {
        case .overdue: Bilingual("quá hạn", "overdue")
        case .breach: Bilingual("chưa đạt", "not met")
        case .late: Bilingual("trễ hạn", "late")
        case .soon: Bilingual("sắp đến hạn", "due soon")
        case .pending: Bilingual("trong hạn", "on track")
        case .open: Bilingual("chưa đến hạn", "open")
        case .met: Bilingual("đúng hạn", "on time")
        case .waived: Bilingual("được miễn", "waived")
        case .na: Bilingual("không áp dụng", "not applicable")
        }
    }

    static func twoDigits(_ n: Int) -> String { n < 10 ? "0\(n)" : String(n) }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
