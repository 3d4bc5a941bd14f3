import Diagnostics
import Testing

@testable import Records

@Suite("Bytes and bounds of a header")
struct HeaderBytesTests {
    @Test("a byte-order mark and CRLF change nothing, and places stay right", arguments: [
        ("a: ễ\nb: c: d", ""), ("a: ễ\nb: c: d", "\u{FEFF}"),
    ], ["\n", "\r\n"])
    func markAndLineEnds(text: (String, String), end: String) {
        let lines = text.1 + "---\n" + text.0 + "\ne: |\n  x\n  y\nf: 'g\n  h'\n---\nthân"
        let stored = lines.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
        let probe = HeaderProbe(bytes: Array(stored.utf8))
        #expect(probe.summary == ["yaml-colon 3:5"])
        #expect(probe.outline == "{a: \"ễ\", b: \"c: d\", e: \"x\ny\n\", f: \"g h\"}")
        #expect(probe.header?.place.offset == (text.1.isEmpty ? 0 : 3))
        #expect(probe.header.map { String(decoding: probe.file.bytes[$0.bodyOffset...], as: UTF8.self) } == "thân")
    }

    @Test("every place and end of a node is a byte of the file")
    func places() throws {
        let file = SourceFile(path: "a", bytes: Array("\u{FEFF}---\r\ntiêu đề: Khảo sát  \r\nđến: [ Sở A, 'B' ]\r\nrỗng:\r\nd:\r\n  - x: y\r\n---\r\n".utf8))
        var found: [Diagnostic] = []
        let header = try #require(readHeader(file, &found))
        guard case .mapping(let pairs, _) = header.root.kind else { return }
        let texts = pairs.map { String(decoding: file.bytes[$0.value.place.offset..<$0.value.end], as: UTF8.self) }
        #expect(texts == ["Khảo sát", "[ Sở A, 'B' ]", "", "- x: y"])
        #expect(pairs.map { $0.keyPlace.line } == [2, 3, 4, 5] && pairs[2].value.place.column == 6)
    }

    @Test("bytes that are not UTF-8 are pointed at", arguments: [
        ([0x61, 0xFF], "utf8 2:5"), ([0xC0, 0xAF], "utf8 2:4"), ([0xE1, 0xBA], "utf8 2:4"), ([0xED, 0xA0, 0x80], "utf8 2:4"), ([0xF4, 0x90, 0x80, 0x80], "utf8 2:4"),
        ([0xE0, 0x80, 0x80], "utf8 2:4"), ([0xF0, 0x80, 0x80, 0x80], "utf8 2:4"), ([0x80], "utf8 2:4"), ([0xF5, 0x80, 0x80, 0x80], "utf8 2:4"),
    ] as [([UInt8], String)])
    func encoding(bytes: [UInt8], expected: String) {
        let probe = HeaderProbe(bytes: Array("---\na: ".utf8) + bytes + Array("\n---\n".utf8))
        #expect(probe.summary == [expected] && probe.header == nil)
        let body = HeaderProbe(bytes: Array("---\na: b\n---\nx: ".utf8) + bytes)
        #expect(body.diagnostics.map(\.code) == ["utf8"] && body.outline == #"{a: "b"}"#)
    }

    @Test("UTF-16 is called by its name")
    func utf16() {
        let probe = HeaderProbe(bytes: [0xFF, 0xFE, 0x2D, 0x00])
        #expect(probe.summary == ["utf8 1:1"] && probe.diagnostics[0].message.vi.contains("UTF-16"))
    }

    @Test("characters that nobody sees are refused wherever they stand", arguments: [
        ("\0", "control-character"), ("\u{1B}", "control-character"), ("\u{7F}", "control-character"), ("\u{85}", "control-character"), ("\u{9B}", "control-character"),
        ("\u{FEFF}", "control-character"), ("\u{FFFE}", "control-character"), ("\r", "lone-cr"), ("\u{2028}", "line-separator"), ("\u{2029}", "line-separator"),
        ("\u{202A}", "bidi"), ("\u{202E}", "bidi"), ("\u{2066}", "bidi"), ("\u{2069}", "bidi"),
    ])
    func hidden(text: String, code: String) {
        let probe = HeaderProbe("a: x\(text)y\nb: c: d", body: "x\(text)y")
        #expect(probe.summary == ["\(code) 2:5", "yaml-colon 3:5", "\(code) 5:2"])
        #expect(probe.outline == (code == "lone-cr" ? #"{a: "x y", b: "c: d"}"# : #"{a: "xy", b: "c: d"}"#))
    }

