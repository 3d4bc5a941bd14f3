import Testing

@Suite("phoihop explain")
struct ExplainTests {
    let office: OfficeFolder
    private let reply = "YK-2026-01/10.2-reply/so-xay-dung/so-tai-chinh/215/stc-ns"

    init() throws {
        office = try OfficeFolder()
        try office.write()
    }

    @Test("a record: what it is, and each of its obligations in short")
    func record() throws {
        let run = try office.run("explain", "YK-2026-01", "--as-of", "2026-03-20")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.hasPrefix("YK-2026-01 · Lấy ý kiến dự thảo\nlấy ý kiến. Chủ trì: Sở Tài chính. Phối hợp: Sở Xây dựng, Sở Y tế.\ncontent/ho-so/2026/YK-2026-01.md:"))
        #expect(run.output.contains("quá hạn 6 ngày làm việc, hạn 12/03/2026: Sở Xây dựng\n  \(reply)\n"), "\(run.output)")
    }

    @Test("an obligation: the verdict with every sentence, and where its evidence stands")
    func obligation() throws {
        let run = try office.run("explain", reply, "--as-of", "2026-03-20")
        #expect(run.status == 0)
        #expect(run.output.contains("Trách nhiệm của Sở Xây dựng đối với Sở Tài chính\n"))
        #expect(run.output.contains("Hạn ghi trong văn bản: “trước ngày 12/3/2026”, tính là 12/03/2026.\n"))
        #expect(run.output.contains("Hạn 12/03/2026: quá hạn 6 ngày làm việc.\n"))
        #expect(run.output.contains("Căn cứ tại: content/ho-so/2026/YK-2026-01.md:9\n"), "\(run.output)")
        #expect(try office.run("explain", reply, "--as-of", "2026-03-20", "--lang", "en").output.contains("Owed by Sở Xây dựng to Sở Tài chính"))
    }

    @Test("whoever contests a verdict stands beside it, from that day on, and changes nothing in it")
    func contested() throws {
        let path = "content/ho-so/2026/YK-2026-01.md"
        let text = try #require(office.scratch.text(path))
        try office.scratch.write(text.replacing("kết quả: đồng ý\n", with: """
            kết quả: đồng ý
              - ngày: 18/3/2026
                việc: giải trình
                từ: Sở Xây dựng
                nghĩa vụ: \(reply)
                nội dung: Dự thảo đến tay ngày 10/3

            """), to: path)
        let run = try office.run("explain", reply, "--as-of", "2026-03-20")
        #expect(run.output.contains("Giải trình của Sở Xây dựng, 18/03/2026: content/ho-so/2026/YK-2026-01.md:20\n"), "\(run.output)\(run.errors)")
        #expect(run.output.contains("quá hạn 6 ngày làm việc"))
        #expect(try !office.run("explain", reply, "--as-of", "2026-03-17").output.contains("Giải trình"))
        #expect(try office.run("check", "--as-of", "2026-03-20", "--format", "json").output.contains(#""explanations":[{"by":"so-xay-dung","day":"2026-03-18","file":"ho-so/2026/YK-2026-01.md","line":20}]"#))
    }

    @Test("what there is not is status 2, with the nearest name", arguments: [
        ("9.2-deadlin", "9.2-deadline"), ("YK-2026-11", "YK-2026-01"), ("YK-2026-01/10.2-reply/so-xay-dun/so-tai-chinh/215/stc-ns", "so-xay-dung"),
    ])
    func unknown(_ id: String, _ hint: String) throws {
        let run = try office.run("explain", id, "--as-of", "2026-03-20")
        #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("Có phải là “") && run.errors.contains(hint), "\(run.errors)")
    }

    @Test("a rule needs no content folder; a record that is secret is told to nobody")
    func others() throws {
        #expect(try office.run("explain", "9.2-deadline", "--content", "nowhere").status == 0)
        try office.write("YK-2026-02", more: "độ mật: mật", title: "Hoàng hôn")
        let run = try office.run("explain", "YK-2026-02")
        #expect(run.status == 1 && run.output.isEmpty && !run.errors.contains("Hoàng hôn"))
    }
}
