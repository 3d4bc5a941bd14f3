import Testing

@testable import Diagnostics

@Suite("Diagnostics for a terminal")
struct TextRendererTests {
    private func render(_ text: String, at needle: String, hint: String? = nil, colour: Bool = false, language: Language = .vi,
                        severity: Severity = .error, message: String = "Sai.", showsSource: Bool = true) -> String {
        let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
        let wanted = Array(needle.utf8)
        let offset = file.bytes.indices.first { file.bytes[$0...].starts(with: wanted) } ?? file.bytes.count
        let diagnostic = Diagnostic(severity, "yaml-colon", at: Place(file, offset), Bilingual(message, "Wrong."), hint: hint.map { Bilingual($0, "Write.") })
        return TextRenderer(language: language, colour: colour).render(diagnostic, showsSource: showsSource)
    }

    @Test("place, message, line, mark, hint")
    func whole() {
        #expect(render("x\ntiêu đề: Họp: bàn\n", at: ": bàn", hint: "Hãy viết: tiêu đề: 'Họp: bàn'") == """
            a.md:2:13: lỗi[yaml-colon]: Sai.
               2 | tiêu đề: Họp: bàn
                 |             ^
              → Hãy viết: tiêu đề: 'Họp: bàn'

            """)
        #expect(render("x: y", at: ": y", language: .en, severity: .warning) == "a.md:1:2: warning[yaml-colon]: Wrong.\n   1 | x: y\n     |  ^\n")
        #expect(render("x: y", at: ": y", severity: .note, showsSource: false) == "a.md:1:2: ghi chú[yaml-colon]: Sai.\n")
        #expect(render("x: y", at: ": y", severity: .warning).contains("cảnh báo[yaml-colon]"))
    }

    @Test("the mark stands under the letter: combining marks take no column, tabs stay tabs", arguments: [
        ("e\u{302}\u{301}x!", "!", "  ^"), ("\t\tx!", "!", "\t\t ^"), ("e\u{301}x", "\u{301}", "^"), ("ễ!", "!", " ^"), ("ab", "zz", "  ^"), ("a\u{200B}!", "!", " ^"),
    ])
    func mark(text: String, needle: String, expected: String) {
        let lines = render(text, at: needle).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[2] == "     | " + expected)
    }

    @Test("what a file holds cannot steer the terminal")
    func escapes() {
        let shown = render("a\u{1B}[31m\u{9B}\u{202E}\r\0b\r\n", at: "b\r", hint: "Hãy viết: \u{1B}]0;x\u{7}", message: "\u{1B}[2JSai\n.")
        #expect(!shown.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E })
        #expect(shown.contains("   1 | a␛[31m�����".replacing("�����", with: "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}") + "b\n"))
        #expect(shown.hasPrefix("a.md:1:11: lỗi[yaml-colon]: ␛[2JSai\u{FFFD}.\n"))
        #expect(escapedForTerminal("a\tb\u{2066}c") == "a\tb\u{FFFD}c" && escapedForTerminal("tiếng Việt") == "tiếng Việt")
        #expect(render("\u{FEFF}x!", at: "!").contains("   1 | \u{FFFD}x!\n     |   ^\n"))
    }

    @Test("a long line is cut around the place")
    func long() {
        let start = render("!" + String(repeating: "x", count: 500), at: "!")
        #expect(start.contains("   1 | !" + String(repeating: "x", count: 99) + "…\n     | ^\n"))
        let end = render(String(repeating: "ă", count: 500) + "!", at: "!")
        #expect(end.contains("   1 | …" + String(repeating: "ă", count: 99) + "!\n     | " + String(repeating: " ", count: 100) + "^\n"))
        let middle = render(String(repeating: "a", count: 500) + "!" + String(repeating: "b", count: 500), at: "!").split(separator: "\n")
        #expect(middle[1].count == 7 + 102 && middle[1].hasSuffix("b…") && middle[1].contains("| …a"))
        #expect(middle[2].count == 7 + 68 && middle[1].dropFirst(7 + 67).first == "!")
        #expect(render(String(repeating: "x", count: 100), at: "x").contains(String(repeating: "x", count: 100) + "\n"))
    }

    @Test("bytes that are not UTF-8, and places at the end")
    func odd() {
        let file = SourceFile(path: "a\u{1B}.md", bytes: [0x61, 0xFF, 0x62])
        let shown = TextRenderer(language: .vi, colour: false).render(Diagnostic(.error, "utf8", at: Place(file, 1), Bilingual("Sai.", "Wrong.")))
        #expect(shown == "a␛.md:1:2: lỗi[utf8]: Sai.\n   1 | a\u{FFFD}b\n     |  ^\n")
        let empty = SourceFile(path: "b", bytes: [])
        #expect(TextRenderer(language: .vi, colour: false).render(Diagnostic(.error, "x", at: Place(empty, 0), Bilingual("Sai.", "Wrong."))) == "b:1:1: lỗi[x]: Sai.\n")
    }

    @Test("colours only where they are asked for")
    func colours() {
        let shown = render("x: y", at: ": y", hint: "h", colour: true)
        #expect(shown.hasPrefix("\u{1B}[1ma.md:1:2:\u{1B}[0m \u{1B}[1;31mlỗi[yaml-colon]\u{1B}[0m: Sai.\n") && shown.contains("\u{1B}[32m→\u{1B}[0m h"))
        #expect(!render("x: y", at: ": y", hint: "h").contains("\u{1B}"))
    }
}
