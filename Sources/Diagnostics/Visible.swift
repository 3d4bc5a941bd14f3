extension StringProtocol {
    /// The text with everything made visible that could steer a terminal or hide what is written: the escape character
    /// becomes `␛`, other control characters, line separators and bidirectional signs become `�`. Each is replaced by one
    /// character, so columns stay; a tab is kept.
    public var visible: String { String(self).madeVisible }
}

extension String {
    fileprivate var madeVisible: String {
        guard utf8.contains(where: Unicode.Scalar.mayHide), unicodeScalars.contains(where: { $0.isHidden }) else { return self }
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars { shown.append(scalar.value == 0x1B ? "\u{241B}" : scalar.isHidden ? "\u{FFFD}" : scalar) }
        return String(shown)
    }
}

/// The text as it may be sent to a terminal, whatever a file put into it: see ``Swift/StringProtocol/visible``.
public func escapedForTerminal(_ text: some StringProtocol) -> String { text.visible }

extension Unicode.Scalar {
    /// Whether a byte of UTF-8 can be of a hidden character: most texts have none of them.
    @inline(__always)
    fileprivate static func mayHide(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09: false
        case 0...0x1F, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
        default: false
        }
    }

    /// Control characters but tab, separators of lines, and signs that turn the direction of the text.
    fileprivate var isHidden: Bool {
        switch value {
        case 0x09: false
        case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
        case 0xE0000...0xE007F: true
        default: false
        }
    }

    /// Whether it takes no column of its own: a combining mark, or a joiner.
    var isZeroWidth: Bool {
        switch value {
        case 0..<0x300: value == 0xAD
        case 0x300...0x36F, 0x200B...0x200D, 0x2060: true
        default:
            switch properties.generalCategory {
            case .nonspacingMark, .enclosingMark: true
            default: false
            }
        }
    }
}
