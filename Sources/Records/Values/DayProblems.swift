import Diagnostics
import WorkingCalendar

/// What can be wrong with a day or a time.
extension ValueProblem {
    /// `Hãy viết: …` with a value.
    static func write(_ text: String) -> Bilingual { Bilingual("Hãy viết: \(text)", "Write: \(text)") }

    static func dayForm(hint: String? = nil) -> ValueProblem {
        ValueProblem(
            "day-form",
            Bilingual("Không đọc được ngày ở đây.", "No day can be read here."),
            hint: hint.map(write)
                ?? Bilingual("Hãy viết ngày/tháng/năm, ví dụ 20/3/2026, hoặc 2026-03-20; có giờ thì viết 20/3/2026 8h30.",
                             "Write day/month/year, for example 20/3/2026, or 2026-03-20; with a time 20/3/2026 8h30."))
    }

    static func noYear(_ day: Int, _ month: Int) -> ValueProblem {
        ValueProblem(
            "day-no-year",
            Bilingual("Ngày này chưa ghi năm.", "This day has no year."),
            hint: Bilingual("Hãy viết đủ ngày, tháng, năm: \(day)/\(month)/… và bốn chữ số của năm, ví dụ \(day)/\(month)/2026.",
                            "Write day, month, year: \(day)/\(month)/… and the year in four digits, for example \(day)/\(month)/2026."))
    }

    static func twoDigitYear(_ written: String?) -> ValueProblem {
        ValueProblem(
            "day-short-year",
            Bilingual("Năm chỉ ghi hai chữ số.", "The year has only two digits."),
            hint: written.map(write) ?? Bilingual("Hãy viết năm đủ bốn chữ số.", "Write the year in four digits."))
    }

    static func yearOutside(_ year: Int) -> ValueProblem {
        ValueProblem(
            "day-year",
            Bilingual("Năm \(year) nằm ngoài khoảng \(years).", "The year \(year) is outside \(years)."),
            hint: Bilingual("Hãy xem lại năm; năm viết đủ bốn chữ số.", "Check the year; it is written in four digits."))
    }

    private static var years: String { "\(Words.years.lowerBound)–\(Words.years.upperBound)" }

    /// Month and day changed places.
    static func monthFirst(_ written: String, isYearFirst: Bool) -> ValueProblem {
        ValueProblem(
            "day-month-first",
            Bilingual("Ngày và tháng bị đổi chỗ: không có tháng nào lớn hơn 12.", "Day and month changed places: no month is over 12."),
            hint: isYearFirst
                ? Bilingual("Hãy viết năm-tháng-ngày, hoặc: \(written)", "Write year-month-day, or: \(written)") : write(written))
    }

    static func noSuchDay(_ parts: DayParts) -> ValueProblem {
        let (day, month, year) = (parts.day, parts.month, parts.year)
        guard (1...12).contains(month) else {
            return ValueProblem(
                "day-nonexistent",
                Bilingual("Không có tháng \(month).", "There is no month \(month)."),
                hint: Bilingual("Tháng viết từ 1 đến 12, theo thứ tự ngày/tháng/năm.", "A month is 1 to 12, in the order day/month/year."))
        }
        let last = Day.length(ofMonth: month, year: year)
        return ValueProblem(
            "day-nonexistent",
            Bilingual("Không có ngày \(day)/\(month)/\(year): tháng \(month) năm \(year) chỉ có \(last) ngày.",
                      "There is no day \(day)/\(month)/\(year): month \(month) of \(year) has \(last) days."),
            hint: Bilingual("Hãy xem lại ngày trong văn bản; ngày cuối tháng là \(last)/\(month)/\(year).",
                            "Check the day in the letter; the last of that month is \(last)/\(month)/\(year)."))
    }

    static let timeForm = ValueProblem(
        "time-form",
        Bilingual("Không đọc được giờ ở đây.", "No time of day can be read here."),
        hint: Bilingual("Hãy viết giờ như 8h, 8h30, 08:30 hoặc 8 giờ 30.", "Write a time as 8h, 8h30, 08:30 or 8 giờ 30."))

    static let timeOutside = ValueProblem(
        "time-form",
        Bilingual("Giờ chỉ từ 0 đến 23, phút từ 0 đến 59.", "Hours run from 0 to 23, minutes from 0 to 59."),
        hint: Bilingual("Buổi chiều viết theo 24 giờ, ví dụ 2 giờ chiều là 14h.", "Afternoon hours are written in 24-hour time: 2 p.m. is 14h."))

    /// Digits of another script or full width, as some keyboards and pasted tables give.
    static func foreignDigits(_ mended: String) -> ValueProblem {
        ValueProblem(
            "digits",
            Bilingual("Chữ số ở đây không phải chữ số thường 0–9 (thường do bộ gõ hoặc chép từ nơi khác).",
                      "The digits here are not the usual 0–9 (mostly from an input method or pasted text)."),
            hint: write(mended))
    }
}
