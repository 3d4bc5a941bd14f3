import Testing

@testable import Rules

@Suite("The due list's calendar and tables")
struct DueCalendarTests {
    @Test("a line is folded at 75 octets, never inside a character, and unfolds to itself", arguments: [
        "", "SUMMARY:x", String(repeating: "a", count: 75), String(repeating: "a", count: 76), String(repeating: "ệ", count: 100),
        "X" + String(repeating: "đ", count: 200), String(repeating: "𝄞", count: 60),
    ])
    func folding(_ line: String) {
        let bytes = Array(ICS.folded(line).utf8)
        #expect(bytes.suffix(2) == [13, 10])
        let lines = String(decoding: bytes.dropLast(2), as: UTF8.self).unicodeScalars.split(separator: "\r", omittingEmptySubsequences: false)
        let octets = lines.enumerated().map { index, part in String(part).utf8.count - (index == 0 ? 0 : 1) }
        #expect(octets.allSatisfy { $0 <= 75 })
        let unfolded = lines.enumerated().map { index, part in index == 0 ? String(part) : String(String.UnicodeScalarView(part.dropFirst(2))) }.joined()
        #expect(unfolded == line)
    }

    @Test("75 octets stay on one line, 76 take two")
    func boundary() {
        #expect(ICS.folded(String(repeating: "a", count: 75)) == String(repeating: "a", count: 75) + "\r\n")
        #expect(ICS.folded(String(repeating: "a", count: 76)) == String(repeating: "a", count: 75) + "\r\n a\r\n")
    }

    @Test("a text cannot end its line or begin a property", arguments: [
        (#"a\b;c,d"#, #"a\\b\;c\,d"#), ("a\nEND:VEVENT", #"a\nEND:VEVENT"#), ("a\r\nb\u{1B}", "a\u{FFFD}\u{FFFD}b\u{241B}"),
    ])
    func escaping(_ text: String, _ expected: String) { #expect(ICS.escaped(text) == expected) }
}
