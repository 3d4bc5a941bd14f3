/// Puts the pieces of a WordprocessingML part together. Texts are escaped here and nowhere else.
struct WordXML {
    private(set) var bytes: [UInt8] = []

    /// Markup as it is.
    mutating func raw(_ markup: String) { bytes += markup.utf8 }

    /// A text without what XML cannot hold or what turns it around; a line feed or a tab becomes a space.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": raw("&amp;")
            case "<": raw("&lt;")
            case ">": raw("&gt;")
            case "\"": raw("&quot;")
            case "\t", "\n", "\r": bytes.append(0x20)
            default:
                if scalar.isDropped { continue }
                if scalar.isASCII { bytes.append(UInt8(truncatingIfNeeded: scalar.value)) } else { for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) } }
            }
        }
    }

    /// A run of text.
    mutating func run(_ text: String, _ properties: String = "") {
        raw("<w:r>")
        if !properties.isEmpty {
            raw("<w:rPr>")
            raw(properties)
            raw("</w:rPr>")
        }
        raw("<w:t xml:space=\"preserve\">")
        self.text(text)
        raw("</w:t></w:r>")
    }

    /// A phrase; places to fill in are marked.
    mutating func phrase(_ phrase: Phrase, _ properties: String = "") {
        for span in phrase.spans {
            switch span.look {
            case .plain: run(span.text, properties)
            case .strong: run(span.text, "<w:b/>" + properties)
            case .blank: run(span.text, properties + "<w:highlight w:val=\"yellow\"/>")
            }
        }
    }

    /// A paragraph in a style, with further properties.
    mutating func paragraph(_ style: String, _ properties: String = "", _ body: (inout WordXML) -> Void) {
        raw("<w:p><w:pPr><w:pStyle w:val=\"")
        raw(style)
        raw("\"/>")
        raw(properties)
        raw("</w:pPr>")
        body(&self)
        raw("</w:p>")
    }
}

extension Unicode.Scalar {
    /// Control characters, noncharacters, separators of lines, and signs that turn the direction of a text.
    fileprivate var isDropped: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFEFF: true
        case 0xE0000...0xE007F: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
