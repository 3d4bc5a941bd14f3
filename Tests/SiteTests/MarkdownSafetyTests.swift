import Testing

@testable import Site

@Suite struct MarkdownSafetyTests {
    /// Ways in which pages have been attacked through Markdown.
    static let attacks = [
        "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](java&#115;cript:alert(1))",
        "[a](javascript&colon;alert(1))",
        "[a](javascript&#58;alert(1))", "[a](java&Tab;script:alert(1))", "[a](java&NewLine;script:alert(1))",
        "[a](&#1;javascript:alert(1))", "[a](&#32;javascript:alert(1))", "[a](<java\nscript:alert(1)>)",
        "[a](<java\tscript:alert(1)>)",
        "[a](< javascript:alert(1)>)", "[a](\\javascript:alert(1))", "[a](java\\script:alert(1))",
        "[a](javascript\\:alert(1))",
        "[a](data:text/html;base64,PHNjcmlwdD4=)", "[a](vbscript:msgbox(1))", "[a](file:///etc/passwd)",
        "[a](ftp://h/x)",
        "[a](blob:x)", "[a](//evil.vn/x)", "[a](/\\evil.vn)", "[a](\\\\\\\\evil.vn)", "[a](\\/\\/evil.vn)",
        "[a](&#47;/evil.vn)",
        "[a](/&Tab;/evil.vn)", "[a](/&#10;/evil.vn)", "[a](http:evil)", "[a](http:///evil)", "[a](https:\\\\evil.vn)",
        "[a](https://good.vn@evil.vn/)", "[a](https://good.vn:x@evil.vn/)", "[a](http://a:99999/)", "[a](http://[)",
        "[a](mailto:)",
        "[a](http://a\"onmouseover=alert(1))", "[a](x\"onmouseover=\"alert(1))", "[a](x'onmouseover='alert(1))",
        "[a](<x y> \"t\\\" onclick=\\\"b\")",
        "[a](x 'a\"b<c>')", "[a](x \"&quot; onclick=alert(1) \")", "[a](x (\"><script>alert(1)</script>))",
        "[a][r]\n\n[r]: javascript:alert(1)", "[r]\n\n[r]: <JAVASCRIPT:alert(1)> \"t\"",
        "[a][r]\n\n[r]: data:text/html,x",
        "<javascript:alert(1)>", "<JAVASCRIPT:alert(1)>", "<data:text/html,x>", "<ftp://h/x>", "<x@y.vn>",
        "<mailto:a@b.vn>",
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.vn></SCRIPT>", "a <script>alert(1)</script> b",
        "<img src=x onerror=alert(1)>",
        "a <img src=x onerror=alert(1)> b", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<iframe src=//evil.vn>",
        "<math><a xlink:href=javascript:alert(1)>", "<style>@import '//evil.vn'</style>",
        "<!-- --><script>alert(1)</script>",
        "<?php alert(1) ?>", "<!DOCTYPE a>", "<![CDATA[<script>]]>", "<a href=\"javascript:alert(1)\">a</a>",
        "</p></div></body>",
        "<div onclick=alert(1)>\n\n**a**\n\n</div>", "`<script>`", "    <script>alert(1)</script>",
        "```\n<script>\n```",
        "```html\" onclick=\"alert(1)\nx\n```", "# <script>alert(1)</script>", "# a\" onclick=\"b",
        "# [a](javascript:alert(1))",
        "![a](javascript:alert(1))", "![a](data:image/svg+xml;base64,PHN2Zz4=)", "![a\" onerror=\"b](x)",
        "![<script>](x.png)", "![a](//evil.vn/x.png)",
        "![a](https://evil.vn/x.png)", "![](https://evil.vn/x.png)", "![a](mailto:a@b.vn)", "![a](#x)", "![a](?x)",
        "![]()", "[]()", "[](javascript:x)",
        "[![a](https://evil.vn/i.png)](https://h.vn)", "[![a](javascript:b)](c)",
        "![a [b](c) ![d](e)](https://h.vn/i.png)", "[a ![b](//c) d](javascript:e)",
        "|<script>|[a](javascript:b)|\n|-|-|\n|<img src=x onerror=b>|`<b>`|", "|a\" onclick=\"b|\n|:-:|",
        "> <script>\n> - <b>", "&lt;script&gt;", "&#60;script&#62;",
        "[a](x&quot;onclick=b)", "[a](<b)c>)", "[a](http://h.vn/\u{202E}x)", "[\u{202E}a](b)",
        "[a](\u{FEFF}javascript:b)", "[a](javascript：b)",
    ]

