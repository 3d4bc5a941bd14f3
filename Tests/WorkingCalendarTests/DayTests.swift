import Testing
import WorkingCalendar

@Suite struct DayTests {
    @Test func everyDayOf2000To2100ComesBackFromItsParts() {
        var expected = day("2000-01-01")
        var wrong: [Day] = []
        for year in 2000...2100 {
            for month in 1...12 {
                for dayOfMonth in 1...Day.length(ofMonth: month, year: year) {
                    let made = Day(year: year, month: month, day: dayOfMonth)
                    if made != expected || expected.parts != (year, month, dayOfMonth) || Day(iso: expected.iso) != made {
                        wrong.append(expected)
                    }
                    expected = expected.adding(days: 1)
                }
            }
        }
        #expect(wrong.isEmpty)
        #expect(expected == day("2101-01-01"))
    }

    @Test(arguments: [
        ("1970-01-01", 0, Weekday.thursday), ("2000-02-29", 11_016, .tuesday), ("2009-10-13", 14_530, .tuesday),
        ("2026-03-20", 20_532, .friday), ("1969-12-31", -1, .wednesday), ("0001-01-01", -719_162, .monday),
        ("9999-12-31", 2_932_896, .friday),
    ])
    func knownDays(iso: String, number: Int, weekday: Weekday) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.number == Int32(number))
        #expect(day.weekday == weekday)
        #expect(day.iso == iso)
    }

    @Test(arguments: [
        "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-01", "2026-04-31", "2026-01-00", "0000-01-01",
        "", "2026-3-20", "20260320", "2026/03/20", "2026-03-2", "2026-03-200", "２０２６-03-20", " 2026-03-20", "-026-03-20",
    ])
    func isNoDay(text: String) { #expect(Day(iso: text) == nil) }

    @Test func isShownInBothLanguages() {
        let day = day("2026-03-02")
        #expect(day.vietnamese == "02/03/2026")
        #expect(day.english == "2 March 2026")
        #expect(day.shown(in: .vi) == day.vietnamese)
        #expect(day.shown(in: .en) == day.english)
        #expect(day.weekday.name.vi == "Thứ Hai")
        #expect(day.adding(days: -1).weekday.name.vi == "Chủ nhật")
    }

    @Test func arithmeticStaysInsideTheYears1To9999() {
        #expect(day("2026-03-01") - day("2026-02-01") == 28)
        #expect(day("2026-02-01") < day("2026-03-01"))
        #expect(day("2026-12-31").adding(days: 1) == day("2027-01-01"))
        #expect(Day.latest.adding(days: .max) == .latest)
        #expect(Day.earliest.adding(days: .min) == .earliest)
        #expect(Array(day("2024-02-28")...day("2024-03-01")).map(\.iso) == ["2024-02-28", "2024-02-29", "2024-03-01"])
    }
}
