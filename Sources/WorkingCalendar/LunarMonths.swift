/// One month of the Vietnamese lunar calendar: its first day, its number 1 to 12, and whether it repeats that number.
struct LunarMonth: Equatable {
    let start: Day
    let number: Int
    let isLeap: Bool
    /// The lunar year, named by the Gregorian year in which its first month starts.
    let year: Int

    /// The 12 or 13 months from the one that holds the winter solstice of `year - 1` up to the one that holds that of
    /// `year`, which is not included: months 11 and 12 of the old lunar year, then 1 to 10 of the lunar year `year`.
    ///
    /// Of thirteen months the first without a principal term of the sun is the leap one.
    static func months(toSolsticeOf year: Int) -> [LunarMonth] {
        let first = solsticeMoon(of: year - 1)
        let starts = (first...solsticeMoon(of: year)).map(Hanoi.newMoon)
        let twelfths = starts.map(Hanoi.sunTwelfth)
        let leap = starts.count == 14 ? (1...12).first { twelfths[$0] == twelfths[$0 + 1] } : nil
        return starts.indices.dropLast().map { index in
            let isLeap = index == leap
            let passed = index - (leap.map { index >= $0 ? 1 : 0 } ?? 0)
            return LunarMonth(
                start: starts[index], number: (passed + 10) % 12 + 1, isLeap: isLeap, year: passed < 2 ? year - 1 : year)
        }
    }

    /// The number of the new moon that starts the month which holds the December solstice of `year`.
    static func solsticeMoon(of year: Int) -> Int {
        let yearEnd = Double(Day(uncheckedYear: year, month: 12, day: 31).number) + Hanoi.unixEpoch
        let last = Int(((yearEnd - Hanoi.newMoonZero) / Hanoi.meanMonth).rounded(.down))
        // The last moon of the year starts this month unless the sun had already passed the solstice.
        return Hanoi.sunTwelfth(Hanoi.newMoon(last)) >= 9 ? last - 1 : last
    }
}
