/// Writes a diagnostic for a person at a terminal: where and what, the line with a mark under the place, what to write instead.
///
///     ho-so/2026/KS-01.md:3:13: lỗi[yaml-colon]: Trong giá trị này có dấu hai chấm …
///        3 | tiêu đề: Họp: bàn việc
///          |             ^
///       → Hãy viết: tiêu đề: 'Họp: bàn việc'
public struct TextRenderer: Sendable {
    public let language: Language
    /// Whether the terminal is told to use colours.
    public let colour: Bool
    /// How many columns of a source line are shown.
    private static let widest = 100

    public init(language: Language, colour: Bool) {
        self.language = language
        self.colour = colour
    }

    /// The diagnostic as lines, each ended by a line feed.
    ///
    /// - Parameter showsSource: false for a file no text of which may be shown.
    public func render(_ diagnostic: Diagnostic, showsSource: Bool = true) -> String {
        let place = diagnostic.place
        let (line, column) = (place.line, place.column)
        var text = paint(.bold, "\(place.file.path.visible):\(line):\(column):") + " "
        text += paint(style(diagnostic.severity), "\(word(diagnostic.severity))[\(diagnostic.code)]") + ": "
        text += diagnostic.message(language).visible + "\n"
        if showsSource, place.offset < place.file.bytes.count || column > 1 { text += excerpt(place, line, column) }
        if let hint = diagnostic.hint { text += "  " + paint(.green, "→") + " " + hint(language).visible + "\n" }
        return text
    }

    /// `lỗi`, `cảnh báo`, `ghi chú`.
    private func word(_ severity: Severity) -> String {
        switch (severity, language) {
        case (.error, .vi): "lỗi"
        case (.warning, .vi): "cảnh báo"
        case (.note, .vi): "ghi chú"
        case (_, .en): severity.rawValue
        }
    }

    // MARK: The line

    private func excerpt(_ place: Place, _ line: Int, _ column: Int) -> String {
        let number = String(line)
        let margin = String(repeating: " ", count: max(0, 4 - number.utf8.count))
        let empty = String(repeating: " ", count: margin.utf8.count + number.utf8.count)
        let (shown, lead) = window(place.file.scalars(ofLine: line, around: column, reach: Self.widest), column)
        return paint(.blue, margin + number + " |") + " " + shown + "\n" + paint(.blue, empty + " |") + " " + lead + paint(.red, "^") + "\n"
    }

    /// The part of the line around the column, and what stands before the mark: a tab for a tab, else a space a column.
    private func window(_ line: (scalars: [Unicode.Scalar], first: Int, isCut: Bool), _ column: Int) -> (String, String) {
        var before = Array(line.scalars.prefix(max(0, column - line.first)))
        var after = Array(line.scalars.dropFirst(before.count))
        var cutsBefore = line.first > 1
        var cutsAfter = line.isCut
        let room = Self.widest * 2 / 3
        if before.count + after.count > Self.widest {
            let keptBefore = max(room, Self.widest - after.count)
            if before.count > keptBefore {
                before.removeFirst(before.count - keptBefore)
                cutsBefore = true
            }
            // A combining mark is not shown without its letter.
            while cutsBefore, before.first?.isZeroWidth == true { before.removeFirst() }
            if before.count + after.count > Self.widest {
                after.removeLast(before.count + after.count - Self.widest)
                cutsAfter = true
            }
        }
        // The mark stands under the letter that a combining mark belongs to.
        var lead = cutsBefore ? " " : ""
        var pending = before
        if after.first?.isZeroWidth == true, let letter = pending.lastIndex(where: { !$0.isZeroWidth }) { pending.removeSubrange(letter...) }
        for scalar in pending where !scalar.isZeroWidth { lead += scalar == "\t" ? "\t" : " " }
        let shown = string(before + after)
        return ((cutsBefore ? "…" : "") + shown.visible + (cutsAfter ? "…" : ""), lead)
    }

    private func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    // MARK: Colours

    private enum Style: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case blue = "34"
        case green = "32"
        case cyan = "1;36"
    }

    private func style(_ severity: Severity) -> Style {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }

    private func paint(_ style: Style, _ text: String) -> String { colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text }
}

extension SourceFile {
    /// The scalars of a line around a column, at most `reach` on either side; a line of any length costs no more to show.
    fileprivate func scalars(ofLine line: Int, around column: Int, reach: Int) -> (scalars: [Unicode.Scalar], first: Int, isCut: Bool) {
        let start = offset(ofLine: line)
        let first = max(1, column - reach)
        var at = start
        var number = 1
        while number < first, at < bytes.count {
            at += 1
            while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
            number += 1
        }
        var end = at
        var count = 0
        while end < bytes.count, bytes[end] != 0x0A, count < column - first + reach {
            end += 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            count += 1
        }
        let isCut = end < bytes.count && bytes[end] != 0x0A && bytes[end] != 0x0D
        var text = Array(String(decoding: bytes[at..<end], as: UTF8.self).unicodeScalars)
        if !isCut, text.last == "\r" { text.removeLast() }
        return (text, first, isCut)
    }
}
