import Diagnostics

/// A paragraph or a heading of a Markdown text that has no other blocks.
struct TextBlock {
    /// The level of a heading; 0 for a paragraph.
    let level: Int
    /// One line, without the marks of a heading.
    fileprivate(set) var text: String
    let place: Place

    /// The letter of a paragraph that begins `a)`.
    var pointLetter: Character? {
        let head = text.prefix(2)
        guard let letter = head.first, letter.isLetter, letter.isLowercase, head.last == ")" else { return nil }
        return letter
    }
}

/// The blocks of a text, cut at blank lines, at headings, and where a line begins the next khoản or a điểm.
func blocks(_ file: SourceFile, from offset: Int) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var isOpen = false
    var line = file.line(at: offset)
    while file.offset(ofLine: line) < file.bytes.count {
        defer { line += 1 }
        let start = file.offset(ofLine: line)
        guard start >= offset else { continue }
        let written = normalised(file.text(ofLine: line))
        let text = written.trimmingSpaces()
        let indent = written.prefix { $0 == " " || $0 == "\t" }.utf8.count
        let place = Place(file, min(start + indent, file.bytes.count))
        let level = text.prefix { $0 == "#" }.count
        if text.isEmpty {
            isOpen = false
        } else if (1...6).contains(level), text.dropFirst(level).first == " " {
            blocks.append(TextBlock(level: level, text: text.dropFirst(level).trimmingSpaces(), place: place))
            isOpen = false
        } else if isOpen, let last = blocks.last, !beginsClause(text, after: last.text) {
            blocks[blocks.count - 1].text += " " + text
        } else {
            blocks.append(TextBlock(level: 0, text: text, place: place))
            isOpen = true
        }
    }
    return blocks
}

/// Whether a line inside a paragraph begins the khoản or the điểm after the one that the paragraph is.
private func beginsClause(_ line: String, after paragraph: String) -> Bool {
    let digits = paragraph.prefix { ("0"..."9").contains($0) }
    if let number = Int(digits), paragraph.dropFirst(digits.count).first == "." { if line.hasPrefix("\(number + 1). ") { return true } }
    return TextBlock(level: 0, text: line, place: Place(SourceFile(path: "", bytes: []), 0)).pointLetter != nil
}
