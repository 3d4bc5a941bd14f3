import Testing

@testable import Site
@testable import WorkingCalendar

@Suite struct TimeScaleTests {
    private let start = Day(uncheckedYear: 2026, month: 1, day: 1)

    private func days(_ offsets: [Int]) -> [Day] { offsets.map { start.adding(days: $0) } }

    @Test func keepsAShortTimeWhole() {
        #expect(TimeSpans.around(days([0, 99])) == [start...start.adding(days: 99)])
        #expect(TimeSpans.around([]).isEmpty)
    }

    @Test func cutsOutYearsWithoutEvents() {
        let spans = TimeSpans.around(days([0, 10, 800, 805]))
        #expect(spans == [start...start.adding(days: 13), start.adding(days: 797)...start.adding(days: 805)])
    }

    @Test func keepsEveryDayOnWhichSomethingIsDrawn() {
        for seed in 0..<500 {
            var dice = Dice(seed)
            let count = dice.roll(1...40), reach = dice.pick([10, 200, 3000, 20000])
            let days = days(Set((0..<count).map { _ in dice.roll(0...reach) }).sorted())
            let spans = TimeSpans.around(days)
            #expect(days.allSatisfy { day in spans.contains { $0.contains(day) } })
            #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
            let scale = TimeScale(spans, left: 100, room: 800, most: 1100)
            let xs = days.map(scale.middle)
            #expect(zip(xs, xs.dropFirst()).allSatisfy(<))
            #expect(xs.allSatisfy { scale.left < $0 && $0 < scale.right } && scale.right <= 100 + 1100 + 2 * TimeScale.padding + 0.001)
        }
    }

    @Test func measuresText() {
        #expect(TextWidth.of("") == 0)
        #expect(TextWidth.clipped("Sở Y tế", to: 200) == "Sở Y tế")
        #expect(TextWidth.of(TextWidth.clipped("Sở Nông nghiệp và Môi trường", to: 80)) <= 80)
        #expect(TextWidth.wrapped("Sở Nông nghiệp và Môi trường", to: 120, lines: 3) == ["Sở Nông nghiệp", "và Môi trường"])
        #expect(TextWidth.wrapped("", to: 120, lines: 3) == [""])
    }

    @Test func writesNumbersShortly() {
        #expect(String(decoding: ("\(1.0) \(-0.04) \(-2.25) \(10.96)" as SVGMarkup).bytes, as: UTF8.self) == "1 0 -2.3 11")
    }
}
