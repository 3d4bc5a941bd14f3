import Diagnostics

/// Puts the labels of a language into a template's source, so that drawing a page looks none up.
enum LabelFilling {
    /// The template of `file` with every `{{t.key}}` that `strings` knows replaced by its text, escaped.
    static func fill(_ file: SourceFile, with strings: Strings) -> SourceFile {
        let opening = Array("{{t.".utf8)
        let bytes = file.bytes
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == opening[0], bytes[index...].starts(with: opening),
               let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")), close + 1 < bytes.count,
               bytes[close + 1] == UInt8(ascii: "}"),
               let text = strings.texts[String(decoding: bytes[(index + opening.count)..<close], as: UTF8.self)] {
                HTMLEscape.append(text, to: &out)
                index = close + 2
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return SourceFile(path: file.path, bytes: out)
    }
}
