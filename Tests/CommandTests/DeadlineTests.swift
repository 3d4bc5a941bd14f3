import Foundation
import Testing

@Suite("phoihop deadline")
struct DeadlineTests {
    let office: OfficeFolder

    init() throws { office = try OfficeFolder() }

    @Test("each clause is counted in its own direction", arguments: [
        ("9.1", "2026-03-20", "10/03/2026"), ("9.2", "2026-03-20", "13/03/2026"), ("9.3", "2026-03-20", "11/03/2026"),
        ("11.2", "2026-03-10", "05/03/2026"), ("14.1", "2026-03-20", "17/03/2026"), ("10.1", "2026-03-09", "16/03/2026"),
        ("11.4", "2026-03-10", "17/03/2026"), ("5.3", "2026-03-16", "19/03/2026"), ("19.3", "2026-02-11", "22/06/2026"),
        ("19.3", "2026-11-25", "21/12/2026"), ("18.2", "2026-06-22", "06/07/2026"),
    ])
    func due(_ clause: String, _ date: String, _ day: String) throws {
        let run = try office.run("deadline", clause, "--date", date)
        #expect(run.status == 0 && run.errors.isEmpty)
        let first = run.output.split(separator: "\n").first ?? ""
        #expect(first.contains(": hạn \(day)"), "\(first)")
    }

    @Test("every day counted and every day skipped is named, with the year's confirmation and the marks")
    func words() throws {
        let run = try office.run("deadline", "9.2", "--date", "2026-03-20")
        #expect(run.output.contains("19, 18, 17, 16, 13/03 → chậm nhất 13/03/2026. Không tính: 14/03 Thứ Bảy; 15/03 Chủ nhật."), "\(run.output)")
        #expect(run.output.contains("Lịch làm việc năm 2026"))
        #expect(try office.run("deadline", "10.2", "--date", "2026-03-20").output.contains("†"))
        #expect(try office.run("deadline", "9.2", "--date", "2035-03-20").output.contains("(tạm tính)"))
        #expect(try office.run("deadline", "9.2", "--date", "2026-03-20", "--lang", "en").output.hasPrefix("Article 9.2: due 13 March 2026"))
    }

    @Test("of a count of many days both ends are written out, and of its days off the holidays and the number of weekends")
    func long() throws {
        let path = office.scratch.path + "/content/quy-che.md"
        let text = try String(contentsOfFile: path, encoding: .utf8).replacing("  10.1: 5 ngày", with: "  10.1: 120 ngày")
        try office.scratch.write(text, to: "content/quy-che.md")
        let run = try office.run("deadline", "10.1", "--date", "2026-03-20")
        #expect(run.output.contains("23, 24, 25, 26, 27, 30, 31/03, 01, 02, 03/04, …, 26, 27, 28/08, 03, 04, 07, 08, 09, 10, 11/09 → 11/09/2026."), "\(run.output)")
        #expect(run.output.contains("Có tính ngày làm bù: 22/08 Thứ Bảy") && run.output.contains("02/09 Quốc khánh; 48 ngày Thứ Bảy, Chủ nhật."))
    }

    @Test("the other direction keeps the limit, also from a day off")
    func otherDirection() throws {
        func first(_ arguments: String...) throws -> String {
            let run = try Running(["deadline"] + arguments, in: office.scratch.path)
            return String(run.output.split(separator: "\n").first ?? "")
        }
        #expect(try first("9.2", "--date", "2026-03-13", "--from").contains("sớm nhất 20/03/2026"))
        #expect(try first("9.2", "--date", "2026-03-14", "--from").contains("sớm nhất 23/03/2026"), "Monday the 16th is the fifth day before the 23rd")
        #expect(try first("9.1", "--date", "2026-03-10", "--from").contains("sớm nhất 20/03/2026"))
        #expect(try first("10.1", "--date", "2026-03-16", "--before").contains("bắt đầu chậm nhất 09/03/2026"))
        #expect(try first("10.1", "--date", "2026-03-15", "--before").contains("bắt đầu chậm nhất 06/03/2026"), "from the 9th the limit would end on the 16th")
    }

