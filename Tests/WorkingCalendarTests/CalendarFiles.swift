import Foundation
import WorkingCalendar

/// The calendar files of the repository, read by lines: only the shape that those files have, not YAML.
enum CalendarFiles {
    static let years = 2009...2027
    static let all = years.map(read)
    static let calendar = WorkingCalendar(years: all)

    static func year(_ year: Int) -> YearCalendar { all[year - years.lowerBound] }

    private static func read(_ year: Int) -> YearCalendar {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../content/lich")
        let text = try! String(contentsOf: root.appending(path: "\(year).yml"), encoding: .utf8)
        var confirmation: String?
        var section = ""
        var days: [String: [Day: String]] = [:]
        for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("#") {
            let colon = line.firstIndex(of: ":")!
            let key = line[..<colon].drop { $0 == " " }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            if key == "xác nhận" {
                confirmation = String(value)
            } else if line.first != " " {
                section = String(key)
            } else {
                precondition(days[section, default: [:]].updateValue(String(value), forKey: Day(iso: key)!) == nil)
            }
        }
        precondition(Set(days.keys).isSubset(of: ["nghỉ", "làm bù"]))
        return YearCalendar(year: year, confirmation: confirmation, off: days["nghỉ"] ?? [:], makeup: days["làm bù"] ?? [:])
    }
}

/// A day written in a test.
func day(_ iso: String) -> Day { Day(iso: iso)! }

/// Every day of the years given.
func days(_ years: ClosedRange<Int>) -> ClosedRange<Day> {
    Day(year: years.lowerBound, month: 1, day: 1)!...Day(year: years.upperBound, month: 12, day: 31)!
}
