import Diagnostics
import Records
import Rules
import WorkingCalendar

/// The timeline of an agency over a year as inline SVG: one row a matter in which it owes something, months across,
/// coloured and hatched by its worst status there.
///
/// One picture where there are at most 60 rows, else pictures of the first and the second half-year with at most 60 rows
/// each; none where the agency owes nothing that year. An obligation stands in the year of its due day, else of when it was
/// done, else of its trigger.
/// - Parameters:
///   - agency: the position in ``Registry/agencies``.
///   - href: the whole address of a matter's page.
public func agencyYearTimeline(
    agency: Int, year: Int, judgement: Judgement, language: Language, href: @escaping (JudgedMatter) -> String
) -> [[UInt8]] {
    agencyYearTimeline(agency: agency, year: year, judgement: judgement, matters: Array(judgement.matters.indices), language: language, href: href)
}

/// The same by an index, for a build that draws every agency and year.
public func agencyYearTimeline(
    agency: Int, year: Int, judgement: Judgement, index: TimelineIndex, language: Language, href: @escaping (JudgedMatter) -> String
) -> [[UInt8]] {
    agencyYearTimeline(agency: agency, year: year, judgement: judgement, matters: index.matters(of: agency, in: year), language: language, href: href)
}

private let mostRows = 60

private func agencyYearTimeline(
    agency: Int, year: Int, judgement: Judgement, matters: [Int], language: Language, href: @escaping (JudgedMatter) -> String
) -> [[UInt8]] {
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31),
          let june = Day(year: year, month: 6, day: 30)
    else { return [] }
    func rows(_ time: ClosedRange<Day>) -> [AgencyYearRow] {
        matters.compactMap { AgencyYearRow(judgement.matters[$0], agency: agency, time: time, judgement: judgement) }
            .enumerated().sorted { ($0.element.judged.matter.firstDay, $0.offset) < ($1.element.judged.matter.firstDay, $1.offset) }
            .map(\.element)
    }
    func picture(_ rows: [AgencyYearRow], _ time: ClosedRange<Day>, _ caption: String?, _ number: Int) -> [UInt8] {
        AgencyYearPicture(rows: rows, time: time, caption: caption, prefix: "tly\(year)-\(number)", judgement: judgement,
                          language: language, href: href).drawn()
    }
    let whole = rows(first...last)
    if whole.isEmpty { return [] }
    if whole.count <= mostRows { return [picture(whole, first...last, nil, 1)] }
    var pictures: [[UInt8]] = []
    for (half, time) in [(1, first...june), (2, june.adding(days: 1)...last)] {
        let rows = rows(time)
        let parts = (rows.count + mostRows - 1) / mostRows
        for part in 0..<parts {
            let shown = Array(rows[(part * mostRows)..<min(rows.count, (part + 1) * mostRows)])
            let caption = TimelineWords.half(half, year, part: part + 1, of: parts)(language)
            pictures.append(picture(shown, time, caption, pictures.count + 1))
        }
    }
    return pictures
}
