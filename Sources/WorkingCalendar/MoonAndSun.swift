// No Foundation: the sine of the C library is all that is needed.
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The two astronomical facts that a lunisolar calendar rests on, as days at Hanoi (UTC+7).
///
/// Both are Jean Meeus's series, shortened as in Hồ Ngọc Đức's published algorithm for the Vietnamese calendar. From 1999
/// to 2101 a new moon is right within 4 minutes and the longitude within 0.01°.
enum Hanoi {
    /// The mean length of a lunar month in days, and the Julian day of the new moon numbered 0 (1 January 1900).
    static let meanMonth = 29.53058868
    static let newMoonZero = 2_415_020.75933
    /// The Julian day at which 1970-01-01 starts at Hanoi.
    static let unixEpoch = 2_440_587.5 - 7.0 / 24

    /// The civil day at Hanoi on which the new moon numbered `k` (from January 1900) falls.
    static func newMoon(_ k: Int) -> Day {
        let k = Double(k)
        let t = k / 1236.85  // Julian centuries from 1900
        let sun = 359.2242 + 29.10535608 * k - (0.0000333 + 0.00000347 * t) * t * t  // mean anomaly
        let moon = 306.0253 + 385.81691806 * k + (0.0107306 + 0.00001236 * t) * t * t  // mean anomaly
        let node = 21.2964 + 390.67050646 * k - (0.0016528 + 0.00000239 * t) * t * t  // argument of latitude
        let mean = newMoonZero + meanMonth * k + (0.0001178 - 0.000000155 * t) * t * t
            + 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t * t)
        var correction = (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun)
        correction += -0.4068 * sine(moon) + 0.0161 * sine(2 * moon) - 0.0004 * sine(3 * moon)
        correction += 0.0104 * sine(2 * node) - 0.0051 * sine(sun + moon) - 0.0074 * sine(sun - moon)
        correction += 0.0004 * sine(2 * node + sun) - 0.0004 * sine(2 * node - sun)
        correction += -0.0006 * sine(2 * node + moon) + 0.0010 * sine(2 * node - moon)
        correction += 0.0005 * sine(2 * moon + sun)
        let dynamicalMinusUniversal = -0.000278 + (0.000265 + 0.000262 * t) * t
        return Day(number: Int((mean + correction - dynamicalMinusUniversal - unixEpoch).rounded(.down)))
    }

    /// Which twelfth of the ecliptic the sun is in when `day` starts at Hanoi: 0 from the March equinox, 9 from the
    /// December solstice. A month in which the twelfth does not change holds no principal term and may be a leap month.
    static func sunTwelfth(_ day: Day) -> Int {
        let t = (Double(day.number) + unixEpoch - 2_451_545) / 36_525  // Julian centuries from 2000
        let anomaly = 357.52910 + 35_999.05030 * t - (0.0001559 + 0.00000048 * t) * t * t
        let mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t * t
        let centre = (1.914600 - (0.004817 + 0.000014 * t) * t) * sine(anomaly)
            + (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000290 * sine(3 * anomaly)
        let apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t)
        return Int(((apparent / 360 - (apparent / 360).rounded(.down)) * 12).rounded(.down)) % 12
    }

    private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
}
