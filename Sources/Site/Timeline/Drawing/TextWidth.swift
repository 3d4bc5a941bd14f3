/// How wide a text may get: an upper estimate for the fonts that the style sheet names, 12 px, regular weight.
///
/// A build knows no fonts, so the widest of the usual ones stands for all of them; a label that fits by this table fits.
enum TextWidth {
    /// The height of a line of labels, and how far above and below its baseline a label reaches.
    static let ascent = 11.0
    static let descent = 4.0
    static let line = 16.0
    /// How much wider bold is.
    static let bold = 1.14

    static func of(_ text: String) -> Double {
        var sum = 0
        for scalar in text.unicodeScalars { sum += tenths(scalar) }
        return Double(sum) / 10
    }

    /// The text where it fits, else its beginning with `…`.
    static func clipped(_ text: String, to width: Double) -> String {
        if of(text) <= width { return text }
        var left = width - of("…")
        var kept = ""
        for character in text {
            left -= of(String(character))
            if left < 0 { break }
            kept.append(character)
        }
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
    }

    /// The text in at most `count` lines, broken at spaces; the last line is clipped.
    static func wrapped(_ text: String, to width: Double, lines count: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.utf8.split(separator: 0x20).map({ Substring($0) }) {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if line.isEmpty || lines.count == count - 1 || of(longer) <= width {
                line = longer
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return (lines + [line]).map { clipped($0, to: width) }
    }

    /// In tenths of a pixel.
    private static func tenths(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x80: Int(ascii[Int(scalar.value)])
        case 0x300...0x36F: 0
        // Latin letters with marks: even code points of the Vietnamese block are capitals.
        case 0xC0...0xDE, 0x110, 0x1A0, 0x1AF: 104
        case 0x1EA0...0x1EF9: scalar.value % 2 == 0 ? 96 : 78
        case 0xB7, 0x2019, 0x201C, 0x201D, 0x2013: 68
        case 0x2026, 0xD7, 0x2192: 122
        case 0x80...0x2FF: 88
        default: 160
        }
    }

    private static let ascii: [UInt8] = {
        var table = [UInt8](repeating: 78, count: 0x80)
        func set(_ characters: String, _ width: UInt8) { for byte in characters.utf8 { table[Int(byte)] = width } }
        set("ABCDEFGHJKLNOPQRSTUVXYZ&#~<>=+_$", 101)
        set("EFJKLPTYSa", 84)
        set("mwMW@%", 126)
        set("ijlI.,:;'|! ", 44)
        set("frt/()[]-\"", 54)
        return table
    }()
}
