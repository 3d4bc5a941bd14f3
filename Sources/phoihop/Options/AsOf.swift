import Diagnostics
import Rules
import WorkingCalendar

/// The day to judge on, and where it was taken from.
struct AsOf {
    let day: Day
    let source: AsOfSource

    /// `option`, else SOURCE_DATE_EPOCH, else the clock; the last two read in Asia/Ho_Chi_Minh, UTC+7 all year round.
    init(option: String?, in world: World) throws {
        if let option {
            day = try Day(argument: option, of: "--as-of")
            source = .option
        } else if let epoch = world.environment("SOURCE_DATE_EPOCH"), !epoch.isEmpty {
            guard let seconds = Int(epoch), (0...4_102_444_800).contains(seconds) else {
                throw CommandError(
                    "SOURCE_DATE_EPOCH “\(epoch)” không phải là số giây tính từ 01/01/1970.",
                    "SOURCE_DATE_EPOCH “\(epoch)” is not a number of seconds since 1 January 1970.")
            }
            day = AsOf.day(at: seconds)
            source = .sourceDateEpoch
        } else {
            day = AsOf.day(at: world.now())
            source = .today
        }
    }

    /// The civil day in Asia/Ho_Chi_Minh at a moment.
    static func day(at seconds: Int) -> Day {
        let local = seconds + 7 * 3600
        return Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    }

    /// Where the day comes from, for a person.
    var sourceWords: Bilingual {
        switch source {
        case .option: Bilingual("theo --as-of", "by --as-of")
        case .sourceDateEpoch: Bilingual("theo SOURCE_DATE_EPOCH, giờ Việt Nam", "by SOURCE_DATE_EPOCH, in Vietnam's time")
        case .today: Bilingual("hôm nay, giờ Việt Nam", "today in Vietnam")
        }
    }
}

extension Day {
    /// A day as a command line gives it, year first.
    init(argument text: String, of option: String) throws {
        guard let day = Day(iso: text), (2000...2100).contains(day.year) else {
            throw CommandError("\(option) “\(text.visible)”: hãy ghi một ngày có thật, năm trước, ví dụ 2026-03-20.",
                               "\(option) “\(text.visible)”: write a day that exists, year first, for example 2026-03-20.")
        }
        self = day
    }
}
