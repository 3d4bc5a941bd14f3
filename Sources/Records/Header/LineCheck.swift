import Diagnostics

/// What is looked for line by line in a header before libyaml reads it: Git's conflict markers, and tabs that indent.
enum LineCheck {
    /// Reports both and mends them in the draft: of a conflict the first side stays, a tab becomes two spaces.
    static func run(_ draft: inout Draft, _ diagnostics: inout [Diagnostic]) {
        var conflict = ConflictScan()
        var blanks: [Range<Int>] = []
        var edits: [Draft.Edit] = []
        var block: Int?
        var next: Range<Int>? = draft.bytes.isEmpty ? nil : draft.line(at: 0)
        while let line = next {
            next = draft.line(after: line)
            if conflict.isToBeBlanked(draft.bytes[line], at: draft.place(line.lowerBound), &diagnostics) {
                blanks.append(line)
                continue
            }
            var spaces = line.lowerBound
            while spaces < line.upperBound, draft.bytes[spaces] == 0x20 { spaces += 1 }
            if let parent = block {
                if spaces == line.upperBound || spaces - line.lowerBound > parent { continue }
                if draft.bytes[spaces] != 0x09 || !isBlank(draft.bytes[line]) { block = nil }
            }
            let tabs = indentingTabs(draft.bytes, line)
            if !tabs.isEmpty {
                if !isBlank(draft.bytes[line]) { diagnostics.append(tabMistake(draft.place(tabs[0]))) }
                edits += tabs.map { .init($0..<$0 + 1, [0x20, 0x20]) }
            }
            if opensBlock(draft.bytes[line]) { block = spaces - line.lowerBound }
        }
        for line in blanks { draft.blank(line) }
        draft.apply(edits)
    }

    /// In the body only a pair `<<<<<<< ` … `>>>>>>> ` counts: a row of `=` there is a heading.
    static func conflictsInBody(_ file: SourceFile, from start: Int, _ diagnostics: inout [Diagnostic]) {
        let bytes = file.bytes
        var opened: Int?
        var pairs = 0
        var at = start
        while at < bytes.count, pairs < Telling.mostOfAKind {
            if bytes.count - at > 7, bytes[at + 7] == 0x20, let marker = ConflictScan.marker(bytes[at..<at + 8]) {
                if marker == UInt8(ascii: "<") { opened = opened ?? at }
                if marker == UInt8(ascii: ">"), let first = opened {
                    diagnostics.append(ConflictScan.mistake(UInt8(ascii: "<"), at: Place(file, first)))
                    diagnostics.append(ConflictScan.mistake(marker, at: Place(file, at)))
                    opened = nil
                    pairs += 1
                }
            }
            at = (bytes[at...].firstIndex(of: 0x0A) ?? bytes.count) + 1
        }
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

    /// The tabs before the first letter of a line, those behind its `- ` included.
    private static func indentingTabs(_ bytes: [UInt8], _ line: Range<Int>) -> [Int] {
        var tabs: [Int] = []
        var at = line.lowerBound
        while at < line.upperBound {
            switch bytes[at] {
            case 0x09: tabs.append(at)
            case 0x20: break
            case 0x2D where at + 1 < line.upperBound && (bytes[at + 1] == 0x20 || bytes[at + 1] == 0x09): break
            default: return tabs
            }
            at += 1
        }
        return tabs
    }

    /// Whether a line ends in `|` or `>` (with its signs): the lines below it are its text.
    private static func opensBlock(_ line: ArraySlice<UInt8>) -> Bool {
        var end = line.endIndex
        while end > line.startIndex, [0x20, 0x09].contains(line[end - 1]) { end -= 1 }
        while end > line.startIndex, "+-123456789".utf8.contains(line[end - 1]) { end -= 1 }
        guard end > line.startIndex, line[end - 1] == 0x7C || line[end - 1] == 0x3E else { return false }
        return end - 1 == line.startIndex || line[end - 2] == 0x20
    }

    static func tabMistake(_ place: Place) -> Diagnostic {
        Diagnostic(
            .error, "tab-indent", at: place,
            Bilingual("Dòng này thụt vào bằng phím Tab; trong phần đầu hồ sơ chỉ được thụt bằng dấu cách.",
                      "This line is indented with a tab; a header is indented with spaces only."),
            hint: Bilingual("Hãy xóa phần thụt đầu dòng và gõ lại bằng dấu cách, mỗi bậc hai dấu.",
                            "Delete the indentation and type spaces instead, two for each level."))
    }
}

/// Git's conflict markers, followed from line to line.
struct ConflictScan {
    /// Whether the lines read now are of the other side.
    private var isOtherSide = false
    private var isOpen = false

    /// Whether a line is a marker, which is reported, or of the side that is dropped.
    mutating func isToBeBlanked(_ line: ArraySlice<UInt8>, at place: Place, _ diagnostics: inout [Diagnostic]) -> Bool {
        guard let marker = Self.marker(line) else { return isOtherSide }
        diagnostics.append(Self.mistake(marker, at: place))
        switch marker {
        case UInt8(ascii: "<"): (isOpen, isOtherSide) = (true, false)
        case UInt8(ascii: ">"): (isOpen, isOtherSide) = (false, false)
        default: isOtherSide = isOpen
        }
        return true
    }

    /// The byte of which a marker consists: seven of it at the start, then a space or the end of the line.
    static func marker(_ line: ArraySlice<UInt8>) -> UInt8? {
        guard line.count >= 7, let first = line.first, "<=>|".utf8.contains(first) else { return nil }
        guard line.prefix(7).allSatisfy({ $0 == first }) else { return nil }
        return line.count == 7 || line[line.startIndex + 7] == 0x20 ? first : nil
    }

    static func mistake(_ marker: UInt8, at place: Place) -> Diagnostic {
        let text = String(repeating: Character(UnicodeScalar(marker)), count: 7)
        return Diagnostic(
            .error, "git-conflict", at: place,
            Bilingual("Dòng này là dấu `\(text)` mà Git để lại khi hai người cùng sửa một chỗ.",
                      "This line is the marker `\(text)` that Git leaves where two people changed the same lines."),
            hint: Bilingual("Hãy chọn nội dung đúng giữa `<<<<<<<` và `>>>>>>>`, rồi xóa các dòng dấu.",
                            "Keep the right text between `<<<<<<<` and `>>>>>>>`, then delete the marker lines."))
    }
}
