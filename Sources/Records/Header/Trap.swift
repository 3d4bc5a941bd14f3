import Diagnostics

/// A value that is plain text to its author and something else to YAML (record-format §1, last bullet).
struct Trap {
    let code: String
    /// The sign that YAML takes for its own.
    let offset: Int
    /// What is to be put in quotes.
    let range: Range<Int>
    private let message: Bilingual

    /// The trap that the value of a line holds; nil where it holds none.
    init?(_ draft: Draft, _ shape: LineShape) {
        let bytes = draft.bytes
        let value = shape.value
        guard let first = value.first else { return nil }
        let isFollowedBySpace = value.count == 1 || bytes[first + 1] == 0x20
        let sign = Character(UnicodeScalar(bytes[first]))
        switch sign {
        case "\"", "'":
            guard let close = LineShape.closingQuote(bytes, first, value.upperBound),
                let rest = Self.text(bytes, behind: close, to: value.upperBound)
            else { return nil }
            (code, offset) = ("yaml-quote-text", rest)
            message = Bilingual("Sau dấu nháy đóng còn chữ; chỉ phần trong dấu nháy được đọc.",
                                "There is text behind the closing quote; YAML reads only what is inside the quotes.")
        case "[", "{":
            guard let close = Self.closingBracket(bytes, first, value.upperBound),
                let rest = Self.text(bytes, behind: close, to: value.upperBound), !"]}".utf8.contains(bytes[rest])
            else { return nil }
            (code, offset) = ("yaml-bracket", rest)
            message = Bilingual("Giá trị bắt đầu bằng dấu `\(sign)` được đọc như một danh sách, nhưng sau danh sách còn chữ.",
                                "A value that starts with `\(sign)` is read as a list, but there is text behind the list.")
        case "&": (code, offset, message) = ("yaml-anchor", first, Self.leading(sign))
        case "*": (code, offset, message) = ("yaml-alias", first, Self.leading(sign))
        case "!": (code, offset, message) = ("yaml-tag", first, Self.leading(sign))
        case "-" where isFollowedBySpace && shape.key != nil:
            (code, offset) = ("yaml-dash", first)
            message = Bilingual("Giá trị này bắt đầu bằng dấu gạch, dấu mở một danh sách; danh sách thì phải bắt đầu ở dòng dưới.",
                                "This value starts with a dash, which begins a list in YAML; a list has to begin on the line below.")
        case "%", "@", "`", ",", "]", "}", "|", ">": (code, offset, message) = ("yaml-start", first, Self.leading(sign))
        case "?" where isFollowedBySpace, ":" where isFollowedBySpace:
            (code, offset, message) = ("yaml-start", first, Self.leading(sign))
        default:
            guard let colon = Self.colon(bytes, value) else { return nil }
            (code, offset) = ("yaml-colon", colon)
            message = Bilingual("Trong giá trị này có dấu hai chấm rồi dấu cách, nên bị hiểu nhầm là thêm một mục nữa.",
                                "This value holds a colon and a space, which YAML takes for another key.")
        }
        let isWholeItem = code == "yaml-colon" && shape.hasDash && !Self.hasSibling(draft, shape)
        range = (isWholeItem ? shape.content : value.lowerBound)..<Self.end(draft, shape)
    }

    /// The mistake, with the whole line mended.
    func diagnostic(_ draft: Draft) -> Diagnostic {
        let isOneLine = draft.line(at: offset).upperBound >= range.upperBound
        let written = isOneLine ? writeLine(draft.quotedLine(range)) : nil
        return Diagnostic(
            .error, code, at: draft.place(offset), message,
            hint: written ?? Bilingual(
                "Hãy đặt cả giá trị trong dấu nháy đơn '…', hoặc viết `|` sau tên mục và đưa nội dung xuống các dòng dưới, thụt vào.",
                "Put the whole value in single quotes '…', or write `|` behind the key and the text on the lines below, indented."))
    }

    private static func leading(_ sign: Character) -> Bilingual {
        Bilingual("Giá trị này bắt đầu bằng dấu `\(sign)`; đứng đầu giá trị, dấu này có nghĩa riêng.",
                  "This value starts with `\(sign)`, which has a meaning of its own in YAML.")
    }

    /// The first byte of a text behind a closing sign that is no comment.
    private static func text(_ bytes: [UInt8], behind close: Int, to end: Int) -> Int? {
        var at = close + 1
        while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
        return at < end && !(bytes[at] == 0x23 && at > close + 1) ? at : nil
    }

    private static func closingBracket(_ bytes: [UInt8], _ open: Int, _ end: Int) -> Int? {
        var depth = 0
        var at = open
        while at < end {
            switch bytes[at] {
            case 0x5B, 0x7B: depth += 1
            case 0x5D, 0x7D:
                depth -= 1
                if depth == 0 { return at }
            case 0x22, 0x27:
                if at > open, " [{,".utf8.contains(bytes[at - 1]) { at = LineShape.closingQuote(bytes, at, end) ?? at }
            default: break
            }
            at += 1
        }
        return nil
    }

    /// A colon with a space or nothing behind it, before any comment.
    private static func colon(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        for at in range {
            if bytes[at] == 0x23, at > range.lowerBound, bytes[at - 1] == 0x20 { return nil }
            if bytes[at] == 0x3A, at + 1 == range.upperBound || bytes[at + 1] == 0x20 || bytes[at + 1] == 0x09 { return at }
        }
        return nil
    }

    /// Whether the next line is another key of the same item.
    private static func hasSibling(_ draft: Draft, _ shape: LineShape) -> Bool {
        guard let next = draft.shape(below: shape.line) else { return false }
        return next.column == shape.column && !next.hasDash && next.key != nil
    }

    /// The end of the value on this line, or on the last of the lines below that go on with it.
    private static func end(_ draft: Draft, _ shape: LineShape) -> Int {
        var last = shape
        while let next = draft.line(after: last.line).map({ LineShape(draft, $0) }) {
            guard !next.isBlank, !next.hasDash, next.key == nil else { break }
            guard next.indent > (shape.key == nil ? shape.indent : shape.column) else { break }
            last = next
        }
        return last.value.upperBound
    }
}

extension Draft {
    /// The next line that is not blank.
    func shape(below line: Range<Int>) -> LineShape? {
        var at = line
        while let next = self.line(after: at) {
            at = next
            let shape = LineShape(self, next)
            if !shape.isBlank { return shape }
        }
        return nil
    }

    /// The line before that is not blank and no comment.
    func shape(above line: Range<Int>) -> LineShape? {
        var at = line
        while let before = self.line(before: at) {
            at = before
            let shape = LineShape(self, before)
            if !shape.isBlank, bytes[shape.start] != 0x23 { return shape }
        }
        return nil
    }
}
