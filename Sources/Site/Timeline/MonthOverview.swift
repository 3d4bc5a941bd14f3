import Diagnostics
import Records
import Rules
import WorkingCalendar

/// All agencies by month as a small grid in inline SVG: the last twelve months up to that of the as-of day.
///
/// A cell counts the mandatory obligations that fall into its month (by the due day, else the day done, else the trigger),
/// coloured and hatched by the worst, which stands below the count in words. Agencies that exist on the as-of day have a
/// row, and those that had obligations in that time. Empty without agencies.
/// - Parameter href: the whole address of an agency's page of a year: position in ``Registry/agencies``, year.
public func monthOverview(judgement: Judgement, language: Language, href: @escaping (_ agency: Int, _ year: Int) -> String) -> [UInt8] {
    let grid = MonthGrid(judgement)
    guard !grid.rows.isEmpty else { return [] }
    let picture = MonthPicture(grid: grid, judgement: judgement, language: language, href: href)
    let whole = picture.drawn(withTitles: true)
    return whole.count <= PictureDetail.largest ? whole : picture.drawn(withTitles: false)
}