    @Test("these may stand", arguments: ["\u{200E}", "\u{200F}", "\u{200B}", "\u{A0}", "\u{AD}", "😀", "\u{FFFD}", "\u{E000}"])
    func harmless(text: String) { #expect(HeaderProbe("a: x\(text)y").summary == []) }

    @Test("sizes")
    func sizes() {
        let large = HeaderProbe(bytes: Array("---\na: b\n---\n".utf8) + Array(repeating: 0x78, count: 4 << 20))
        #expect(large.summary == ["file-size 1:1"])
        let header = HeaderProbe("a: " + String(repeating: "x", count: 256 << 10))
        #expect(header.summary == ["header-size 1:1"])
        #expect(HeaderProbe("a: " + String(repeating: "x", count: (256 << 10) - 5)).summary == [])
    }

    @Test("the two lines of three hyphens", arguments: [
        ("a: b\n---\n", ["header-open 1:1"], "nil"), ("", ["header-open 1:1"], "nil"), ("\n---\na: b\n---\n", ["header-open 1:1"], #"{a: "b"}"#),
        ("----\na: b\n---\n", ["header-open 1:1"], #"{a: "b"}"#), ("—-\na: b\n---\n", ["header-open 1:1"], #"{a: "b"}"#),
        ("---\na: b\n", ["header-close 1:1"], #"{a: "b"}"#), ("---\na: b\n----\nthân\n", ["header-close 3:1"], #"{a: "b"}"#),
        ("---\na: b\n ---\nthân\n", ["header-close 3:1"], #"{a: "b"}"#), ("---\na: b\n–—\nthân\n", ["header-close 3:1"], #"{a: "b"}"#),
        ("---\na: b\n\n## Nội dung\nthân\n", ["header-close 1:1"], #"{a: "b"}"#), ("---  \na: b\n---\t\n", [], #"{a: "b"}"#), ("---\na: b\n---", [], #"{a: "b"}"#),
        ("---", ["header-close 1:1"], "nil"),
    ])
    func fences(text: String, mistakes: [String], outline: String) {
        let probe = HeaderProbe(bytes: Array(text.utf8))
        #expect(probe.summary == mistakes)
        #expect(probe.outline == outline)
    }

    @Test("conflict markers in the body count as a pair only")
    func body() {
        #expect(HeaderProbe("a: b", body: "Tựa\n=======\n>>>>>>> trích\n").summary == [])
        #expect(HeaderProbe("a: b", body: "x\n<<<<<<< HEAD\ny\n=======\nz\n>>>>>>> kia\n").summary == ["git-conflict 5:1", "git-conflict 9:1"])
    }

    @Test("of many mistakes of a kind the first are named")
    func many() {
        let probe = HeaderProbe(String(repeating: "a: 1\n", count: 1000))
        #expect(probe.diagnostics.filter { $0.code == "yaml-duplicate" }.count == 50)
        #expect(probe.diagnostics.last?.code == "more-mistakes")
        let noise = HeaderProbe(bytes: Array(repeating: 0, count: 100_000))
        #expect(noise.header == nil && noise.diagnostics.count == 51)
    }

    @Test("of a record with a degree of secrecy no text is told", arguments: ["độ mật: Mật", "do_mat: 'TUYỆT MẬT'", "Độ mật:\n  mật"])
    func secrecy(line: String) {
        let probe = HeaderProbe("tiêu đề: Rất kín: việc lạ\n\(line)\nrất kín: 1\nrất kín: 2")
        #expect(probe.diagnostics.count >= 2 && declaresSecrecy(probe.file))
        #expect(!probe.diagnostics.contains { ($0.message.vi + $0.message.en + ($0.hint?.vi ?? "")).contains("kín") })
        #expect(!declaresSecrecy(HeaderProbe("độ mật: không\na: b", body: "độ mật: mật").file))
    }

    @Test("a YAML file of its own")
    func file() {
        func read(_ text: String) -> (String, [String]) {
            var found: [Diagnostic] = []
            let node = readYAML(SourceFile(path: "co-quan.yml", bytes: Array(text.utf8)), &found)
            return (node.map(show) ?? "nil", found.inOrder().map { "\($0.code) \($0.place.line):\($0.place.column)" })
        }
        #expect(read("- a: b\n") == (#"[{a: "b"}]"#, []))
        #expect(read("\u{FEFF}---\r\n- a: b: c\r\n") == (#"["a: b: c"]"#, ["yaml-colon 2:7"]))
        #expect(read("") == ("{}", ["empty-file 1:1"]) && read("# x\n") == ("{}", ["empty-file 1:1"]))
        #expect(read("a: b\n---\nc: d\n") == (#"{a: "b"}"#, ["yaml-documents 2:1"]))
        #expect(read("%YAML 1.1\n---\na: b\n") == (#"{a: "b"}"#, ["yaml-directive 1:1"]))
    }
}
