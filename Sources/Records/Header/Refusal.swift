import Diagnostics

/// What YAML has and the strict subset has not.
enum Refusal {
    case anchor, alias, tag, merge, documents, directive, complexKey, emptyKey, listBelowText

    /// Whether single quotes make of it the text that an official meant.
    var isMendedByQuotes: Bool {
        switch self {
        case .anchor, .alias, .tag: true
        default: false
        }
    }

    /// The mistake at its place; `mended` is the whole line in quotes.
    func diagnostic(at place: Place, mended: String? = nil) -> Diagnostic {
        let (code, message, hint) = parts
        return Diagnostic(.error, code, at: place, message, hint: mended.flatMap(writeLine) ?? hint)
    }

    private var parts: (String, Bilingual, Bilingual?) {
        switch self {
        case .anchor: ("yaml-anchor", Self.leading("&"), Self.quotes)
        case .alias: ("yaml-alias", Self.leading("*"), Self.quotes)
        case .tag: ("yaml-tag", Self.leading("!"), Self.quotes)
        case .merge: (
            "yaml-merge",
            Bilingual("Mục `<<` (gộp từ chỗ khác) không được dùng trong hồ sơ.", "A merge key `<<` is not used in records."),
            Bilingual("Hãy viết lại đủ các mục ở chỗ này.", "Write the entries out in full here."))
        case .documents: (
            "yaml-documents",
            Bilingual("Từ dòng này là một phần đầu thứ hai; mỗi tệp chỉ có một.",
                      "A second YAML document begins here; a file has only one."),
            Bilingual("Hãy xóa dòng `---` hoặc `...` thừa.", "Delete the extra line `---` or `...`."))
        case .directive: (
            "yaml-directive",
            Bilingual("Dòng bắt đầu bằng dấu `%` là lệnh cho máy, không dùng ở đây.",
                      "A line that starts with `%` is a YAML directive, which is not used here."),
            Bilingual("Hãy xóa dòng này; nếu là nội dung, hãy đặt vào trong dấu nháy đơn sau tên mục.",
                      "Delete it; if it is text, put it in single quotes behind its key."))
        case .complexKey: (
            "yaml-complex-key",
            Bilingual("Tên mục phải là chữ viết trên một dòng, ngay trước dấu hai chấm.",
                      "A key must be plain text on one line, right before its colon."),
            Bilingual("Hãy bỏ dấu `?`, `[` hoặc `{` ở đầu; nếu đó là nội dung, hãy đặt vào dấu nháy đơn.",
                      "Drop the `?`, `[` or `{` at its start; if it is text, put it in single quotes."))
        case .emptyKey: (
            "yaml-key",
            Bilingual("Trước dấu hai chấm này chưa có tên mục.", "There is no key before this colon."),
            Bilingual("Hãy viết tên mục rồi mới đến dấu hai chấm.", "Write the key, then the colon."))
        case .listBelowText: (
            "yaml-list",
            Bilingual("Dòng này bắt đầu bằng `- ` nhưng dòng trên đã có nội dung, nên hai dòng bị nối thành một câu.",
                      "This line starts with `- ` but the line above has a value already, so both are joined to one text."),
            Bilingual("Hãy đưa nội dung của dòng trên xuống thành một dòng `- ` riêng.",
                      "Move the value of the line above to a `- ` line of its own."))
        }
    }

    private static func leading(_ sign: String) -> Bilingual {
        Bilingual("Giá trị này bắt đầu bằng dấu `\(sign)`; đứng đầu giá trị, dấu này có nghĩa riêng và không dùng trong hồ sơ.",
                  "This value starts with `\(sign)`, which has a meaning of its own in YAML and is not used in records.")
    }

    private static let quotes = Bilingual(
        "Hãy đặt cả giá trị trong dấu nháy đơn '…'.", "Put the whole value in single quotes '…'.")
}

/// Two keys that fold equal in one mapping.
func duplicateKey(_ key: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
        .error, "yaml-duplicate", at: place,
        Bilingual("Mục `\(key)` đã có ở dòng \(first.line); mỗi mục chỉ được viết một lần.",
                  "The key `\(key)` stands on line \(first.line) already; a key is written once."),
        hint: Bilingual("Hãy gộp hai chỗ làm một; nhiều giá trị thì viết thành danh sách.",
                        "Join both; write several values as a list."))
}

/// `Hãy viết: <line>`; nil for a line too long to be shown.
func writeLine(_ line: String) -> Bilingual? {
    line.utf8.count > 400 ? nil : Bilingual("Hãy viết: \(line)", "Write: \(line)")
}