    @Test(arguments: attacks)
    func attacksBecomeText(_ source: String) {
        #expect(Markup(html(source, .init(idPrefix: "n-"))).problems == [])
    }

    @Test(arguments: [
        "<script>", "<p", "a > b", "<p></em>", "<p>", "<a href=\"javascript:b\"></a>", "<a href=\"//b\"></a>",
        "<img src=\"https://b\">",
        "<img src=x onerror=b>", "<p onclick=\"b\"></p>", "<a href=\"a\" onclick=\"b\"></a>",
        "<a href=\"java\tscript:b\"></a>",
    ])
    func theReaderOfTheseTestsSees(_ html: String) {
        #expect(Markup(html).problems != [])
    }

    @Test func mixedAttacksBecomeText() {
        // A fixed sequence of mixtures: the same on every run.
        var state: UInt64 = 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let joints = ["", " ", "\n", "\n\n", "> ", "- ", "1. ", "|", "\n|-|-|\n", "**", "_", "`", "[", "](", ")", "![", "<", "\"", "\\", "&", "# "]
        for _ in 0..<3_000 {
            let source = (0..<(2 + next(6))).map { _ in Self.attacks[next(Self.attacks.count)] + joints[next(joints.count)] }.joined()
            let problems = Markup(html(source)).problems
            #expect(problems == [], "\(source)")
        }
    }

    @Test(arguments: [
        ("https://example.vn", "web"), ("HTTP://example.vn:8080/a?b#c", "web"), ("https://vĩnhphúc.vn/", "web"),
        ("mailto:a@b.vn", "mail"),
        ("a.pdf", "relative"), ("./a:b", "relative"), ("../a/b.html#c", "relative"), ("/a", "relative"),
        ("#c", "relative"), ("?q=a:b", "relative"),
        ("", "refused"), ("//a", "refused"), ("a:b", "refused"), ("tel:1", "refused"), ("a\\b", "refused"),
        (" a", "refused"), ("a\u{85}b", "refused"),
        ("http:a", "refused"), ("http://", "refused"), ("http://a@b", "refused"), ("http://a:b", "refused"),
        ("https://a b/", "refused"),
    ])
    func targetsAreJudged(_ address: String, verdict: String) {
        let target = Array(address.utf8).withUnsafeBufferPointer { LinkTarget($0) }
        #expect("\(target)" == verdict)
    }

    @Test func refusedAddressesAreShown() {
        #expect(html("[tệp](ftp://h/a.pdf)") == "<p>tệp (ftp://h/a.pdf)</p>\n")
        #expect(html("<ftp://h/a.pdf>") == "<p>ftp://h/a.pdf</p>\n")
        #expect(html("![hình](data:,a)") == "<p>hình (data:,a)</p>\n")
        let long = html("[a](x:" + String(repeating: "ă", count: 500) + ")")
        #expect(long.hasSuffix("ă…)</p>\n") && long.utf8.count < 230)
    }

    @Test func imagesOfOtherHostsAreLinks() {
        #expect(
            html("![a](https://h.vn/i.png \"t\")")
                == "<p><a href=\"https://h.vn/i.png\" title=\"t\" rel=\"noopener noreferrer\">a</a></p>\n")
        #expect(html("![](https://h.vn/i.png)").contains(">https://h.vn/i.png</a>"))
        #expect(
            html("[![a](https://h.vn/i.png)](b)") == "<p><a href=\"b\">a</a></p>\n")
    }

    @Test func addressesAreEncoded() {
        #expect(
            html("[a](<ă b%20%zz|{}^`[]'&amp;\"x#c#d>)").contains(
                "href=\"%C4%83%20b%20%25zz%7C%7B%7D%5E%60%5B%5D%27&amp;%22x#c%23d\""))
    }
}
