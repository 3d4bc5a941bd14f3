import Testing
import WorkingCalendar

@testable import Records

@Suite("Limits in the words of letters")
struct ValuesLimitTests {
    private func shown(_ text: String) -> String {
        switch Parse.limit(text) {
        case .success(let limit):
            switch limit.reach {
            case .day(let day): day.day.iso + (day.minute.map { " " + clock($0) } ?? "")
            case .workingDays(let count): "\(count) working"
            case .days(let count): "\(count) days"
            }
        case .failure(let problem): problem.code + " " + (problem.hint?.vi ?? "")
        }
    }

    @Test("every form, and every full wording of the real letters", arguments: [
        ("20/3/2026", "2026-03-20"), ("ngày 20/3/2026", "2026-03-20"), ("20/3/2026 17h", "2026-03-20 17:00"),
        ("trước 20/3/2026", "2026-03-20"), ("trước ngày 20/3/2026", "2026-03-20"), ("chậm nhất 20/3/2026", "2026-03-20"),
        ("chậm nhất ngày 20/3/2026", "2026-03-20"), ("hạn cuối 20/3/2026", "2026-03-20"), ("hạn cuối là ngày 20/3/2026", "2026-03-20"),
        ("trong tháng 5/2026", "2026-05-31"), ("trong tháng 2 năm 2028", "2028-02-29"), ("hoàn thành trong tháng 6/2026", "2026-06-30"),
        ("5 ngày làm việc", "5 working"), ("05 ngày làm việc", "5 working"), ("trong 30 ngày làm việc", "30 working"), ("7 ngày", "7 days"),
        ("Trong 7 ngày kể từ ngày nhận", "7 days"), ("10 ngày làm việc kể từ khi đăng tải", "10 working"),
        ("05 ngày làm việc, kể từ ngày nhận được văn bản", "5 working"), ("hoàn thành trong 5 ngày làm việc", "5 working"),
        ("TRUOC NGAY 20/3/2026", "2026-03-20"), ("trước 24h ngày 20/3/2026", "2026-03-20 24:00"), ("chậm nhất là ngày 20/3/2026", "2026-03-20"),
        ("hoàn thành, trước 8 giờ 30, ngày 20/3/2026", "2026-03-20 08:30"), ("trước ngày 20/3/2026, 17h", "2026-03-20 17:00"),
        ("trước ngày 14 tháng 10 năm 2021", "2021-10-14"), ("trước ngày 28/9/2018", "2018-09-28"), ("trước 14 giờ, ngày 05/12/2017", "2017-12-05 14:00"),
        ("trước ngày 22.10.2018", "2018-10-22"), ("trước ngày 30/6/2017", "2017-06-30"), ("trước ngày 05/10/2022", "2022-10-05"),
        ("trước ngày 30 tháng 09 năm 2021", "2021-09-30"), ("trước ngày 06 tháng 9 năm 2021", "2021-09-06"), ("trước ngày 22/10/2022", "2022-10-22"),
        ("trước ngày 27/9/2023", "2023-09-27"), ("trước ngày 10/8/2020", "2020-08-10"), ("trước ngày 25 tháng 6 năm 2018", "2018-06-25"),
        ("trước ngày 05/9/2022", "2022-09-05"), ("trước ngày 20/5/2022", "2022-05-20"), ("trước 13/2/2022", "2022-02-13"),
        ("trước 17h ngày 30 tháng 11 năm 2022", "2022-11-30 17:00"), ("trước ngày 22-8-2020", "2020-08-22"), ("trước ngày 30/8/2021", "2021-08-30"),
        ("trước ngày 25/5/2022", "2022-05-25"), ("trước ngày 20.7.2021", "2021-07-20"), ("hoàn thành trước ngày 10/12/2023", "2023-12-10"),
        ("hoàn thành trước ngày 21/11/2022", "2022-11-21"), ("trước ngày 25 tháng 4 năm 2017", "2017-04-25"), ("trong tháng 5 năm 2011", "2011-05-31"),
        ("hạn cuối là ngày 25-8-2007", "2007-08-25"), ("trước ngày 20.7.2020", "2020-07-20"), ("trước ngày 28/4/2020", "2020-04-28"),
        ("chậm nhất ngày 25.12.2017", "2017-12-25"), ("trước 17h ngày 30/11/2026", "2026-11-30 17:00"),
    ])
    func limit(text: String, expected: String) throws {
        #expect(shown(text) == expected)
        let limit = try Parse.limit("  " + text + " ").get()
        #expect(limit.wording == text && !limit.isBeforeItsLetter)
    }

    @Test("a limit that cannot be read says how to write it", arguments: [
        ("trước ngày 24-10", "day-no-year"), ("chậm nhất ngày 30-6", "day-no-year"), ("trong tháng 5", "day-no-year"),
        ("trong tháng 13/2026", "day-nonexistent"), ("trong tháng 5/26", "day-short-year Hãy viết: trong tháng 5/2026"), ("trong tháng 5/1999", "day-year"),
        ("trong vòng 5 ngày làm việc", "limit-form Hãy viết: 5 ngày làm việc"), ("chậm nhất 5 ngày", "limit-form Hãy viết: 5 ngày"),
        ("(trước ngày 25/5/2022)", "limit-form Hãy viết: trước ngày 25/5/2022"), ("trước ngày 10/12/2023./.", "limit-form Hãy viết: trước ngày 10/12/2023"),
        ("5 ngày làm việc sau khi nhận", "limit-form"), ("0 ngày", "count"), ("1000 ngày làm việc", "count"), ("sớm", "limit-form"), ("", "limit-form"),
        ("trước 25h ngày 20/3/2026", "time-form"), ("trước ngày 3/25/2026", "day-month-first Hãy viết: 25/3/2026"), ("５ ngày", "digits Hãy viết: 5 ngày"),
        ("trong tháng", "limit-form"), ("trong tháng 5/2026 nhé", "limit-form Hãy viết: trong tháng 5/2026"),
    ])
    func mistake(text: String, expected: String) { #expect(shown(text).hasPrefix(expected), "\(shown(text))") }
}
