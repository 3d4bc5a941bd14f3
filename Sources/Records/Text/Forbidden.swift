/// A character that no file of ours may hold, because a reader cannot see it or it turns the text around (record-format §1).
enum Forbidden: Sendable {
    /// A control character: C0 but tab and line feed, DEL, C1, and what YAML itself does not allow (U+FEFF inside a text, U+FFFE, U+FFFF).
    case control(UInt32)
    /// A carriage return that no line feed follows.
    case loneCarriageReturn
    /// U+2028, U+2029.
    case lineSeparator(UInt32)
    /// U+202A–202E, U+2066–2069.
    case bidirectional(UInt32)

    /// What a scalar is, the carriage return aside; nil for one that may stand in a file.
    init?(_ scalar: UInt32) {
        switch scalar {
        case 0x09, 0x0A: return nil
        case 0...0x1F, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: self = .control(scalar)
        case 0x2028, 0x2029: self = .lineSeparator(scalar)
        case 0x202A...0x202E, 0x2066...0x2069: self = .bidirectional(scalar)
        default: return nil
        }
    }
}

/// Calls `found` for each forbidden character with its offset and its length in bytes. The bytes are well-formed UTF-8.
func findForbidden(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, found: (_ offset: Int, _ length: Int, Forbidden) -> Void
) {
    var at = start
    let count = bytes.count
    while at < count {
        let byte = bytes[at]
        switch byte {
        case 0x20...0x7E, 0x0A, 0x09:
            at += 1
        case 0x0D:
            if at + 1 >= count || bytes[at + 1] != 0x0A { found(at, 1, .loneCarriageReturn) }
            at += 1
        case 0xC2 where bytes[at + 1] < 0xA0:
            found(at, 2, .control(UInt32(bytes[at + 1])))
            at += 2
        case 0xE2 where bytes[at + 1] == 0x80 || bytes[at + 1] == 0x81, 0xEF where bytes[at + 1] >= 0xBB:
            let scalar = UInt32(byte & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
            if let kind = Forbidden(scalar) { found(at, 3, kind) }
            at += 3
        case 0x80...:
            at += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        default:
            found(at, 1, .control(UInt32(byte)))
            at += 1
        }
    }
}
