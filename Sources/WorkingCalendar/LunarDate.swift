/// A day of the Vietnamese lunar calendar, reckoned at UTC+7.
///
/// It differs from the Chinese calendar (UTC+8) where a new moon falls in the hour between: in 2007 and 2030 Tết is a day
/// earlier, in 1985 a month.
public struct LunarDate: Sendable, Hashable {
    /// The lunar year, named by the Gregorian year in which its first month starts.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 30.
    public let day: Int
    /// Whether the month is the leap one (`tháng nhuận`), which repeats the number of the month before it.
    public let isLeap: Bool

    /// The lunar date of a civil day.
    ///
    /// From 1999 to 2101 every day agrees with a full ephemeris, but for the months that start in December 2072 and November
    /// 2077, whose new moons lie within two minutes of midnight. Farther away the astronomy loses accuracy.
    public init(_ civil: Day) {
        let year = civil.year
        let afterSolsticeMonth = civil >= Hanoi.newMoon(LunarMonth.solsticeMoon(of: year))
        let months = LunarMonth.months(toSolsticeOf: afterSolsticeMonth ? year + 1 : year)
        let month = months.last { $0.start <= civil } ?? months[0]
        self.year = month.year
        self.month = month.number
        self.isLeap = month.isLeap
        day = civil - month.start + 1
    }

    /// Mùng 1 Tết, the first day of the lunar year `year`.
    public static func tetDay(_ year: Int) -> Day { LunarFestivals(year).tet }

    /// Giỗ Tổ Hùng Vương, the 10th day of the 3rd lunar month of `year` (never of a leap month).
    public static func hungKings(_ year: Int) -> Day { LunarFestivals(year).hungKings }

    /// How many days the last lunar month before Tết of `year` has, 29 or 30: whether its last day is called 29 or 30
    /// `tháng Chạp`.
    public static func lastMonthLength(beforeTetOf year: Int) -> Int { LunarFestivals(year).lastMonthLength }
}
