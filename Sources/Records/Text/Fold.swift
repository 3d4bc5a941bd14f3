/// The form in which keys, names and enumerated values are compared (record-format §1): lower case, diacritics
/// dropped (đ → d), runs of space, `-`, `–`, `—` and `_` made one space, none at the ends.
///
/// `Chủ trì`, `chủ_trì` and `chu  tri` fold to `chu tri`. The text may be composed, decomposed or half of each.
public func folded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var gap = false
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: append(UInt8(scalar.value))
        case 0x41...0x5A: append(UInt8(scalar.value + 32))
        case 0x20, 0x2D, 0x5F, 0x09...0x0D, 0xA0, 0x2010...0x2015: gap = !bytes.isEmpty
        case 0x300...0x36F: continue
        default:
            if scalar.value < 0x80 {
                append(UInt8(scalar.value))
            } else if let base = latinBase(scalar.value) {
                append(base)
            } else if scalar.properties.isWhitespace {
                gap = !bytes.isEmpty
            } else {
                if gap { bytes.append(0x20) }
                gap = false
                bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
    }
    return String(decoding: bytes, as: UTF8.self)

    func append(_ byte: UInt8) {
        if gap { bytes.append(0x20) }
        gap = false
        bytes.append(byte)
    }
}

/// The unmarked small letter of a composed Latin letter that Vietnamese (or a neighbour's name) uses; nil for any other scalar.
private func latinBase(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0xC0...0xC5, 0xE0...0xE5, 0x102, 0x103, 0x1EA0...0x1EB7: UInt8(ascii: "a")
    case 0xC7, 0xE7: UInt8(ascii: "c")
    case 0xC8...0xCB, 0xE8...0xEB, 0x1EB8...0x1EC7: UInt8(ascii: "e")
    case 0xCC...0xCF, 0xEC...0xEF, 0x128, 0x129, 0x1EC8...0x1ECB: UInt8(ascii: "i")
    case 0xD1, 0xF1: UInt8(ascii: "n")
    case 0xD2...0xD6, 0xF2...0xF6, 0x1A0, 0x1A1, 0x1ECC...0x1EE3: UInt8(ascii: "o")
    case 0xD9...0xDC, 0xF9...0xFC, 0x168, 0x169, 0x1AF, 0x1B0, 0x1EE4...0x1EF1: UInt8(ascii: "u")
    case 0xDD, 0xFD, 0xFF, 0x1EF2...0x1EF9: UInt8(ascii: "y")
    case 0x110, 0x111, 0xD0, 0xF0: UInt8(ascii: "d")
    default: nil
    }
}
