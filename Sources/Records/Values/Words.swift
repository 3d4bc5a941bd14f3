import Diagnostics

/// A scalar taken apart into numbers, words and marks, and a position in it: what the typed values are read with.
struct Words {
    enum Piece: Equatable {
        /// A run of ASCII digits; `length` counts them. A run of more than nine is no number of ours and reads as a word.
        case number(Int, length: Int)
        /// Letters, folded.
        case word(String)
        /// Any other character; dashes of every kind are `-`, apostrophes of every kind `'`.
        case mark(Character)
    }

    struct Item {
        let piece: Piece
        /// Whether white space stands before it.
        let isApart: Bool
    }

    let items: [Item]
    private(set) var at = 0

    init(_ text: String) {
        var items: [Item] = []
        var isApart = false
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let start = index
            let scalar = scalars[index]
            index = scalars.index(after: index)
            if scalar.properties.isWhitespace {
                isApart = true
                continue
            }
            let piece: Piece
            if Self.isDigit(scalar) {
                while index < scalars.endIndex, Self.isDigit(scalars[index]) { index = scalars.index(after: index) }
                let digits = String(scalars[start..<index])
                let length = digits.utf8.count
                piece = if length <= 9, let value = Int(digits) { .number(value, length: length) } else { .word(digits) }
            } else if Self.isLetter(scalar) {
                while index < scalars.endIndex, Self.isLetter(scalars[index]) { index = scalars.index(after: index) }
                piece = .word(folded(String(scalars[start..<index])))
            } else {
                switch scalar.value {
                case 0x2010...0x2015, 0x2212: piece = .mark("-")
                case 0x2018, 0x2019, 0x2032: piece = .mark("'")
                default: piece = .mark(Character(scalar))
                }
            }
            items.append(Item(piece: piece, isApart: isApart))
            isApart = false
        }
        self.items = items
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
            : scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value)
    }

    // MARK: Looking and taking

    var isAtEnd: Bool { at >= items.count }

    /// The piece `ahead` places further on; nil behind the end.
    func peek(_ ahead: Int = 0) -> Piece? { at + ahead < items.count ? items[at + ahead].piece : nil }

    /// Whether white space stands before the piece `ahead` places further on; true at the end.
    func isApart(_ ahead: Int = 0) -> Bool { at + ahead < items.count ? items[at + ahead].isApart : true }

    mutating func skip(_ count: Int = 1) { at += count }

    /// Takes the words in a row, or nothing.
    mutating func take(_ words: String...) -> Bool {
        for (ahead, word) in words.enumerated() where peek(ahead) != .word(word) { return false }
        at += words.count
        return true
    }

    mutating func take(mark: Character) -> Bool {
        guard peek() == .mark(mark) else { return false }
        at += 1
        return true
    }

    /// A number ahead.
    func number(_ ahead: Int = 0) -> (value: Int, length: Int)? {
        if case .number(let value, let length)? = peek(ahead) { (value, length) } else { nil }
    }
}
