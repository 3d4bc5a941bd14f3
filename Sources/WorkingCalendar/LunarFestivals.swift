/// What the law asks of a lunar year, from one reckoning of its months.
struct LunarFestivals {
    let tet: Day
    let hungKings: Day
    /// The length of the month before Tết, 29 or 30 days.
    let lastMonthLength: Int

    init(_ year: Int) {
        let months = LunarMonth.months(toSolsticeOf: year)
        let first = months.firstIndex { $0.number == 1 } ?? 2
        let third = months.firstIndex { $0.number == 3 } ?? first + 2
        tet = months[first].start
        hungKings = months[third].start.adding(days: 9)
        lastMonthLength = months[first].start - months[first - 1].start
    }
}
