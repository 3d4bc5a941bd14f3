import Foundation
import Testing

@Suite("phoihop history")
struct HistoryTests {
    let office: OfficeFolder

    init() throws {
        office = try OfficeFolder()
        try office.write()
    }

    /// What `check` finds on a day, counted here by agency: met (or late by a reading), decided, late, overdue, breach, pending.
    private func counted(_ day: String, _ agency: String) throws -> [Int] {
        let run = try office.run("check", "--as-of", day, "--format", "json")
        let root = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let holders = try #require(root["records"] as? [[String: Any]]) + (try #require(root["agencies"] as? [[String: Any]]))
        let owed = holders.flatMap { $0["obligations"] as? [[String: Any]] ?? [] }
            .filter { $0["debtor"] as? String == agency && $0["force"] as? String == "mandatory" }
        func count(_ status: String, interpretive: Bool? = nil) -> Int {
            owed.count { $0["status"] as? String == status && (interpretive == nil || $0["interpretive"] as? Bool == interpretive) }
        }
        let met = count("met") + count("late", interpretive: true)
        let decided = count("met") + count("late") + count("overdue", interpretive: false) + count("breach")
        return [met, decided, count("late"), count("overdue"), count("breach"), count("pending")]
    }

    @Test("each row is what check finds on that day", arguments: ["so-xay-dung", "so-tai-chinh", "so-y-te"])
    func rows(agency: String) throws {
        let run = try office.run("history", "--agency", agency, "--by", "month", "--from", "2026-02-10", "--as-of", "2026-07-06", "--format", "csv")
        let lines = run.output.components(separatedBy: "\r\n").dropLast()
        #expect(lines.first == "asOf,rateMet,rateDecided,late,overdue,breach,pending")
        #expect(lines.dropFirst().map { $0.prefix(10) } == ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30", "2026-07-06"])
        for line in lines.dropFirst(2) {
            let cells = line.split(separator: ",")
            #expect(try cells.dropFirst().map { try #require(Int($0)) } == counted(String(cells[0]), agency), "\(line)")
        }
        #expect(lines[lines.startIndex + 1] == "2026-02-28,0,0,0,0,0,0", "the matter had not begun")
    }

    @Test("the table says that it is a replay; half-years end in June and December")
    func table() throws {
        let run = try office.run("history", "--as-of", "2027-01-15", "--from", "2026-01-01")
        #expect(run.status == 0 && run.output.contains("Hồ sơ hiện có được xét lại theo từng ngày dưới đây; đây không phải số đã công bố vào ngày ấy."))
        let days = run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces).prefix(10) }
        #expect(days.suffix(3) == ["30/06/2026", "31/12/2026", "15/01/2027"])
    }

    @Test("wrong usage is status 2", arguments: [["--by", "week"], ["--from", "x"], ["--from", "2030-01-01", "--as-of", "2026-03-01"], ["--agency", "Sở Lạ"]])
    func usage(_ arguments: [String]) throws {
        #expect(try Running(["history"] + arguments, in: office.scratch.path).status == 2)
    }
}
