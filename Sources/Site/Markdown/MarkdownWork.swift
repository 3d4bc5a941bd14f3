/// How much work a body would make, counted beforehand in one pass over its bytes.
///
/// The parser is fast on what people write, but some inputs make it read the same bytes again and again: rows of
/// dashes, images within brackets, declarations that never end, one long address referred to many times. A few hundred
/// kilobytes of those cost minutes, or gigabytes. The counts are estimates that may be too high, never too low.
struct MarkdownWork {
    /// Bytes read again, plus cells made, because of tables. A real table reads its head once and makes the cells it
    /// has: the limit allows some ten thousand rows.
    private(set) var tables = 0
    /// Steps taken and bytes copied because of brackets, declarations and references.
    private(set) var inlines = 0

    static let mostForTables = 100_000
    static let mostForInlines = 4_000_000

    private var line = Line()
    private var block = Block()
    /// In the whole body: brackets that may refer, and the longest text that may be what they refer to.
    private var brackets = 0
    private var longestDefinition = 0

    /// How the body is best read.
    var reading: MarkdownRenderer.Reading {
        if inlines > Self.mostForInlines { return .asText }
        return tables > Self.mostForTables ? .withoutTables : .full
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var last: UInt8 = 0
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0A where last == 0x0D: break
            case 0x0A, 0x0D: endLine(at: index)
            default: add(byte, after: last, at: index)
            }
            last = byte
        }
        endLine(at: bytes.count)
        endBlock(at: bytes.count)
        inlines += longestDefinition * brackets
    }

    private mutating func add(_ byte: UInt8, after last: UInt8, at index: Int) {
        line.add(byte)
        switch byte {
        case UInt8(ascii: "["):
            brackets += 1
            if last == UInt8(ascii: "!") { block.images += 1 }
            fallthrough
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
            if last == UInt8(ascii: "!"), block.opensDeclaration { block.declarations += 1 }
        case UInt8(ascii: "]"):
            block.closers += 1
        case UInt8(ascii: ":") where last == UInt8(ascii: "]"):
            endDefinition(at: index)
            block.definition = index
        default: break
        }
        block.opensDeclaration = byte == UInt8(ascii: "!") && last == UInt8(ascii: "<")
    }

    private mutating func endLine(at end: Int) {
        if line.isBlank {
            endBlock(at: end)
        } else {
            tables += block.columns
            if line.looksLikeDashes {
                tables += end - block.start
                block.columns = max(block.columns, line.bars + 1)
            }
        }
        line = Line()
    }

    private mutating func endBlock(at end: Int) {
        endDefinition(at: end)
        inlines += block.images * block.closers + block.declarations * (end - block.start)
        block = Block(start: end)
    }

    private mutating func endDefinition(at end: Int) {
        if let start = block.definition { longestDefinition = max(longestDefinition, end - start) }
        block.definition = nil
    }

    /// What is known of the lines since the last blank one: no paragraph and no table goes beyond them.
    private struct Block {
        var start = 0
        /// The columns of the widest row of dashes.
        var columns = 0
        var images = 0
        var closers = 0
        var declarations = 0
        var opensDeclaration = false
        /// Where the text of what may be a definition of a reference starts.
        var definition: Int?
    }

    /// What is known of the line so far.
    private struct Line {
        private(set) var bars = 0
        private(set) var isBlank = true
        private var dashes = 0
        private var onlyMarks = true

        /// Only what a row of dashes has, with the marks of quotes and lists that may stand before it.
        var looksLikeDashes: Bool { onlyMarks && dashes > 0 }

        mutating func add(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C: return
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: "|"): bars += 1
            case UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."),
                UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                break
            default: onlyMarks = false
            }
            isBlank = false
        }
    }
}