    @Test("a record gives the day of its activity, and of each meeting")
    func record() throws {
        func write(_ id: String, _ form: String, _ rest: String) throws {
            try office.scratch.write("---\nmã: \(id)\nhình thức: \(form)\ntiêu đề: Thử\nchủ trì: Sở Tài chính\nphối hợp: [Sở Y tế]\n\(rest)---\n",
                                     to: "content/ho-so/2026/\(id).md")
        }
        try write("KS-2026-01", "khảo sát", "tiến hành: 20/3/2026\ndiễn biến:\n  - {ngày: 2/3/2026, việc: đề nghị phối hợp}\n")
        try write("H-2026-01", "họp", "diễn biến:\n  - {ngày: 2/3/2026, việc: mời họp, ngày họp: 10/3/2026 8h}\n")
        #expect(try office.run("deadline", "9.2", "--record", "KS-2026-01", "--as-of", "2026-03-05").output.contains("hạn 13/03/2026"))
        #expect(try office.run("deadline", "11.2", "--record", "H-2026-01", "--as-of", "2026-03-05").output.contains("hạn 05/03/2026"))
        #expect(try office.run("deadline", "9.2", "--record", "H-2026-01", "--as-of", "2026-03-05").status == 2)
        #expect(try office.run("deadline", "9.2", "--record", "KS-2026-02").errors.contains("KS-2026-01"))
    }

    @Test("a moved meeting gives its new day; a surprise inspection has no such limit; a record gives no day of sending")
    func recordsThatChanged() throws {
        func write(_ id: String, _ form: String, _ rest: String) throws {
            try office.scratch.write("---\nmã: \(id)\nhình thức: \(form)\ntiêu đề: Thử\nchủ trì: Sở Tài chính\nphối hợp: [Sở Y tế]\n\(rest)---\n",
                                     to: "content/ho-so/2026/\(id).md")
        }
        try write("H-2026-01", "họp", """
            diễn biến:
              - {ngày: 2/3/2026, việc: mời họp, ngày họp: 10/3/2026 8h}
              - {ngày: 4/3/2026, việc: dời họp, ngày họp: 10/3/2026, ngày họp mới: 17/3/2026 8h}

            """)
        try write("KT-2026-01", "kiểm tra", "đột xuất: có\ntiến hành: 20/3/2026\n")
        #expect(try office.run("deadline", "11.2", "--record", "H-2026-01", "--as-of", "2026-03-05").output.contains("hạn 12/03/2026"))
        let surprise = try office.run("deadline", "14.1", "--record", "KT-2026-01", "--as-of", "2026-03-05")
        #expect(surprise.status == 2 && surprise.errors.contains("đột xuất"))
        #expect(try office.run("deadline", "11.2", "--record", "H-2026-01", "--from").status == 2)
    }

    @Test("18.2 and 19.3 are counted by the values of the half-year's first day")
    func amended() throws {
        let path = office.scratch.path + "/content/quy-che.md"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let amended = text.replacing("\n---\n", with: "\nsửa đổi:\n  - từ: 2026-04-01\n    văn bản: 9/2026/QĐ-UBND\n    thời hạn:\n      18.2: 3 ngày làm việc\n---\n", maxReplacements: 1)
        try #require(amended != text)
        try office.scratch.write(amended, to: "content/quy-che.md")
        #expect(try office.run("deadline", "18.2", "--date", "2026-06-22").output.contains("hạn 06/07/2026"))
        #expect(try office.run("deadline", "18.2", "--date", "2026-12-21").output.contains("hạn 24/12/2026"))
    }

    @Test("wrong usage is status 2 and says what there is")
    func usage() throws {
        let unknown = try office.run("deadline", "9.4", "--date", "2026-03-20")
        #expect(unknown.status == 2 && unknown.output.isEmpty && unknown.errors.contains("9.1, 9.2, 9.3"))
        for rest in [["9.2"], ["9.2", "--date", "2026-02-30"], ["9.2", "--date", "2026-03-20", "--record", "x"], ["9.2", "--date", "2026-03-20", "--from", "--before"],
                     ["9.2", "--date", "2026-03-20", "--until", "2026-03-01"]] {
            #expect(try Running(["deadline"] + rest, in: office.scratch.path).status == 2, "\(rest)")
        }
    }
}
