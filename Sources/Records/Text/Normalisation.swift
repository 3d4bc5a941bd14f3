import Foundation

/// The text in NFC, so that `ễ` typed as one, two or three characters is one text (record-format §1).
///
/// A text without combining marks (U+0300–036F) is returned untouched; Foundation is asked for the others only.
func normalised(_ text: String) -> String {
    var isMarked = false
    for byte in text.utf8 where byte == 0xCC || byte == 0xCD {
        isMarked = true
        break
    }
    return isMarked ? text.precomposedStringWithCanonicalMapping : text
}
