import Testing
import WorkingCalendar

@testable import phoihop

@Suite("The as-of day")
struct AsOfTests {
    private func asOf(_ option: String?, epoch: String? = nil, now: Int = 0) throws -> AsOf {
        try AsOf(option: option, in: World(
            now: { now }, environment: { $0 == "SOURCE_DATE_EPOCH" ? epoch : nil }, output: Channel(handle: -1), errors: Channel(handle: -1)))
    }

    @Test("the option comes first, then SOURCE_DATE_EPOCH, then the clock")
    func order() throws {
        let option = try asOf("2026-03-20", epoch: "1", now: 2)
        #expect(option.day.iso == "2026-03-20" && option.source == .option)
        let epoch = try asOf(nil, epoch: "1767200400", now: 0)
        #expect(epoch.day.iso == "2026-01-01" && epoch.source == .sourceDateEpoch)
        #expect(try asOf(nil, epoch: "", now: 1_767_200_400).source == .today)
    }

    @Test("seconds are read at UTC+7", arguments: [
        (1_767_200_399, "2025-12-31"), (1_767_200_400, "2026-01-01"), (0, "1970-01-01"), (-25_200, "1970-01-01"), (-25_201, "1969-12-31"),
    ])
    func zone(_ seconds: Int, _ day: String) throws { #expect(try asOf(nil, now: seconds).day.iso == day) }

    @Test("what is no day, or no number of seconds, is refused")
    func refusals() {
        for text in ["", "2026-02-30", "20/3/2026", "1999-12-31", "2101-01-01", "2026-03-20x"] {
            #expect(throws: CommandError.self, "\(text)") { try asOf(text) }
        }
        for epoch in ["x", "-1", "1.5", "99999999999999"] {
            #expect(throws: CommandError.self, "\(epoch)") { try asOf(nil, epoch: epoch) }
        }
    }
}
