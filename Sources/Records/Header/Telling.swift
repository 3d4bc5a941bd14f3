import Diagnostics

/// How much of what was found in one file is told.
enum Telling {
    /// How many mistakes of one kind are named in one file.
    static let mostOfAKind = 50

    /// Keeps of the diagnostics from position `start` on, all of one file, the first of each kind; and of a record that
    /// bears a degree of secrecy no word of its text (record-format §3, `độ mật`).
    static func settle(_ diagnostics: inout [Diagnostic], from start: Int, of file: SourceFile) {
        guard diagnostics.count > start else { return }
        var counts: [String: Int] = [:]
        var kept = diagnostics[start...].filter { one in
            counts[one.code, default: 0] += 1
            return counts[one.code, default: 0] <= mostOfAKind
        }
        if kept.count < diagnostics.count - start, !kept.contains(where: { $0.code == "more-mistakes" }) { kept.append(more(file)) }
        if declaresSecrecy(file) {
            kept = kept.map { Diagnostic($0.severity, $0.code, at: $0.place, headerCodes[$0.code] ?? Bilingual("", "")) }
        }
        diagnostics.replaceSubrange(start..., with: kept)
    }

    static func more(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .note, "more-mistakes", at: Place(file, 0),
            Bilingual("Tệp này còn lỗi khác chưa nêu ra.", "This file has more mistakes than are named here."),
            hint: Bilingual("Hãy sửa các lỗi đã nêu rồi kiểm tra lại.", "Mend those that are named and check again."))
    }
}

/// Whether a record's header has a line `độ mật:` with anything but `không`, also where the header as a whole cannot be
/// read: no text of such a file may be shown, its lines in a diagnostic included.
public func declaresSecrecy(_ file: SourceFile) -> Bool {
    let size = file.bytes.count
    guard size <= FileCheck.largestFile else { return false }
    let draft = Draft(file, HeaderBounds.markLength(file.bytes)..<size)
    var fences = 0
    var next: Range<Int>? = draft.bytes.isEmpty ? nil : draft.line(at: 0)
    while let line = next, fences < 2 {
        next = draft.line(after: line)
        let shape = LineShape(draft, line)
        if shape.value.count == 3, draft.text(shape.value) == "---" { fences += 1 }
        guard let key = shape.key, key.count < 64, bare(key) == "do mat" else { continue }
        let value = bare(shape.value)
        if value.isEmpty, let below = draft.shape(below: line), below.indent > shape.indent { return true }
        if !value.isEmpty, value != "khong", !value.hasPrefix("khong #") { return true }
    }
    return false

    func bare(_ range: Range<Int>) -> String { folded(draft.text(range)).filter { $0 != "\"" && $0 != "'" } }
}
