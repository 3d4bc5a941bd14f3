import Foundation
import Testing

@Suite("Runs over records")
struct RecordRunTests {
    let office: OfficeFolder

    init() throws { office = try OfficeFolder() }

    @Test("a late agency is no error; --fail-on makes it status 3, also after a build")
    func failOn() throws {
        try office.write()
        #expect(try office.run("check", "--as-of", "2026-06-30").status == 0)
        #expect(try office.run("check", "--as-of", "2026-06-30", "--fail-on", "overdue").status == 3)
        #expect(try office.run("check", "--as-of", "2026-03-05", "--fail-on", "late, breach").status == 0)
        let build = try office.run("build", "--as-of", "2026-06-30", "--fail-on", "late", "--fail-on", "overdue")
        #expect(build.status == 3 && office.scratch.text("public/ho-so/YK-2026-01/index.html") != nil)
    }

    @Test("a warning fails a run with --strict only")
    func strict() throws {
        try office.write(file: "another-name")
        let run = try office.run("check")
        #expect(run.status == 0 && run.output.contains("cảnh báo["))
        #expect(try office.run("check", "--strict").status == 1)
        #expect(try office.run("build", "--strict").status == 1)
        #expect(office.scratch.text("public/index.html") == nil)
    }

    @Test("an error is status 1, names its place, and leaves the old site; --quiet keeps it to the diagnostics")
    func error() throws {
        try office.write()
        #expect(try office.run("build", "--as-of", "2026-06-30").status == 0)
        let old = office.scratch.text("public/bien-nhan.json")
        try office.write(more: "chủ trỉ 2: x")
        let build = try office.run("build", "--quiet")
        #expect(build.status == 1 && build.output.contains("ho-so/2026/YK-2026-01.md:7:1: lỗi["))
        #expect(!build.output.contains("Ngày xét") && build.errors.contains("trang cũ"))
        #expect(office.scratch.text("public/bien-nhan.json") == old)
        #expect(try office.run("check", "--format", "json").status == 1)
    }

    @Test("a secret record stops everything, and no word of it is told", arguments: [["check"], ["check", "--format", "json"], ["build"]])
    func secret(_ command: [String]) throws {
        try office.write("YK-2026-02")
        try office.write(more: "độ mật: tối mật\nchìa khóa 77: hoàng hôn", title: "'Hoàng hôn: kế hoạch 77'")
        let run = try Running(command, in: office.scratch.path)
        #expect(run.status == 1)
        for word in ["oàng hôn", "77", "215/STC", "tối mật"] { #expect(!(run.output + run.errors).contains(word), "\(word)") }
        #expect((run.output + run.errors).contains("ho-so/2026/YK-2026-01.md"))
        #expect(!run.output.contains("YK-2026-02/") && office.scratch.text("public/index.html") == nil)
    }

    @Test("an office's template that names what a page lacks is status 1; a template folder that is missing, 2")
    func template() throws {
        try office.write()
        try office.scratch.write("<p>{{no.such.name}}</p>\n", to: "look/pages/home.mustache")
        let run = try office.run("build", "--template", "look")
        #expect(run.status == 1 && run.output.contains("look/pages/home.mustache:1:"))
        #expect(try office.run("build", "--template", "nowhere").status == 2)
        #expect(try office.run("build", "--output", "look/public", "--template", "look").status == 2)
    }

    @Test("an office's style takes the place of the built-in one")
    func style() throws {
        try office.scratch.write("body{color:red}\n", to: "look/css/site.css")
        #expect(try office.run("build", "--template", "look").status == 0)
        #expect(office.scratch.text("public/css/site.css") == "body{color:red}\n")
    }

    @Test("no colour and no progress where the output is no terminal")
    func plain() throws {
        try office.write(more: "khóa lạ: x")
        let run = try office.run("check")
        #expect(!(run.output + run.errors).contains("\u{1B}"))
    }
}
