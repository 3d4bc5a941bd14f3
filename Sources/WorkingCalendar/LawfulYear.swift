import Diagnostics

extension YearCalendar {
    /// How a year without a confirmed calendar is read: the holidays of the Labour Code and their days in lieu, no swaps.
    ///
    /// Holidays: Labour Code 1994 Đ.73, 2012 Đ.115, 2019 Đ.112; a holiday on a Saturday or Sunday gives, in order of date,
    /// the next day that is a working day and no holiday (2012 Đ.115.3, 2019 Đ.111.3).
    public static func byLaw(year: Int) -> YearCalendar {
        let holidays = lawfulHolidays(year).sorted { $0.day < $1.day }
        var off: [Day: Bilingual] = [:]
        for holiday in holidays { off[holiday.day] = holiday.title.onTheDay }
        for holiday in holidays where holiday.day.weekday.isWeekend {
            var inLieu = holiday.day.adding(days: 1)
            while inLieu.weekday.isWeekend || off[inLieu] != nil { inLieu = inLieu.adding(days: 1) }
            off[inLieu] = holiday.title.inLieu(of: holiday.day)
        }
        return YearCalendar(year: year, confirmation: nil, off: off, makeup: [:])
    }

    private static func lawfulHolidays(_ year: Int) -> [LawfulHoliday] {
        let lunar = LunarFestivals(year)
        func on(_ day: Int, _ month: Int) -> Day { Day(uncheckedYear: year, month: month, day: day) }
        var holidays = [
            LawfulHoliday(on(1, 1), "Tết Dương lịch", "New Year's Day"),
            LawfulHoliday(lunar.hungKings, "Giỗ Tổ Hùng Vương", "Hung Kings' Commemoration Day"),
            LawfulHoliday(on(30, 4), "Ngày Chiến thắng 30/4", "Reunification Day"),
            LawfulHoliday(on(1, 5), "Ngày Quốc tế Lao động", "International Labour Day"),
            LawfulHoliday(on(2, 9), "Quốc khánh", "National Day"),
        ]
        if year >= 2021 {
            let after: Set<Weekday> = [.sunday, .monday, .thursday]
            let day = after.contains(on(2, 9).weekday) ? on(3, 9) : on(1, 9)
            holidays.append(LawfulHoliday(day, "Quốc khánh", "National Day", "ngày nghỉ liền kề", "adjacent day"))
        }
        if year >= 2026 { holidays.append(LawfulHoliday(on(24, 11), "Ngày Văn hóa Việt Nam", "Vietnam Culture Day")) }
        return holidays + lawfulTet(year, lunar)
    }

    /// Tết had four days up to 2013 and has five since, of which the law leaves open how they lie around mùng 1.
    private static func lawfulTet(_ year: Int, _ lunar: LunarFestivals) -> [LawfulHoliday] {
        let first = lunar.tet
        let lastOfYear = lunar.lastMonthLength
        let offsets = switch (year, first.weekday) {
        case (...2013, _): -1...2
        case (_, .monday), (_, .tuesday): -1...3
        default: -2...2
        }
        return offsets.map { offset in
            let (vi, en) = switch offset {
            case 0...: ("mùng \(offset + 1)", "day \(offset + 1)")
            case -1: ("\(lastOfYear) tháng Chạp, giao thừa", "New Year's Eve")
            default: ("\(lastOfYear + 1 + offset) tháng Chạp", "\(-offset) days before Tết")
            }
            return LawfulHoliday(first.adding(days: offset), "Tết Nguyên đán", "Lunar New Year", vi, en)
        }
    }
}

/// A holiday before its name is put together: the day in lieu is named after the holiday, without the part in brackets.
private struct LawfulHoliday {
    let day: Day
    let title: Title

    init(_ day: Day, _ vi: String, _ en: String, _ viPart: String? = nil, _ enPart: String? = nil) {
        self.day = day
        title = Title(name: Bilingual(vi, en), part: viPart.flatMap { vi in enPart.map { Bilingual(vi, $0) } })
    }

    struct Title {
        let name: Bilingual
        let part: Bilingual?

        var onTheDay: Bilingual {
            guard let part else { return name }
            return Bilingual("\(name.vi) (\(part.vi))", "\(name.en) (\(part.en))")
        }

        func inLieu(of day: Day) -> Bilingual {
            Bilingual("Nghỉ bù \(name.vi) (ngày \(day.vietnamese))", "\(name.en) (day in lieu of \(day.english))")
        }
    }
}
