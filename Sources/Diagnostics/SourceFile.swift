/// One file as it was read: its path as a person would name it, its bytes as stored, and where its lines start.
///
/// Every ``Place`` points into one of these by byte offset; line and column are computed only where they are shown.
public final class SourceFile: Sendable {
    /// The path below the content folder, with `/` between the parts, for example `ho-so/2026/KS-2026-01.md`.
    public let path: String
    /// The bytes as stored, including a byte-order mark and the line ends that the file has.
    public let bytes: [UInt8]
    /// The byte offset of the first byte of each line; a line ends after LF.
    private let lineStarts: [Int]

    /// - Parameters:
    ///   - path: the path as it is shown to a person.
    ///   - bytes: the whole content, as stored.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
        lineStarts = starts
    }

    /// The 1-based line that holds the byte at `offset`; an offset past the end counts as the last line.
    public func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The 1-based column of the byte at `offset`, in Unicode scalars of the line as stored (a byte-order mark is one).
    public func column(at offset: Int) -> Int {
        let start = lineStarts[line(at: offset) - 1]
        return 1 + bytes[start..<max(start, min(offset, bytes.count))].count { $0 & 0xC0 != 0x80 }
    }

    /// The text of a 1-based line without its line end; empty where the file has no such line.
    public func text(ofLine line: Int) -> String {
        guard line >= 1, line <= lineStarts.count else { return "" }
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The byte offset at which a 1-based line starts; the end of the file where there is no such line.
    public func offset(ofLine line: Int) -> Int {
        line >= 1 && line <= lineStarts.count ? lineStarts[line - 1] : bytes.count
    }
}

/// A place in a file, kept as a byte offset.
public struct Place: Sendable, Hashable, Comparable {
    public let file: SourceFile
    /// The offset of the first byte, from the start of the file.
    public let offset: Int

    public init(_ file: SourceFile, _ offset: Int) {
        self.file = file
        self.offset = offset
    }

    /// The 1-based line.
    public var line: Int { file.line(at: offset) }
    /// The 1-based column in Unicode scalars of the line as stored.
    public var column: Int { file.column(at: offset) }

    public static func == (a: Place, b: Place) -> Bool { a.file === b.file && a.offset == b.offset }
    public static func < (a: Place, b: Place) -> Bool { (a.file.path, a.offset) < (b.file.path, b.offset) }
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(file))
        hasher.combine(offset)
    }
}
