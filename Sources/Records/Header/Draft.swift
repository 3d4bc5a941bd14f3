import Diagnostics

/// The text that libyaml is given: the file's own bytes, or a copy in which mistakes that were reported are mended, so
/// that the ones behind them are found too. It knows where in the file each of its bytes comes from.
struct Draft {
    let file: SourceFile
    /// The text as it stands now.
    private(set) var bytes: [UInt8]
    /// For each byte its offset in the file; nil while nothing was mended.
    private var origins: [Int32]?
    private let base: Int
    private let end: Int
    /// The offsets in the file of the keys whose value was given up, and of items that were.
    private(set) var damaged = Set<Int>()

    init(_ file: SourceFile, _ range: Range<Int>) {
        self.file = file
        bytes = Array(file.bytes[range])
        base = range.lowerBound
        end = range.upperBound
    }

    /// The offset in the file from which the byte at `offset` comes.
    func origin(_ offset: Int) -> Int {
        guard offset < bytes.count else { return end }
        return origins.map { Int($0[max(0, offset)]) } ?? base + offset
    }

    /// The place in the file from which the byte at `offset` comes.
    func place(_ offset: Int) -> Place { Place(file, origin(offset)) }

    /// A part of the text to be replaced; of the same length, or its new bytes all come from its beginning.
    struct Edit {
        let range: Range<Int>
        let bytes: [UInt8]

        init(_ range: Range<Int>, _ bytes: [UInt8]) {
            self.range = range
            self.bytes = bytes
        }

        /// Text put in before `offset`.
        static func insert(_ text: String, at offset: Int) -> Edit { Edit(offset..<offset, Array(text.utf8)) }
        static func remove(_ range: Range<Int>) -> Edit { Edit(range, []) }
    }

    /// Applies edits in the order of the text, which do not overlap.
    mutating func apply(_ edits: [Edit]) {
        guard !edits.isEmpty else { return }
        let old = origins ?? bytes.indices.map { Int32(base + $0) }
        var text: [UInt8] = []
        var places: [Int32] = []
        text.reserveCapacity(bytes.count + 64)
        places.reserveCapacity(bytes.count + 64)
        var at = 0
        for edit in edits where edit.range.lowerBound >= at {
            text += bytes[at..<edit.range.lowerBound]
            places += old[at..<edit.range.lowerBound]
            text += edit.bytes
            if edit.bytes.count == edit.range.count {
                places += old[edit.range]
            } else {
                let start = edit.range.lowerBound < old.count ? old[edit.range.lowerBound] : Int32(end)
                places += repeatElement(start, count: edit.bytes.count)
            }
            at = edit.range.upperBound
        }
        text += bytes[at...]
        places += old[at...]
        bytes = text
        origins = places
    }

    /// Overwrites every byte of a range but its line ends with spaces.
    mutating func blank(_ range: Range<Int>) {
        for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = 0x20 }
    }

    /// Remembers that the value of the key (or the item) at `offset` was given up.
    mutating func markDamaged(_ offset: Int) { damaged.insert(origin(offset)) }

    // MARK: Lines

    /// The line that holds `offset`, without its line end.
    func line(at offset: Int) -> Range<Int> {
        var start = min(max(offset, 0), bytes.count)
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        var stop = start
        while stop < bytes.count, bytes[stop] != 0x0A { stop += 1 }
        if stop > start, bytes[stop - 1] == 0x0D { stop -= 1 }
        return start..<stop
    }

    /// The line behind `line`; nil at the end of the text.
    func line(after line: Range<Int>) -> Range<Int>? {
        var next = line.upperBound
        while next < bytes.count, bytes[next] != 0x0A { next += 1 }
        return next + 1 < bytes.count ? self.line(at: next + 1) : nil
    }

    /// The line before `line`; nil at the start of the text.
    func line(before line: Range<Int>) -> Range<Int>? { line.lowerBound > 0 ? self.line(at: line.lowerBound - 1) : nil }

    /// The text of a range.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
