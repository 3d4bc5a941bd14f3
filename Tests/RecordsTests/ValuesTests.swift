import Testing
import WorkingCalendar

@testable import Records

@Suite("Ranges, periods, time limits, documents")
struct ValuesTests {
    private func shown(_ result: Result<DayRange, ValueProblem>) -> String {
        switch result {
        case .success(let range): range.first.iso + " " + range.last.iso
        case .failure(let problem): problem.code + " " + (problem.hint?.vi ?? "")
        }
    }

    @Test("every form of a range", arguments: [
        "20/3/2026 .. 22/3/2026", "20/3/2026..22/3/2026", "20/3/2026 - 22/3/2026", "20/3/2026 – 22/3/2026", "từ 20/3/2026 đến 22/3/2026",
        "Từ ngày 20 tháng 3 năm 2026 đến ngày 22 tháng 3 năm 2026", "2026-03-20 - 2026-03-22", "ngày 20.3.2026 .. ngày 22.3.2026",
        "tu 20-3-2026 den 22-3-2026", "20/3/2026 8h .. 22/3/2026 17h", "từ 8h ngày 20/3/2026 đến 17h ngày 22/3/2026",
    ])
    func range(text: String) { #expect(shown(Parse.range(text)) == "2026-03-20 2026-03-22") }

    @Test("a day is a range of one day", arguments: ["20/3/2026", "ngày 20/3/2026", "20/3/2026 8h30", "20/3/2026 .. 20/3/2026"])
    func oneDay(text: String) { #expect(shown(Parse.range(text)) == "2026-03-20 2026-03-20") }

    @Test("a mistaken range", arguments: [
        ("22/3/2026 .. 20/3/2026", "range-reversed Hãy viết: 20/3/2026 .. 22/3/2026"),
        ("từ ngày 23 - 25/8/2021", "range-form Hãy viết: 23/8/2021 .. 25/8/2021"),
        ("20/3 đến 22/3/2026", "range-form Hãy viết: 20/3/2026 .. 22/3/2026"),
        ("20 - 22/3/2026", "range-form Hãy viết: 20/3/2026 .. 22/3/2026"),
        ("20/3/2026-22/3/2026", "range-form Hãy viết: 20/3/2026 .. 22/3/2026"),
        ("20/3/2026 đến 22/3/2026", "range-form Hãy viết: 20/3/2026 .. 22/3/2026"),
        ("từ 20/3/2026 đến hết ngày 22/3/2026", "range-form Hãy viết: 20/3/2026 .. 22/3/2026"),
        ("20/3/2026 .. 31/4/2026", "day-nonexistent Hãy xem lại ngày trong văn bản; ngày cuối tháng là 30/4/2026."),
        ("２０/3/2026", "digits Hãy viết: 20/3/2026"),
        ("quý I", "range-form Hãy viết: 20/3/2026 .. 22/3/2026, hoặc: từ 20/3/2026 đến 22/3/2026"),
        ("từ 20/3/2026", "range-form Hãy viết: 20/3/2026 .. 22/3/2026, hoặc: từ 20/3/2026 đến 22/3/2026"),
    ])
    func mistakenRange(text: String, expected: String) { #expect(shown(Parse.range(text)) == expected) }

    @Test("periods", arguments: [
        ("2026-1", "2026-1"), (" 2026-2 ", "2026-2"), ("2026–2", "2026-2"), ("2026-3", "period-form"), ("1999-1", "day-year"), ("2101-2", "day-year"),
        ("1/2026", "period-form Hãy viết: 2026-1"), ("6 tháng đầu năm 2026", "period-form Hãy viết: 2026-1"),
        ("sáu tháng cuối năm 2026", "period-form Hãy viết: 2026-2"), ("II/2026", "period-form Hãy viết: 2026-2"), ("", "period-form"),
        ("2026 - 1", "period-form Hãy viết: 2026-1"), ("２０２６-1", "digits Hãy viết: 2026-1"),
    ])
    func period(text: String, expected: String) {
        let found = switch Parse.period(text) {
        case .success(let period): period.text
        case .failure(let problem): problem.code + " " + (problem.hint?.vi ?? "")
        }
        #expect(found.hasPrefix(expected), "\(found)")
    }

    @Test("yes and no", arguments: [
        ("có", "true"), ("Không", "false"), (" CO ", "true"), ("khong", "false"), ("yes", "yes-no Hãy viết: có"), ("false", "yes-no Hãy viết: không"),
        ("", "yes-no Hãy viết `có` hoặc `không`."), ("có thể", "yes-no Hãy viết `có` hoặc `không`."),
    ])
    func yesNo(text: String, expected: String) {
        let found = switch Parse.yesNo(text) {
        case .success(let value): "\(value)"
        case .failure(let problem): problem.code + " " + (problem.hint?.vi ?? "")
        }
        #expect(found == expected)
    }

    @Test("time limits of the regulation", arguments: [
        ("10 ngày", "10 days"), ("05 ngày làm việc", "5 workingDays"), ("ngày 20", "20 dayOfMonth"), ("Trong 7 ngày làm việc", "7 workingDays"),
        ("ngày 32", "time-limit-form"), ("0 ngày", "time-limit-form"), ("5 hôm", "time-limit-form"), ("5 ngày kể từ", "time-limit-form"),
        ("", "time-limit-form"), ("ngày 20/3/2026", "time-limit-form"), ("１０ ngày", "digits"),
    ])
    func timeLimit(text: String, expected: String) {
        let found = switch Parse.timeLimit(text) {
        case .success(let limit): "\(limit.amount) \(limit.unit)"
        case .failure(let problem): problem.code
        }
        #expect(found == expected)
    }

    @Test("documents", arguments: [
        ("215/SNNMT-KHTC", "215/SNNMT-KHTC", "215/snnmt khtc", false), ("239 / BKH-KCN&KCX", "239/BKH-KCN&KCX", "239/bkh kcn&kcx", false),
        (" 438-TB/TU ", "438-TB/TU", "438 tb/tu", false), ("14804/BTC-ĐT", "14804/BTC-ĐT", "14804/btc dt", false), ("2933", "2933", "2933", true),
        ("22/2026", "22/2026", "22/2026", true), ("", "", "", false),
    ])
    func document(text: String, written: String, fold: String, hasWarning: Bool) {
        let (number, warning) = Parse.document(text)
        #expect(number.text == written && number.fold == fold)
        #expect((warning?.code == "document-no-symbol") == hasWarning)
        #expect(warning.map { $0.severity == .warning } ?? true)
    }

    @Test("texts without sense are refused and never crash")
    func noise() {
        let pieces = ["20", "/", "3", "-", "2026", " ", "ngày", "tháng", "năm", "h", "giờ", ":", "..", "từ", "đến", "trước", "trong", "làm việc", "'", ",", "999999999", "é\u{301}", "𝟚"]
        var random = SplitMix(state: 7)
        for _ in 0..<20_000 {
            let text = (0..<Int(random.next() % 9)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined(separator: random.next() % 2 == 0 ? " " : "")
            _ = (Parse.day(text), Parse.range(text), Parse.limit(text), Parse.period(text), Parse.timeLimit(text), Parse.document(text))
        }
    }
}

/// A small generator with a fixed seed, so that a failure can be seen again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
