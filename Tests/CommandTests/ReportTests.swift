import Foundation
import Testing

@Suite("phoihop report")
struct ReportTests {
    let office: OfficeFolder

    init() throws {
        office = try OfficeFolder()
        try office.write()
        let settings = try #require(office.scratch.text("content/site.yml"))
        let kept = settings.split(separator: "\n").filter { !$0.hasPrefix("theo dõi từ kỳ") }.joined(separator: "\n")
        try office.scratch.write(kept + "\ntheo dõi từ kỳ: 2026-1\n", to: "content/site.yml")
    }

    @Test("Markdown goes to standard output, or to a file")
    func markdown() throws {
        let run = try office.run("report", "2026-1", "--as-of", "2026-06-30")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("# BÁO CÁO\n") && run.output.contains("Sở Xây dựng"))
        let filed = try office.run("report", "2026-1", "--as-of", "2026-06-30", "--output", "r.md")
        #expect(filed.status == 0 && filed.output.isEmpty && office.scratch.text("r.md") == run.output)
    }

    @Test("a report's proposals are told in plain words; a hostile title steers neither terminal nor table")
    func hostile() throws {
        try office.write("YK-2026-02", title: #""Dự thảo \e[31m đỏ""#)
        try office.write("YK-2026-03", title: "Dự thảo |đỏ")
        try office.scratch.write("""
            ---
            loại: báo cáo định kỳ
            cơ quan: Sở Y tế
            kỳ: 2026-1
            ngày gửi: 22/6/2026
            văn bản: 9/BC-SYT
            ---
            # Kiến nghị
            1. **Cử** đầu mối
               ổn định.
            2. Gửi sớm <b>hồ sơ</b>.

            """, to: "content/bao-cao/2026/so-y-te-2026-1.md")
        let refused = try office.run("report", "2026-1", "--as-of", "2026-06-30")
        #expect(refused.status == 2 && refused.output.isEmpty && !refused.errors.contains("\u{1B}"), "the first title is an error")
        try office.write("YK-2026-02")
        let run = try office.run("report", "2026-1", "--as-of", "2026-06-30")
        #expect(run.output.contains("): Cử đầu mối ổn định. Gửi sớm \\<b\\>hồ sơ\\</b\\>.\n"), "\(run.output)")
        #expect(!run.output.contains("\u{1B}") && run.output.contains("\\|đỏ"))
    }

    @Test("a .docx is written whole, beside nothing, over an old file")
    func word() throws {
        try office.scratch.write("old", to: "r.docx")
        let run = try office.run("report", "2026-1", "--as-of", "2026-06-30", "--format", "docx", "--output", "r.docx")
        #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: office.scratch.path + "/r.docx"))
        #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) && bytes.count > 10_000)
        #expect(office.scratch.names == ["content", "r.docx"])
    }

    @Test("a failed write leaves the old file", arguments: ["ulimit -f 8"])
    func full(_ limit: String) throws {
        try office.scratch.write("old", to: "r.docx")
        let run = try office.run("report", "2026-1", "--as-of", "2026-06-30", "--format", "docx", "--output", "r.docx", limit: limit)
        #expect(run.status == 2 && !run.errors.isEmpty)
        #expect(office.scratch.text("r.docx") == "old" && office.scratch.names == ["content", "r.docx"])
    }

    @Test("wrong usage and places that cannot be written are status 2", arguments: [
        ["2026"], ["2026-3"], ["26-1"], [], ["2025-2"], ["2027-1"], ["2026-1", "--format", "docx"], ["2026-1", "--format", "pdf"],
        ["2026-1", "--output", "content/ho-so/r.md"], ["2026-1", "--output", "content"], ["2026-1", "--output", "none/r.md"],
        ["2026-1", "--output", "r/"], ["2026-1", "--output", ""],
    ])
    func usage(_ arguments: [String]) throws {
        let run = try Running(["report"] + arguments + ["--as-of", "2026-06-30"], in: office.scratch.path)
        #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty, "\(arguments)")
        #expect(office.scratch.names == ["content"])
    }

    @Test("without followed half-years the mend is told")
    func unfollowed() throws {
        let settings = try #require(office.scratch.text("content/site.yml"))
        try office.scratch.write(settings.split(separator: "\n").filter { !$0.hasPrefix("theo dõi từ kỳ") }.joined(separator: "\n") + "\n", to: "content/site.yml")
        let run = try office.run("report", "2026-1", "--as-of", "2026-06-30")
        #expect(run.status == 2 && run.errors.contains("theo dõi từ kỳ: 2026-1"))
    }

    @Test("phoihop due writes the letter to one agency or to all; without anybody overdue there is none")
    func letter() throws {
        let one = try office.run("due", "--as-of", "2026-03-20", "--format", "docx", "--agency", "SXD", "--output", "x.docx")
        #expect(one.status == 0 && one.output.isEmpty && office.scratch.names == ["content", "x.docx"])
        let none = try office.run("due", "--as-of", "2026-03-02", "--format", "docx", "--output", "y.docx")
        #expect(none.status == 2 && none.errors.contains("đôn đốc") && office.scratch.names == ["content", "x.docx"])
    }
}
