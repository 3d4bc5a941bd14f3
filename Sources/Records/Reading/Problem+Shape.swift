import Diagnostics

/// What can be wrong with keys and with the shape of values.
extension ValueProblem {
    static func unknownKey(_ key: String, _ part: Part, _ table: FieldTable, suggest: Bool) -> ValueProblem {
        let near = suggest ? nearest(to: key, among: table.keys) : nil
        let hint = near.map { Bilingual("Có phải `\($0)` không?", "Did you mean `\($0)`?") }
        return ValueProblem(
            "unknown-key",
            Bilingual("Không có mục `\(shown(key))` trong \(part.name.vi).", "There is no key `\(shown(key))` in \(part.name.en)."),
            hint: hint ?? Bilingual("Các mục được dùng: \(list(table.keys)).", "Known keys: \(list(table.keys))."))
    }

    static func keyNotForEvent(_ key: String, _ part: Part, _ others: [EventKind]) -> ValueProblem {
        let kinds = list(others.map { "`\($0.rawValue)`" })
        return ValueProblem(
            "key-not-for-event",
            Bilingual("Mục `\(shown(key))` không dùng cho \(part.name.vi).", "The key `\(shown(key))` is not for \(part.name.en)."),
            hint: Bilingual("Mục này dùng cho: \(kinds).", "It is for: \(kinds)."))
    }

    static func missingKey(_ field: Field, _ part: Part) -> ValueProblem {
        ValueProblem(
            "missing-key",
            Bilingual("Thiếu `\(field.key)` trong \(part.name.vi).", "`\(field.key)` is missing in \(part.name.en)."),
            hint: Bilingual("Thêm dòng `\(field.key): …` (\(field.meaning.vi)).", "Add `\(field.key): …` (\(field.meaning.en))."))
    }

    static func missingOneOf(_ keys: [DetailKey], _ part: Part) -> ValueProblem {
        let names = keys.map { "`\($0.rawValue)`" }
        return ValueProblem(
            "missing-one-of",
            Bilingual("Trong \(part.name.vi) phải có \(names.joined(separator: " hoặc ")).",
                      "\(part.name.en) needs \(names.joined(separator: " or "))."),
            hint: Bilingual("Thêm một trong các dòng: \(list(keys.map { "`\($0.rawValue): …`" })).",
                            "Add one of: \(list(keys.map { "`\($0.rawValue): …`" }))."))
    }

    static func notAMapping(_ part: Part, _ table: FieldTable) -> ValueProblem {
        let key = table.keys.first ?? "…"
        return ValueProblem(
            "not-a-mapping",
            Bilingual("Chỗ này là \(part.name.vi), phải gồm các dòng `tên mục: giá trị`.", "This is \(part.name.en) and must be made of lines `key: value`."),
            hint: Bilingual("Ví dụ: `\(key): …`.", "For example: `\(key): …`."))
    }

    /// A mapping whose keys are free: bodies, days, clauses.
    static func notAMapping(of key: String, example: String) -> ValueProblem {
        ValueProblem(
            "not-a-mapping",
            Bilingual("`\(key)` phải gồm các dòng `tên mục: giá trị`.", "`\(key)` must be made of lines `key: value`."),
            hint: Bilingual("Ví dụ: `\(example)`.", "For example: `\(example)`."))
    }

    static var notAList: ValueProblem {
        ValueProblem(
            "not-a-list", Bilingual("Chỗ này phải là một danh sách.", "A list is expected here."),
            hint: Bilingual("Ghi mỗi mục một dòng, đầu dòng là `- `.", "Write one item a line, each after `- `."))
    }

    static var notAText: ValueProblem {
        ValueProblem(
            "not-a-text",
            Bilingual("Chỗ này phải là chữ, không phải danh sách hay nhóm mục.", "A text is expected here, not a list or a mapping."),
            hint: Bilingual("Ghi trên một dòng; nếu có `: ` thì đặt trong dấu nháy đơn.",
                            "Write it on one line; quote it where it holds `: `."))
    }

    static func unknownValue(_ text: String, _ allowed: [String]) -> ValueProblem {
        let near = nearest(to: text, among: allowed)
        let choices = list(allowed.map { "`\($0)`" })
        return ValueProblem(
            "unknown-value",
            Bilingual("`\(shown(text))` không phải giá trị được dùng ở đây.", "`\(shown(text))` is not one of the values used here."),
            hint: near.map { Bilingual("Có phải `\($0)` không? Được ghi: \(choices).", "Did you mean `\($0)`? Allowed: \(choices).") }
                ?? Bilingual("Được ghi: \(choices).", "Allowed: \(choices)."))
    }

    static func unknownGround(_ text: String, _ allowed: [String]) -> ValueProblem {
        ValueProblem(
            "unknown-ground",
            Bilingual("`\(shown(text))` không phải căn cứ từ chối mà Quy chế cho phép.", "`\(shown(text))` is no ground for refusing that the regulation allows."),
            hint: Bilingual("Căn cứ được ghi: \(list(allowed.map { "`\($0)`" })).", "Grounds: \(list(allowed.map { "`\($0)`" }))."), severity: .warning)
    }

    static var trailingComment: ValueProblem {
        ValueProblem(
            "trailing-comment",
            Bilingual("Phần sau dấu # không được đọc.", "What follows # is not read."),
            hint: Bilingual("Nếu # là chữ của nội dung, đặt cả giá trị trong dấu nháy đơn.",
                            "Where # belongs to the text, put single quotes round the whole."),
            severity: .warning)
    }

    static func splitText(_ key: String, _ whole: String) -> ValueProblem {
        ValueProblem(
            "split-text",
            Bilingual("Dấu phẩy trong {…} đã cắt đôi giá trị của `\(shown(key))`.",
                      "A comma inside {…} has split the value of `\(shown(key))`."),
            hint: Bilingual("Ghi \(shown(key)): '\(shown(whole))'", "Write \(shown(key)): '\(shown(whole))'"))
    }
}
