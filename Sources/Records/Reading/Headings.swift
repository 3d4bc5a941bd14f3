/// The folded texts of a Markdown body's headings, of any level: `#` lines and underlined ones, none of those inside fences.
func headings(of body: ArraySlice<UInt8>) -> [String] { sections(of: body).map { folded($0.heading) } }

/// A heading of a Markdown body and the lines below it, up to the next heading of any level.
struct BodySection {
    /// 1 to 6; an underlined heading has 1 or 2.
    let level: Int
    /// Without the marks of emphasis and code among its words.
    let heading: String
    /// As stored, the blank ones among them.
    var lines: [ArraySlice<UInt8>] = []
}

/// The sections of a Markdown body, in order; what stands before the first heading belongs to none.
func sections(of body: ArraySlice<UInt8>) -> [BodySection] {
    var sections: [BodySection] = []
    var fence: UInt8?
    var paragraph: String?
    func begin(_ level: Int, _ heading: String) {
        sections.append(BodySection(level: level, heading: heading.filter { $0 != "*" && $0 != "`" }))
        paragraph = nil
    }
    func keep(_ line: ArraySlice<UInt8>) { if let last = sections.indices.last { sections[last].lines.append(line) } }
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
            begin(text.prefix { $0 == UInt8(ascii: "#") }.count, heading)
        } else if indent < 4, text.isUnderline, let above = paragraph {
            if let last = sections.indices.last { sections[last].lines.removeLast() }
            begin(text.first == UInt8(ascii: "=") ? 1 : 2, above)
        } else {
            paragraph = text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
            keep(text)
        }
    }
    return sections
}

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
