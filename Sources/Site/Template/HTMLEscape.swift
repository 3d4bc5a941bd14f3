/// Text made safe for HTML and XML: between tags and inside a quoted attribute.
///
/// Besides the five special characters, code points that neither format allows (controls, noncharacters) become
/// U+FFFD, so that a page stays valid whatever was typed into a record.
enum HTMLEscape {
    /// Bytes below 64 that need care: `"`, `&`, `'`, `<`, `>`, and the controls other than tab, LF and CR.
    private static let careful: UInt64 = 0x5000_00C4_0000_0000 | 0xFFFF_D9FF
    private static let replacement: StaticString = "\u{FFFD}"

    static func append(_ text: String, to out: inout [UInt8]) {
        if text.utf8.withContiguousStorageIfAvailable({ append($0, to: &out) }) == nil {
            append(Array(text.utf8), to: &out)
        }
    }

    static func append(_ bytes: [UInt8], to out: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0, to: &out) }
    }

    static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        var run = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard needsCare(byte) else {
                index += 1
                continue
            }
            let (length, substitute) = mend(bytes, index)
            if let substitute {
                out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<index]))
                substitute.withUTF8Buffer { out.append(contentsOf: $0) }
                run = index + length
            }
            index += length
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run...]))
    }

    @inline(__always)
    private static func needsCare(_ byte: UInt8) -> Bool {
        byte < 64 ? careful >> UInt64(byte) & 1 == 1 : byte >= 0x7F && (byte == 0x7F || byte == 0xC2 || byte >= 0xEF)
    }

    /// What replaces the character at `index`, nil where it may stay, and how many bytes it has.
    private static func mend(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (length: Int, with: StaticString?) {
        func byte(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
        switch bytes[index] {
        case UInt8(ascii: "&"): return (1, "&amp;")
        case UInt8(ascii: "<"): return (1, "&lt;")
        case UInt8(ascii: ">"): return (1, "&gt;")
        case UInt8(ascii: "\""): return (1, "&quot;")
        case UInt8(ascii: "'"): return (1, "&#39;")
        case 0xC2 where (0x80...0x9F).contains(byte(1)): return (2, replacement)
        case 0xC2: return (1, nil)
        case 0xEF where byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2)): return (3, replacement)
        case 0xEF where byte(1) == 0xBF && byte(2) >= 0xBE: return (3, replacement)
        case 0xEF: return (1, nil)
        case 0xF0... where byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE: return (4, replacement)
        case 0xF0...: return (1, nil)
        default: return (1, replacement)
        }
    }
}
