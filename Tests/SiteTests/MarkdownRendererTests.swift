import Testing

@testable import Site

@Suite struct MarkdownRendererTests {
    @Test func drawsWhatPeopleWrite() {
        let source = """
            # Kết quả

            Sở Tài chính **đồng ý**, có *ý kiến* về `KS-2026-01`.\\
            Xem [dự thảo](van-ban/du thao.pdf "Bản 2") và <https://example.vn/a?b=1&c=2>.

            1. một
            2. hai
               - ba

            > trích

            ```swift
            let a = b < c
            ```

            ---
            ![sơ đồ](hinh/a.png)
            """
        #expect(
            html(source.replacing("(van-ban/du thao.pdf \"Bản 2\")", with: "(<van-ban/du thao.pdf> \"Bản 2\")"))
                == """
                <h3 id="ket-qua">Kết quả</h3>
                <p>Sở Tài chính <strong>đồng ý</strong>, có <em>ý kiến</em> về <code>KS-2026-01</code>.<br>
                Xem <a href="van-ban/du%20thao.pdf" title="Bản 2">dự thảo</a> và \
                <a href="https://example.vn/a?b=1&amp;c=2" rel="noopener noreferrer">https://example.vn/a?b=1&amp;c=2</a>.</p>
                <ol>
                <li>một</li>
                <li>hai
                <ul>
                <li>ba</li>
                </ul>
                </li>
                </ol>
                <blockquote>
                <p>trích</p>
                </blockquote>
                <pre><code>let a = b &lt; c
                </code></pre>
                <hr>
                <p><img src="hinh/a.png" alt="sơ đồ"></p>

                """)
    }

    @Test func drawsTables() {
        #expect(
            html("| a | b | |\n|:--|--:|:-:|\n| 1 | 2 |\n", .init(language: .en))
                == """
                <div class="table-box" role="group" aria-label="Table" tabindex="0"><table>
                <thead>
                <tr><th scope="col" class="ta-l">a</th><th scope="col" class="ta-r">b</th><td class="ta-c"></td></tr>
                </thead>
                <tbody>
                <tr><td class="ta-l">1</td><td class="ta-r">2</td><td class="ta-c"></td></tr>
                </tbody>
                </table></div>

                """)
        #expect(html("|a|\n|-|\n").hasSuffix("</thead>\n</table></div>\n"))
    }

    @Test func readsOnlyTheTableExtension() {
        #expect(html("~~a~~ https://example.vn a[^1] - [x] b") == "<p>~~a~~ https://example.vn a[^1] - [x] b</p>\n")
    }

    @Test(arguments: [
        ("# a\n## b\n# c", 3, [3, 4, 3]),
        ("## a\n#### b\n#### c\n## d", 3, [3, 4, 4, 3]),
        ("# a\n## b\n### c\n#### d\n##### e", 4, [4, 5, 6, 6, 6]),
        ("###### a", 2, [2]),
        ("a\n===\nb\n---", 1, [1, 2]),
    ])
    func headingsSkipNoLevel(_ source: String, base: Int, levels: [Int]) {
        let found = MarkdownRenderer().headings(Array(source.utf8), .init(headingBase: base))
        #expect(found.map(\.level) == levels)
        for level in levels { #expect(html(source, .init(headingBase: base)).contains("</h\(level)>")) }
    }

    @Test func headingIDsAreFoldedAndUnique() {
        let source = "# Đề nghị (lần 2)\n# Đề nghị, lần 2\n# đề-nghị lần 2 2\n# *ĐỀ* `nghị` lần 2\n# !!!\n#\n# ý kiê\u{302}\u{301}n"
        let found = MarkdownRenderer().headings(Array(source.utf8), .init(idPrefix: "x-"))
        #expect(
            found.map(\.id) == [
                "x-de-nghi-lan-2", "x-de-nghi-lan-2-2", "x-de-nghi-lan-2-2-2", "x-de-nghi-lan-2-3", "x-muc",
                "x-y-kien",
            ])
        for heading in found { #expect(html(source, .init(idPrefix: "x-")).contains("id=\"\(heading.id)\"")) }
        #expect(!html(source).contains("></h"))
    }

    @Test func plainTextKeepsTheWords() {
        let source = "# Kết *quả*\n\nMột [hai](x) ba\nbốn ![năm](y)\n\n|a|b|\n|-|-|\n|1|2|\n\n`c`<br>\n\n    d\n"
        #expect(
            String(decoding: MarkdownRenderer().plainText(Array(source.utf8)), as: UTF8.self)
                == "Kết quả\nMột hai ba bốn năm\na b\n1 2\nc<br>\nd\n")
    }

    @Test func mendsWhatAPageMustNotHold() {
        #expect(html("a\u{0}b\u{1}c\u{7F}d &#x85; \u{FFFE}") == "<p>a\u{FFFD}b\u{FFFD}c\u{FFFD}d \u{FFFD} \u{FFFD}</p>\n")
        let broken = MarkdownRenderer().html([0x61, 0xFF, 0xC3, 0x0A])
        #expect(String(validating: broken, as: UTF8.self) != nil)
        #expect(html("") == "")
        #expect(String(decoding: MarkdownRenderer().html(Array("xx*a*yy".utf8)[2..<5]), as: UTF8.self) == "<p><em>a</em></p>\n")
    }

    @Test(arguments: [">", "> - ", "- ", "1. ", "*a ", "[", "![", "**a_", "<b>"])
    func deepNestingIsDrawn(_ unit: String) {
        let source = String(repeating: unit, count: 10_000) + "a"
        #expect(Markup(html(source)).problems == [])
    }

    @Test func workOnTablesIsCapped() {
        func count(_ source: String) -> MarkdownWork { Array(source.utf8).withUnsafeBufferPointer { MarkdownWork($0) } }
        let table = "| a | b | c |\n|---|---|---|\n" + String(repeating: "| 1 | 2 | 3 |\n", count: 5_000)
        #expect(count(table).reading == .full)
        #expect(count("a\n\n---\n\n- b\n- c\n").tables < 20)

        // Twice as many heads in one paragraph, four times the work: this is what the cap is for.
        let hostile = "a\n|-|-\n"
        let once = count(String(repeating: hostile, count: 100)).tables
        let twice = count(String(repeating: hostile, count: 200)).tables
        #expect((3.8...4.2).contains(Double(twice) / Double(once)))
        #expect(count(String(repeating: hostile + "\n", count: 200)).tables < once)
        #expect(count(String(repeating: hostile.replacing("\n", with: "\r\n"), count: 200)).tables > twice)

        for unit in ["|a\n|-\n", hostile, "> " + hostile] {
            #expect(count(String(repeating: unit, count: 20_000)).reading == .withoutTables)
        }
        let wide = String(repeating: "|a", count: 2_000) + "\n" + String(repeating: "|-", count: 2_000) + "\n"
        #expect(count(wide + String(repeating: "|\n", count: 2_000)).reading == .withoutTables)
        #expect(!html(String(repeating: hostile, count: 20_000)).contains("<table"))
    }

    @Test(arguments: ["![[]()", "a <!A ", "a <![CDATA[ "])
    func workOnInlinesIsCapped(_ unit: String) {
        let source = String(repeating: unit, count: 10_000)
        #expect(MarkdownRenderer().reading(of: Array(source.utf8)) == .asText)
        #expect(html(source).hasPrefix("<pre>\n") && Markup(html(source)).problems == [])
    }

    @Test func oneLongAddressIsNotCopiedForEver() {
        let source = "[a]: " + String(repeating: "u", count: 50_000) + "\n\n" + String(repeating: "[a] ", count: 10_000)
        #expect(MarkdownRenderer().reading(of: Array(source.utf8)) == .asText)
        let glossary = (0..<200).map { "[n\($0)]: https://example.vn/\($0)\n" }.joined()
        #expect(MarkdownRenderer().reading(of: Array((glossary + "\n" + String(repeating: "[n1] ", count: 500)).utf8)) == .full)
    }

    @Test func manyAtOnceEqualOneByOne() async {
        let bodies = (0..<200).map { index in
            Array(
                """
                # Phần \(index % 7)

                | a | b |
                |:-:|--:|
                | \(index) | [x](y\(index)) |

                > - *a* ~~b~~ <script>\(index)</script> ![i](https://h.vn/\(index).png)
                """.utf8)
        }
        let alone = bodies.map { MarkdownRenderer().html($0) }
        let together = await withTaskGroup(of: (Int, [UInt8]).self) { group in
            for (index, body) in bodies.enumerated() { group.addTask { (index, MarkdownRenderer().html(body)) } }
            return await group.reduce(into: [[UInt8]](repeating: [], count: bodies.count)) { $0[$1.0] = $1.1 }
        }
        #expect(together == alone)
    }
}

/// The HTML of a body as a string.
func html(_ markdown: String, _ options: MarkdownRenderer.Options = .init()) -> String {
    String(decoding: MarkdownRenderer().html(Array(markdown.utf8), options), as: UTF8.self)
}
