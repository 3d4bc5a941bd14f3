import Records

/// Names of places within a page, and addresses that point at them.
enum Anchor {
    /// The row of an event in the table of the log.
    static func event(_ event: Event) -> String { "dong-\(event.position + 1)" }

    /// `text` as the part of an address after `#`: what an address may not hold is percent-encoded.
    static func fragment(_ text: String) -> String { escaped(text, keeping: fragmentMarks) }

    /// A path as part of an address.
    static func path(_ text: String) -> String { escaped(text, keeping: pathMarks) }

    /// A whole address that a person wrote, as it may stand in a link; what is encoded already stays.
    static func address(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let isEncoded = byte == UInt8(ascii: "%") && index + 2 < bytes.count && isHex(bytes[index + 1]) && isHex(bytes[index + 2])
            if isEncoded || isWord(byte) || addressMarks.contains(byte) { out.append(byte) } else { append(byte, to: &out) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static let fragmentMarks = Array("-._~/:@!$&()*+,;=".utf8)
    private static let pathMarks = Array("-._~/@!$&()*+,;=".utf8)
    private static let addressMarks = Array("-._~/:@!$&()*+,;=?#[]'".utf8)
    private static let hex = Array("0123456789ABCDEF".utf8)

    private static func escaped(_ text: String, keeping marks: [UInt8]) -> String {
        if text.utf8.allSatisfy({ isWord($0) || marks.contains($0) }) { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if isWord(byte) || marks.contains(byte) { out.append(byte) } else { append(byte, to: &out) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func append(_ byte: UInt8, to out: inout [UInt8]) {
        out += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}
