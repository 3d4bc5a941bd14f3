import Testing
import WorkingCalendar

@testable import Records

/// `2026-03-20 08:30`, or the code and hint of what is wrong.
private func shown(_ result: Result<DayTime, ValueProblem>) -> String {
    switch result {
    case .success(let value): value.day.iso + (value.minute.map { " " + clock($0) } ?? "")
    case .failure(let problem): problem.code + " " + (problem.hint?.vi ?? "")
    }
}

func clock(_ minute: Int) -> String {
    let (hour, rest) = (minute / 60, minute % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
}

@Suite("Days")
struct ValuesDayTests {
    @Test("every form of a day", arguments: [
        "2026-03-20", "2026-3-20", "20/3/2026", "20/03/2026", "20-3-2026", "20.3.2026", "20 tháng 3 năm 2026",
        "ngày 20 tháng 3 năm 2026", "Ngày 20 Tháng 03 Năm 2026", "ngay 20/3/2026", "NGÀY 20.03.2026", "ngày 2026-03-20",
        "  20/3/2026  ", "20\u{A0}tháng 3 năm 2026", "20–3–2026", "nga\u{300}y 20 tha\u{301}ng 3 na\u{306}m 2026",
    ])
    func day(text: String) { #expect(shown(Parse.day(text)) == "2026-03-20") }

    @Test("a time may stand before or behind", arguments: [
        ("2026-03-20 08:00", "08:00"), ("20/3/2026 8h30", "08:30"), ("20/3/2026 8h", "08:00"), ("20/3/2026 8 giờ 30", "08:30"),
        ("20/3/2026 07 giờ 30'", "07:30"), ("20/3/2026, 17h00", "17:00"), ("8h30 ngày 20/3/2026", "08:30"),
        ("13h30', ngày 20 tháng 3 năm 2026", "13:30"), ("14 giờ, ngày 20/3/2026", "14:00"), ("17h 20/3/2026", "17:00"),
        ("17 giờ 20/3/2026", "17:00"), ("8 giờ 20 tháng 3 năm 2026", "08:00"), ("8 giờ 5 phút, 20/3/2026", "08:05"),
        ("08:15 20.3.2026", "08:15"), ("20/3/2026 0h", "00:00"), ("20/3/2026 23:59", "23:59"), ("20/3/2026 8H30", "08:30"),
        ("20-3-2026 8h30’", "08:30"), ("ngày 20/3/2026 8 gio 30", "08:30"),
    ])
    func time(text: String, clock: String) { #expect(shown(Parse.day(text)) == "2026-03-20 " + clock) }

    @Test("a mistake is named with the form to write", arguments: [
        ("30/2/2026", "day-nonexistent Hãy xem lại ngày trong văn bản; ngày cuối tháng là 28/2/2026."),
        ("29/2/2025", "day-nonexistent Hãy xem lại ngày trong văn bản; ngày cuối tháng là 28/2/2025."),
        ("31/4/2026", "day-nonexistent Hãy xem lại ngày trong văn bản; ngày cuối tháng là 30/4/2026."),
        ("0/4/2026", "day-nonexistent Hãy xem lại ngày trong văn bản; ngày cuối tháng là 30/4/2026."),
        ("20/13/2026", "day-nonexistent Tháng viết từ 1 đến 12, theo thứ tự ngày/tháng/năm."),
        ("20/0/2026", "day-nonexistent Tháng viết từ 1 đến 12, theo thứ tự ngày/tháng/năm."),
        ("3/25/2026", "day-month-first Hãy viết: 25/3/2026"), ("2026-25-3", "day-month-first Hãy viết năm-tháng-ngày, hoặc: 25/3/2026"),
        ("20/3/26", "day-short-year Hãy viết: 20/3/2026"), ("5.1.26", "day-short-year Hãy viết: 05/01/2026"),
        ("1/1/1999", "day-year Hãy xem lại năm; năm viết đủ bốn chữ số."), ("2101-01-01", "day-year Hãy xem lại năm; năm viết đủ bốn chữ số."),
        ("20/3/202", "day-year Hãy xem lại năm; năm viết đủ bốn chữ số."), ("20/3/20266", "day-year Hãy xem lại năm; năm viết đủ bốn chữ số."),
        ("24-10", "day-no-year Hãy viết đủ ngày, tháng, năm: 24/10/… và bốn chữ số của năm, ví dụ 24/10/2026."),
        ("ngày 20 tháng 3", "day-no-year Hãy viết đủ ngày, tháng, năm: 20/3/… và bốn chữ số của năm, ví dụ 20/3/2026."),
        ("20 tháng 3/2026", "day-form Hãy viết: 20/3/2026"), ("20/3-2026", "day-form Hãy viết: 20/3/2026"),
        ("2026/3/20", "day-form Hãy viết: 20/3/2026"), ("20 / 3 / 2026", "day-form Hãy viết: 20/3/2026"),
        ("20032026", "day-form Hãy viết: 20/3/2026"), ("20260320", "day-form Hãy viết: 20/3/2026"),
        ("sáng thứ Hai, ngày 17 tháng 02 năm 2020", "day-form Hãy viết: 17/02/2020"),
        ("sáng ngày 09/8/2021", "day-form Hãy viết: 09/8/2021"), ("2026-03-20T08:00", "day-form Hãy viết: 20/3/2026"),
        ("２０/３/２０２６", "digits Hãy viết: 20/3/2026"), ("20／3／2026", "digits Hãy viết: 20/3/2026"), ("٢٠/3/2026", "digits Hãy viết: 20/3/2026"),
        ("20/3/2026 25h", "time-form Buổi chiều viết theo 24 giờ, ví dụ 2 giờ chiều là 14h."),
        ("20/3/2026 8h75", "time-form Buổi chiều viết theo 24 giờ, ví dụ 2 giờ chiều là 14h."),
        ("20/3/2026 24h", "time-form Buổi chiều viết theo 24 giờ, ví dụ 2 giờ chiều là 14h."),
        ("20/3/2026 8h5", "time-form Hãy viết giờ như 8h, 8h30, 08:30 hoặc 8 giờ 30."),
        ("20/3/2026 8:5", "time-form Hãy viết giờ như 8h, 8h30, 08:30 hoặc 8 giờ 30."),
    ])
    func mistake(text: String, expected: String) { #expect(shown(Parse.day(text)) == expected) }

    @Test("what is no day says how to write one", arguments: [
        "", " ", "mai", "ngày", "1234567890123456789012", "20", "2026", "2026-03", "20//3/2026", "-", "/", "ngày ngày 20/3/2026",
        "20/3/2026 và", "12345/1/2026", "８",
    ])
    func noDay(text: String) {
        let found = shown(Parse.day(text))
        #expect(found.hasPrefix("day-") || found.hasPrefix("digits"), "\(found)")
    }

    @Test("each day of the years reads back from every form")
    func roundTrip() throws {
        for offset in stride(from: 0, through: 36_889, by: 37) {
            let day = try #require(Day(iso: "2000-01-01")).adding(days: offset)
            let (year, month, number) = day.parts
            for text in [day.iso, day.vietnamese, day.written, "\(number).\(month).\(year)", "ngày \(number) tháng \(month) năm \(year)"] {
                #expect(shown(Parse.day(text)) == day.iso)
            }
        }
    }
}
