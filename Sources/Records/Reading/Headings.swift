/// What stands under one heading of a Markdown body.
struct Section {
    /// Its words, folded.
    let heading: String
    /// From the line after the heading to the next heading of any level.
    var body: ArraySlice<UInt8>
}

/// The sections of a Markdown body by headings of any level: `#` lines and underlined ones, none of those inside fences. What
/// stands before the first heading is none.
func sections(of body: ArraySlice<UInt8>) -> [Section] {
    var sections: [Section] = []
    func begin(_ heading: String, at start: Int, below line: ArraySlice<UInt8>) {
        if let last = sections.indices.last { sections[last].body = sections[last].body.prefix(upTo: start) }
        sections.append(Section(heading: heading, body: body[min(line.endIndex + 1, body.endIndex)...]))
    }
    var fence: UInt8?
    var paragraph: ArraySlice<UInt8>?
    for line in body.split(separator: 0x0A, omittingEmptySubsequences: false) {
        let text = line.trimmed
        let indent = line.prefix { $0 == 0x20 }.count
        if let mark = text.fenceMark, indent < 4 {
            if fence == nil { fence = mark } else if fence == mark { fence = nil }
            paragraph = nil
            continue
        }
        if fence != nil { continue }
        if indent < 4, let heading = text.numberSignHeading {
            begin(foldedWords(heading), at: line.startIndex, below: line)
            paragraph = nil
        } else if indent < 4, text.isUnderline, let above = paragraph {
            begin(foldedWords(String(decoding: above, as: UTF8.self)), at: above.startIndex, below: line)
            paragraph = nil
        } else {
            paragraph = text.isEmpty ? nil : text
        }
    }
    return sections
}

extension PeriodicReport {
    /// The lines under the first heading whose words contain `words`, folded: paragraphs and items, each a text without its mark.
    public func lines(under words: String) -> [String] {
        guard let section = sections(of: place.file.bytes[min(bodyOffset, place.file.bytes.count)...]).first(where: { $0.heading.contains(words) })
        else { return [] }
        var lines: [String] = []
        var paragraph: [String] = []
        func close() {
            if !paragraph.isEmpty { lines.append(paragraph.joined(separator: " ")) }
            paragraph = []
        }
        for line in section.body.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let text = String(decoding: line.trimmed, as: UTF8.self)
            let isItem = text.hasPrefix("- ") || text.hasPrefix("* ")
            if isItem || text.isEmpty { close() }
            if !text.isEmpty { paragraph.append(isItem ? String(text.dropFirst(2)) : text) }
        }
        close()
        return lines
    }
}

/// The fold of a heading's words, without the marks of emphasis and code among them.
private func foldedWords(_ heading: String) -> String { folded(heading.filter { $0 != "*" && $0 != "`" }) }

extension ArraySlice<UInt8> {
    /// Without spaces, tabs and carriage returns at the ends.
    fileprivate var trimmed: ArraySlice<UInt8> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
        guard let start = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else { return [] }
        return self[start...last]
    }

    /// The mark of a code fence, three of a kind or more.
    fileprivate var fenceMark: UInt8? {
        guard let mark = first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), prefix(while: { $0 == mark }).count >= 3
        else { return nil }
        return mark
    }

    /// The text of `## Heading ##`.
    fileprivate var numberSignHeading: String? {
        let level = prefix { $0 == UInt8(ascii: "#") }.count
        let rest = dropFirst(level)
        guard (1...6).contains(level), rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 else { return nil }
        var text = rest.trimmed
        while text.last == UInt8(ascii: "#") { text = text.dropLast() }
        return String(decoding: text.trimmed, as: UTF8.self)
    }

    /// A line of `=` or of `-` alone.
    fileprivate var isUnderline: Bool {
        guard let mark = first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
        return allSatisfy { $0 == mark }
    }
}
