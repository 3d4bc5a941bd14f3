import Foundation
import Testing

@Suite("phoihop due")
struct DueTests {
    let office: OfficeFolder

    init() throws {
        office = try OfficeFolder()
        try office.write()
    }

    @Test("what is overdue, since when, and how often reminded")
    func overdue() throws {
        let run = try office.run("due", "--as-of", "2026-03-20")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.hasPrefix("Ngày xét: 20/03/2026 (theo --as-of). Đến hạn đến hết ngày 03/04/2026.\n"))
        #expect(run.output.contains("Sở Xây dựng (quá hạn: 1, đến hạn: 0)\n  hạn 12/03/2026, quá hạn 6 ngày làm việc, chưa đôn đốc\n"), "\(run.output)")
        try office.scratch.write(try #require(office.scratch.text("content/ho-so/2026/YK-2026-01.md")).replacingOccurrences(
            of: "kết quả: đồng ý\n", with: "kết quả: đồng ý\n  - {ngày: 16/3/2026, việc: đôn đốc, đến: Sở Xây dựng, văn bản: 300/STC-NS}\n"),
            to: "content/ho-so/2026/YK-2026-01.md")
        #expect(try office.run("due", "--as-of", "2026-03-20").output.contains("đã đôn đốc 01 lần, gần nhất 16/03/2026"))
        #expect(try office.run("due", "--as-of", "2026-03-20", "--lang", "en").output.contains("overdue by 6 working days, reminded once, last on 16 March 2026"))
    }

    @Test("a reminder and an explanation of a half-year's report count wherever they are recorded")
    func halfYear() throws {
        let report = "2026-1/19.1-report/so-xay-dung"
        try office.scratch.write(try #require(office.scratch.text("content/ho-so/2026/YK-2026-01.md")).replacingOccurrences(
            of: "kết quả: đồng ý\n", with: """
                kết quả: đồng ý
                  - {ngày: 1/7/2026, việc: văn phòng đôn đốc, đến: Sở Xây dựng, văn bản: 300/VP-TH, nghĩa vụ: [\(report)]}
                  - {ngày: 2/7/2026, việc: giải trình, từ: Sở Xây dựng, nghĩa vụ: [\(report)], nội dung: Đã gửi qua trục liên thông}

                """), to: "content/ho-so/2026/YK-2026-01.md")
        let settings = try #require(office.scratch.text("content/site.yml"))
        if !settings.contains("\ntheo dõi từ kỳ") { try office.scratch.write(settings + "\ntheo dõi từ kỳ: 2026-1\n", to: "content/site.yml") }
        let run = try office.run("due", "--as-of", "2026-07-03", "--agency", "SXD")
        #expect(run.output.contains("đã đôn đốc 01 lần, gần nhất 01/07/2026; có giải trình của Sở Xây dựng ngày 02/07/2026"), "\(run.output)\(run.errors)")
        #expect(run.output.contains("6 tháng đầu năm 2026"))
        #expect(try office.run("explain", report, "--as-of", "2026-07-03").output.contains("Giải trình của Sở Xây dựng, 02/07/2026"))
    }

    @Test("what is due on the day itself is due today")
    func today() throws { #expect(try office.run("due", "--as-of", "2026-03-12").output.contains("hạn 12/03/2026, đến hạn hôm nay\n")) }

    @Test("no letter is made of records with errors")
    func errors() throws {
        try office.write("YK-2026-02", more: "chủ chì: Sở Y tế")
        let run = try office.run("due", "--as-of", "2026-03-20", "--format", "docx", "--output", "d.docx")
        #expect(run.status == 2 && run.errors.contains("phoihop check") && office.scratch.names == ["content"])
        #expect(try office.run("due", "--as-of", "2026-03-20").status == 0)
    }

    @Test("what falls due within the days asked for")
    func falling() throws {
        #expect(try office.run("due", "--as-of", "2026-03-05").output.contains("hạn 12/03/2026, còn 5 ngày làm việc\n"))
        #expect(try !office.run("due", "--as-of", "2026-03-05", "--within", "6").output.contains("Sở Xây dựng"))
        #expect(try office.run("due", "--as-of", "2026-03-05", "--within", "7").output.contains("Sở Xây dựng"))
    }

    @Test("one agency, by id, name or abbreviation; another name is status 2", arguments: ["so-xay-dung", "Sở Xây dựng", "SXD", "sở xây dựng"])
    func agency(_ name: String) throws {
        let run = try office.run("due", "--as-of", "2026-03-20", "--agency", name, "--format", "md")
        #expect(run.status == 0 && run.output.contains("\n## Sở Xây dựng\n\n| STT |"))
        #expect(run.output.components(separatedBy: "\n## ").count == 2)
        let unknown = try office.run("due", "--agency", "Sở Xây dunng")
        #expect(unknown.status == 2 && unknown.errors.contains("Sở Xây dựng"))
    }

    @Test("every form of the list can go to a file, whole", arguments: ["text", "json", "ics", "md"])
    func file(_ format: String) throws {
        let printed = try office.run("due", "--as-of", "2026-03-20", "--format", format)
        let run = try office.run("due", "--as-of", "2026-03-20", "--format", format, "--output", "list")
        #expect(run.status == 0 && run.output.isEmpty && office.scratch.text("list") == printed.output)
        #expect(office.scratch.names == ["content", "list"])
    }

    @Test("the calendar tells of the due day one day before")
    func calendar() throws {
        let run = try office.run("due", "--as-of", "2026-03-05", "--agency", "SXD", "--format", "ics")
        #expect(run.output.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && run.output.hasSuffix("END:VCALENDAR\r\n"))
        for line in ["DTSTAMP:20260305T000000Z", "DTSTART;VALUE=DATE:20260312", "TRIGGER:-P1D"] { #expect(run.output.contains("\r\n\(line)\r\n"), "\(line)") }
    }

    @Test("a title cannot steer the terminal, and a secret record is shown to nobody")
    func hostile() throws {
        try office.write("YK-2026-02", title: #""Dự thảo \e[31m|đỏ""#)
        let text = try office.run("due", "--as-of", "2026-03-20")
        #expect(!text.output.contains("\u{1B}"))
        try office.write("YK-2026-03", more: "độ mật: tối mật", title: "Hoàng hôn")
        let run = try office.run("due", "--as-of", "2026-03-20")
        #expect(run.status == 1 && run.output.isEmpty && !run.errors.contains("Hoàng hôn"))
    }

    @Test("wrong usage is status 2", arguments: [["--format", "docx"], ["--format", "docx", "--output", "none/x.docx"], ["--format", "pdf"], ["--within", "-1"], ["--as-of", "x"]])
    func usage(_ arguments: [String]) throws {
        let run = try Running(["due"] + arguments, in: office.scratch.path)
        #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty)
    }
}
