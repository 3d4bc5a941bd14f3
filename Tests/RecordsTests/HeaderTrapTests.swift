import Testing

@testable import Records

@Suite("What YAML reads otherwise than an official wrote it")
struct HeaderTrapTests {
    @Test("each trap is named at its place, with the whole line mended, and reading goes on", arguments: [
        ("a: b: c", "yaml-colon 2:5", "a: 'b: c'", #"{a: "b: c", z: "1"}"#),
        ("tiêu đề: Họp: bàn 'việc'", "yaml-colon 2:13", "tiêu đề: 'Họp: bàn ''việc'''", #"{tiêu đề: "Họp: bàn 'việc'", z: "1"}"#),
        ("a: b:", "yaml-colon 2:5", "a: 'b:'", #"{a: "b:", z: "1"}"#),
        ("a: - b", "yaml-dash 2:4", "a: '- b'", #"{a: "- b", z: "1"}"#), ("a: -", "yaml-dash 2:4", "a: '-'", #"{a: "-", z: "1"}"#),
        ("a: & b", "yaml-anchor 2:4", "a: '& b'", #"{a: "& b", z: "1"}"#), ("a: &b c", "yaml-anchor 2:4", "a: '&b c'", #"{a: "&b c", z: "1"}"#),
        ("a: &é b", "yaml-anchor 2:4", "a: '&é b'", #"{a: "&é b", z: "1"}"#),
        ("a: * b", "yaml-alias 2:4", "a: '* b'", #"{a: "* b", z: "1"}"#), ("a: *b", "yaml-alias 2:4", "a: '*b'", #"{a: "*b", z: "1"}"#),
        ("a: ! b", "yaml-tag 2:4", "a: '! b'", #"{a: "! b", z: "1"}"#), ("a: !b c", "yaml-tag 2:4", "a: '!b c'", #"{a: "!b c", z: "1"}"#),
        ("a: !!str b", "yaml-tag 2:4", "a: '!!str b'", #"{a: "!!str b", z: "1"}"#), ("a: !a!b c", "yaml-tag 2:4", "a: '!a!b c'", #"{a: "!a!b c", z: "1"}"#),
        ("a: !<x b", "yaml-tag 2:4", "a: '!<x b'", #"{a: "!<x b", z: "1"}"#),
        ("a: %b", "yaml-start 2:4", "a: '%b'", #"{a: "%b", z: "1"}"#), ("a: @b", "yaml-start 2:4", "a: '@b'", #"{a: "@b", z: "1"}"#),
        ("a: `b", "yaml-start 2:4", "a: '`b'", #"{a: "`b", z: "1"}"#), ("a: | b", "yaml-start 2:4", "a: '| b'", #"{a: "| b", z: "1"}"#),
        ("a: >5 người", "yaml-start 2:4", "a: '>5 người'", #"{a: ">5 người", z: "1"}"#), ("a: , b", "yaml-start 2:4", "a: ', b'", #"{a: ", b", z: "1"}"#),
        ("a: ? b", "yaml-start 2:4", "a: '? b'", #"{a: "? b", z: "1"}"#), ("a: : b", "yaml-start 2:4", "a: ': b'", #"{a: ": b", z: "1"}"#),
        (#"a: "b" c"#, "yaml-quote-text 2:8", #"a: '"b" c'"#, #"{a: ""b" c", z: "1"}"#),
        (#"tiêu đề: “b” "c"d"#, "", "", #"{tiêu đề: "“b” "c"d", z: "1"}"#),
        ("a: 'b' c", "yaml-quote-text 2:8", "a: '''b'' c'", #"{a: "'b' c", z: "1"}"#), (#"a: "b": c"#, "yaml-quote-text 2:7", #"a: '"b": c'"#, #"{a: ""b": c", z: "1"}"#),
        ("a: [Khẩn] Họp", "yaml-bracket 2:11", "a: '[Khẩn] Họp'", #"{a: "[Khẩn] Họp", z: "1"}"#),
        (#"a: "C:\Tài""#, "yaml-escape 2:7", #"a: 'C:\Tài'"#, #"{a: "C:\Tài", z: "1"}"#), (#"a: "it's \q""#, "yaml-escape 2:10", #"a: 'it''s \q'"#, #"{a: "it's \q", z: "1"}"#),
        ("a: \"b", "yaml-quote 2:4", "a: \"b\"", #"{a: "b", z: "1"}"#), ("a: 'b", "yaml-quote 2:4", "a: 'b'", #"{a: "b", z: "1"}"#),
        ("a: [b, c", "yaml-flow 2:4", "a: [b, c]", #"{a: ["b", "c"], z: "1"}"#), ("a: {b: c", "yaml-flow 2:4", "a: {b: c}", #"{a: {b: "c"}, z: "1"}"#),
        ("a: [b, c]]", "yaml-flow 2:10", "a: [b, c]", #"{a: ["b", "c"], z: "1"}"#), ("a: [b: c: d]", "yaml-flow 2:9", "a: ['b: c: d']", #"{a: ["b: c: d"], z: "1"}"#),
        (#"a: ["b" c, d]"#, "yaml-flow 2:9", #"a: ['"b" c', d]"#, #"{a: [""b" c", "d"], z: "1"}"#),
        ("a: {b: c: d, e: f}", "yaml-flow 2:9", "a: {b: 'c: d', e: f}", #"{a: {b: "c: d", e: "f"}, z: "1"}"#),
        ("a: [&b, *c]", "yaml-anchor 2:5", "a: ['&b', *c]", #"{a: ["&b", "*c"], z: "1"}"#),
        ("đến:Sở A", "yaml-colon-space 2:4", "đến: Sở A", #"{đến: "Sở A", z: "1"}"#), ("đến：Sở A", "yaml-colon-space 2:4", "đến: Sở A", #"{đến: "Sở A", z: "1"}"#),
        ("a: b\n c: d", "yaml-indent 3:2", "c: d", #"{a: "b", c: "d", z: "1"}"#),
        ("a:\n  b: c\n d: e", "yaml-indent 4:2", "  d: e", #"{a: {b: "c", d: "e"}, z: "1"}"#),
        ("a:\n  b: c\n   d: e", "yaml-indent 4:4", "  d: e", #"{a: {b: "c", d: "e"}, z: "1"}"#),
        ("a:\n  - b: c\n   d: e\n   f: g", "yaml-indent 4:4", "    d: e", #"{a: [{b: "c", d: "e", f: "g"}], z: "1"}"#),
        ("x:\n  - \"b\" c\n  - d", "yaml-quote-text 3:9", "  - '\"b\" c'", #"{x: [""b" c", "d"], z: "1"}"#),
        ("d:\n  - Họp: a: b\n  - x", "yaml-colon 3:11", "  - 'Họp: a: b'", #"{d: ["Họp: a: b", "x"], z: "1"}"#),
        ("d:\n  - a: Họp: b\n    c: x", "yaml-colon 3:11", "  - a: 'Họp: b'", #"{d: [{a: "Họp: b", c: "x"}], z: "1"}"#),
    ])
    func trap(text: String, mistake: String, mended: String, outline: String) {
        let probe = HeaderProbe(text + "\nz: 1")
        #expect((probe.summary.first ?? "") == mistake)
        #expect((probe.hints.first ?? "") == (mended.isEmpty ? "" : "Hãy viết: " + mended))
        #expect(probe.outline == outline)
        guard !mended.isEmpty, !mended.contains("*") else { return }
        // What the hint says can be read, and says what the mend of the copy said.
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[(probe.diagnostics.inOrder().first?.place.line ?? 2) - 2] = mended
        if !text.contains("\n   f: g") { #expect(HeaderProbe(lines.joined(separator: "\n") + "\nz: 1").outline == outline) }
    }

    @Test("refused, or unreadable without a mend", arguments: [
        ("a: 1\nA: 2", ["yaml-duplicate 3:1"], #"{a: "1"}"#), ("chủ trì: 1\nchu_tri: 2", ["yaml-duplicate 3:1"], #"{chủ trì: "1"}"#),
        ("<<: x\na: 1", ["yaml-merge 2:1"], #"{a: "1"}"#), ("? a\n: b", ["yaml-complex-key 2:3"], "{}"), ("[a]: b", ["yaml-complex-key 2:1"], "{}"),
        ("{a: b}: c\nd: e", ["yaml-complex-key 2:1"], #"{d: "e"}"#), (": x\na: 1", ["yaml-key 2:1"], #"{a: "1"}"#),
        ("a: {? : x}", ["yaml-key 2:7"], "{a: {}}"),
        ("a: b\n...\nc: d", ["yaml-documents 4:1"], #"{a: "b"}"#), ("a: b\n--- c", ["yaml-documents 3:1"], #"{a: "b"}"#),
        ("%YAML 1.1\na: b", ["yaml-directive 2:1"], #"{a: "b"}"#), ("a: b\n%TAG x\nc: d", ["yaml-directive 3:1"], #"{a: "b", c: "d"}"#),
        ("abc def\nc: d", ["yaml-key 2:1"], #"{c: "d"}"#), ("c: d\nabc def\ne: f", ["yaml-key 3:1"], #"{c: "d", e: "f"}"#),
        ("c: d\n// ghi chú\ne: f", ["yaml-key 3:1"], #"{c: "d", e: "f"}"#),
        ("p: Sở A\n  - Sở B\nz: 1", ["yaml-list 3:3"], #"{p: !, z: "1"}"#), ("p: Sở A\n- Sở B\nz: 1", ["yaml-list 3:1"], #"{p: "Sở A", z: "1"}"#),
        ("a: \"\\u202Ex\"", ["bidi 2:4"], "{a: \"\u{202E}x\"}"), (#"a: "\x00""#, ["control-character 2:4"], "{a: \"\0\"}"),
        (#"a: "x\ry""#, ["lone-cr 2:4"], "{a: \"x\ry\"}"), (#"a: "\L""#, ["line-separator 2:4"], "{a: \"\u{2028}\"}"),
        ("a: [[[[[[[[[[[[[[[[[b]]]]]]]]]]]]]]]]]\nz: 1", ["yaml-depth 2:19"], #"{a: !, z: "1"}"#),
        ("a: [[[[[[[[[[[[[[[b]]]]]]]]]]]]]]]", [], #"{a: [[[[[[[[[[[[[[["b"]]]]]]]]]]]]]]]}"#),
        ("a: |-\n \tb\nz: 1", ["tab-indent 3:2"], #"{a: "b", z: "1"}"#), ("a: b\n\tc: d", ["tab-indent 3:1"], #"{a: "b", c: "d"}"#),
        ("a:\n\tc: d", ["tab-indent 3:1"], #"{a: {c: "d"}}"#), ("a:\n  -\tb", ["tab-indent 3:4"], #"{a: ["b"]}"#), ("a: |-\n  x\n  \tb", [], "{a: \"x\n\tb\"}"),
        ("a: b\n\t\nc: d", [], #"{a: "b", c: "d"}"#), ("a:\tb\t\nc: d", [], #"{a: "b", c: "d"}"#),
        ("- a\n- b", ["header-entries 2:1"], "nil"), ("abc", ["header-entries 2:1"], "nil"), ("", ["header-empty 1:1"], "nil"),
        ("# chỉ có ghi chú", ["header-empty 1:1"], "nil"),
        ("n: Họp: abc\n  tiếp theo\nz: 1", ["yaml-colon 2:7"], #"{n: "Họp: abc tiếp theo", z: "1"}"#),
        ("<<<<<<< HEAD\na: 1\n||||||| gốc\na: 0\n=======\na: 2\n>>>>>>> nhánh\nb: 3",
         ["git-conflict 2:1", "git-conflict 4:1", "git-conflict 6:1", "git-conflict 8:1"], #"{a: "1", b: "3"}"#),
        ("a: |\n  =======\nb: 1", [], "{a: \"=======\n\", b: \"1\"}"),
    ])
    func refusal(text: String, mistakes: [String], outline: String) {
        let probe = HeaderProbe(text)
        #expect(probe.summary == mistakes)
        #expect(probe.outline == outline)
        #expect(probe.diagnostics.allSatisfy { $0.hint != nil && $0.message.vi != $0.message.en })
    }

    @Test("allowed YAML stays as it is", arguments: [
        ("a: [\n  Sở A,\n  Sở B\n]\nb: c", #"{a: ["Sở A", "Sở B"], b: "c"}"#), ("a: [Sở A,\nSở B]\nb: c", #"{a: ["Sở A", "Sở B"], b: "c"}"#),
        ("a: >\n  x\n  y\nb: |-\n  # không phải ghi chú", "{a: \"x y\n\", b: \"# không phải ghi chú\"}"), ("a: NO\nb: 012\nc: 1e3\nd: ~", #"{a: "NO", b: "012", c: "1e3", d: "~"}"#),
        ("a:  b :c", #"{a: "b :c"}"#), ("a: http://x.vn/y#z", #"{a: "http://x.vn/y#z"}"#), ("a: --- b", #"{a: "--- b"}"#), ("a:\n- b\n- c", #"{a: ["b", "c"]}"#),
        ("a: b\n  c d", #"{a: "b c d"}"#), ("a: \"b\n  c: d\"", #"{a: "b c: d"}"#), ("\"a\": b\n'c': d", #"{a: "b", c: "d"}"#), ("a:\nb: ''", #"{a: "", b: ""}"#),
        ("a: e\u{302}\u{301}x\ne\u{302}: 1", "{a: \"\u{1EBF}x\", \u{EA}: \"1\"}"), ("# chú thích\na: 1 # sau", #"{a: "1"}"#),
    ])
    func allowed(text: String, outline: String) {
        let probe = HeaderProbe(text)
        #expect(probe.summary == [])
        #expect(probe.outline == outline)
    }

    @Test("several mistakes of a file are found at once")
    func several() {
        let probe = HeaderProbe("""
            mã: KS-1
            tiêu đề: Họp: bàn việc
            chủ trì:Sở A
            phối hợp: [Sở B, "Sở C" x]
            diễn biến:
              - ngày: 20/3/2026
                việc: @mời họp
              - ngày: 21/3/2026
               việc: "họp
              - ngày: 22/3/2026
                nội dung: *quan trọng*
                mã: 1
                MÃ: 2
            """)
        #expect(probe.summary == [
            "yaml-colon 3:13", "yaml-colon-space 4:8", "yaml-flow 5:25", "yaml-start 8:11", "yaml-indent 10:4", "yaml-alias 12:15", "yaml-duplicate 14:5",
        ])
        #expect(probe.outline.hasSuffix(#"{ngày: "22/3/2026", nội dung: "*quan trọng*", mã: "1"}]}"#))
    }

    @Test("the comment behind a plain value is found")
    func comment() {
        let probe = HeaderProbe("a: b #c\nd: e#f\ng: \"h\" # i\nj: # k\nl: m")
        guard let header = probe.header, case .mapping(let pairs, _) = header.root.kind else {
            Issue.record("no header")
            return
        }
        #expect(pairs.map { header.trailingComment(after: $0.value).map { "\($0.line):\($0.column)" } ?? "" } == ["2:6", "", "", "5:4", ""])
    }
}
