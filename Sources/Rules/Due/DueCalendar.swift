import Diagnostics
import Records
import WorkingCalendar

/// The due list as an iCalendar stream (RFC 5545): an all-day event on each due day; of one still to come the reader is told the day before.
public struct DueCalendar: Sendable {
    private let list: DueList
    private let asOf: Day
    private let isSample: Bool
    private let narrator: Narrator

    public init(_ list: DueList, _ judgement: Judgement, language: Language) {
        self.list = list
        asOf = judgement.asOf
        isSample = judgement.content.settings.isSample
        narrator = Narrator(judgement, language: language)
    }

    public var text: String {
        let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//phoihop//due//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
        let events = list.entries.flatMap { entry in entry.items.flatMap { event($0, of: entry.debtor) } }
        return (head + events + ["END:VCALENDAR"]).map(ICS.folded).joined()
    }

    private func event(_ item: DueItem, of debtor: Body) -> [String] {
        guard let due = item.obligation.due else { return [] }
        let band = isSample ? narrator.say("DỮ LIỆU MẪU. ", "SAMPLE DATA. ") : ""
        let summary = ICS.escaped("\(band)\(narrator.name(debtor)): \(narrator.task(item)) (\(narrator.citation(item)))")
        let lines = [narrator.subject(item), narrator.standing(item), narrator.remarks(item)].compactMap { $0 }
            + narrator.sentences(item.obligation, in: item.matter?.matter)
        return [
            "BEGIN:VEVENT", "UID:\(ICS.escaped(item.obligation.id))@phoihop", "DTSTAMP:\(ICS.date(asOf))T000000Z",
            "DTSTART;VALUE=DATE:\(ICS.date(due))", "DTEND;VALUE=DATE:\(ICS.date(due.adding(days: 1)))", "SUMMARY:\(summary)",
            "DESCRIPTION:\(ICS.escaped(lines.joined(separator: "\n")))", "TRANSP:TRANSPARENT",
        ] + (item.isOverdue ? [] : ["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(summary)", "TRIGGER:-P1D", "END:VALARM"]) + ["END:VEVENT"]
    }
}

/// How RFC 5545 writes texts, days and lines.
enum ICS {
    /// A content line with its CRLF, folded so that no line has more than 75 octets and no character is torn.
    static func folded(_ line: String) -> String {
        var folded = "", octets = 0
        for scalar in line.unicodeScalars {
            let width = UTF8.width(scalar)
            if octets + width > 75 {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(scalar)
            octets += width
        }
        return folded + "\r\n"
    }

    /// A TEXT value: backslash, semicolon, comma and line feed escaped; other control characters made visible.
    static func escaped(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var escaped = String.UnicodeScalarView()
            for scalar in String(line).visible.unicodeScalars {
                if scalar == "\\" || scalar == ";" || scalar == "," { escaped.append("\\") }
                escaped.append(scalar)
            }
            return String(escaped)
        }.joined(separator: "\\n")
    }

    /// `20260320`.
    static func date(_ day: Day) -> String { day.iso.filter { $0 != "-" } }
}
