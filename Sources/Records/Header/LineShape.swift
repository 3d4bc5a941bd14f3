/// A line of a header taken apart without YAML's help: `  - key: value`. Offsets are of the draft.
struct LineShape {
    let line: Range<Int>
    /// The first byte that is not a space.
    let start: Int
    /// The first byte behind the dashes of list items.
    let content: Int
    /// The key without its colon.
    let key: Range<Int>?
    /// What follows the key, or the dashes; without spaces at its ends.
    let value: Range<Int>

    init(_ draft: Draft, _ line: Range<Int>) {
        let bytes = draft.bytes
        func isSpace(_ at: Int) -> Bool { bytes[at] == 0x20 || bytes[at] == 0x09 }
        var at = line.lowerBound
        while at < line.upperBound, isSpace(at) { at += 1 }
        self.line = line
        start = at
        while at + 1 < line.upperBound, bytes[at] == 0x2D, bytes[at + 1] == 0x20 {
            at += 1
            while at < line.upperBound, isSpace(at) { at += 1 }
        }
        content = at
        var last = line.upperBound
        while last > content, isSpace(last - 1) { last -= 1 }
        guard let colon = Self.keyColon(bytes, content..<last) else {
            (key, value) = (nil, content..<last)
            return
        }
        key = content..<colon
        at = colon + 1
        while at < last, isSpace(at) { at += 1 }
        value = at..<max(at, last)
    }

    var indent: Int { start - line.lowerBound }
    /// The column of the key or of an item's text.
    var column: Int { content - line.lowerBound }
    var isBlank: Bool { start == line.upperBound }
    var hasDash: Bool { content > start }

    /// The colon that ends the key: the first with a space or nothing behind it, outside a quoted key.
    private static func keyColon(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard let first = range.first, !"[{#&*!|>%@`".utf8.contains(bytes[first]) else { return nil }
        var at = first
        if bytes[first] == 0x22 || bytes[first] == 0x27 {
            guard let close = closingQuote(bytes, first, range.upperBound) else { return nil }
            at = close + 1
            while at < range.upperBound, bytes[at] == 0x20 { at += 1 }
            return at < range.upperBound && bytes[at] == 0x3A ? at : nil
        }
        while at < range.upperBound {
            if bytes[at] == 0x3A, at + 1 == range.upperBound || bytes[at + 1] == 0x20 || bytes[at + 1] == 0x09 {
                return at > first ? at : nil
            }
            if bytes[at] == 0x23, bytes[at - 1] == 0x20 { return nil }
            at += 1
        }
        return nil
    }

    /// The quote that closes the one at `open`; nil where it is not before `end`.
    static func closingQuote(_ bytes: [UInt8], _ open: Int, _ end: Int) -> Int? {
        let quote = bytes[open]
        var at = open + 1
        while at < end {
            if bytes[at] == 0x5C, quote == 0x22 {
                at += 2
                continue
            }
            if bytes[at] == quote {
                guard quote == 0x27, at + 1 < end, bytes[at + 1] == quote else { return at }
                at += 1
            }
            at += 1
        }
        return nil
    }
}

extension Draft {
    /// The edits that put a range in single quotes, the quotes inside doubled.
    func quoting(_ range: Range<Int>) -> [Edit] {
        let inner = range.filter { bytes[$0] == 0x27 }.map { Edit.insert("'", at: $0) }
        let ends = (Edit.insert("'", at: range.lowerBound), Edit.insert("'", at: range.upperBound))
        return [ends.0] + inner + [ends.1]
    }

    /// The line that holds a range as it reads with the range in single quotes.
    func quotedLine(_ range: Range<Int>) -> String {
        let line = line(at: range.lowerBound)
        let inner = text(range).split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        return text(line.lowerBound..<range.lowerBound) + "'" + inner + "'" + text(range.upperBound..<max(line.upperBound, range.upperBound))
    }

    /// The line at `offset` with the value that begins there in quotes: in a flow list up to the next `,` or bracket.
    func quoted(at offset: Int) -> String? {
        let shape = LineShape(self, line(at: offset))
        if shape.value.lowerBound == offset, !shape.value.isEmpty { return quotedLine(shape.value) }
        guard offset < shape.line.upperBound else { return nil }
        var end = offset
        while end < shape.line.upperBound, !",]}".utf8.contains(bytes[end]) { end += 1 }
        while end > offset, bytes[end - 1] == 0x20 { end -= 1 }
        return end > offset ? quotedLine(offset..<end) : nil
    }
}
