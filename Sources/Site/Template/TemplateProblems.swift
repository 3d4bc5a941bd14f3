import Diagnostics

/// The messages about templates: one function a message, in both languages.
extension Diagnostic {
    static func unclosedTag(missing: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "template-unclosed-tag", at: place,
            Bilingual(
                "Thẻ mở ở đây không có “\(missing)” để đóng.",
                "The tag that starts here is never closed by “\(missing)”."))
    }

    static func unclosedSection(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "template-unclosed-section", at: place,
            Bilingual(
                "Đoạn “\(name)” mở ở đây không được đóng.",
                "The section “\(name)” that starts here is never closed."),
            hint: Bilingual("Viết {{/\(name)}} ở cuối đoạn.", "Write {{/\(name)}} where it ends."))
    }

    static func wrongClose(_ name: String, expected: String, line: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "template-wrong-close", at: place,
            Bilingual(
                "“\(name)” đóng ở đây, nhưng đoạn đang mở là “\(expected)” (dòng \(line)).",
                "This closes “\(name)”, but the section that is open is “\(expected)” (line \(line))."),
            hint: Bilingual("Viết {{/\(expected)}}.", "Write {{/\(expected)}}."))
    }

    static func nothingToClose(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "template-wrong-close", at: place,
            Bilingual(
                "“\(name)” đóng ở đây, nhưng không có đoạn nào đang mở.",
                "This closes “\(name)”, but no section is open."))
    }

    static func badName(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "template-bad-name", at: place,
            Bilingual("“\(name)” không phải là một tên.", "“\(name)” is not a name."),
            hint: Bilingual(
                "Một tên là một từ liền, hoặc vài từ nối bằng dấu chấm.",
                "A name is one word, or words joined by dots."))
    }

    static func badDelimiters(at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "template-bad-delimiters", at: place,
            Bilingual(
                "Thẻ đổi dấu ngoặc phải có đúng hai dấu.",
                "A tag that sets delimiters needs exactly two of them."),
            hint: Bilingual("Ví dụ: {{=<% %>=}}", "For example: {{=<% %>=}}"))
    }

    static func unsupportedTag(_ sigil: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "template-unsupported-tag", at: place,
            Bilingual("Thẻ “{{\(sigil)” không được hỗ trợ.", "The tag “{{\(sigil)” is not supported."))
    }

    static func tooDeep(_ limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "template-too-deep", at: place,
            Bilingual("Quá \(limit) đoạn lồng nhau.", "More than \(limit) sections inside each other."))
    }

    static func unknownPart(_ name: String, known: [String], at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "template-unknown-part", at: place,
            Bilingual("Không có mẫu nào tên “\(name)”.", "There is no template named “\(name)”."),
            hint: nameHint(name, known))
    }

    static func recursivePart(_ chain: [String], at place: Place) -> Diagnostic {
        let chain = chain.joined(separator: " → ")
        return Diagnostic(
            .error, "template-recursive-part", at: place,
            Bilingual("Mẫu gọi vòng lại chính nó: \(chain).", "The template includes itself: \(chain)."))
    }

    static func unknownName(_ name: String, page: String, known: [String], at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "template-unknown-name", at: place,
            Bilingual(
                "Trang “\(page)” không có tên “\(name)” ở chỗ này.",
                "The page “\(page)” has no name “\(name)” here."),
            hint: nameHint(name, known))
    }

    static func notPrintable(_ name: String, page: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "template-not-text", at: place,
            Bilingual(
                "“\(name)” của trang “\(page)” không phải là chữ để in.",
                "“\(name)” of the page “\(page)” is not text to print."),
            hint: Bilingual("Dùng {{#\(name)}} … {{/\(name)}}.", "Use {{#\(name)}} … {{/\(name)}}."))
    }

    static func unescapedText(_ name: String, page: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "template-unescaped-text", at: place,
            Bilingual(
                "“\(name)” của trang “\(page)” là chữ thường, in nguyên văn thì không an toàn.",
                "“\(name)” of the page “\(page)” is plain text; printed as it is, it would not be safe."),
            hint: Bilingual("Viết {{\(name)}}.", "Write {{\(name)}}."))
    }

    static func escapedMarkup(_ name: String, page: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "template-escaped-markup", at: place,
            Bilingual(
                "“\(name)” của trang “\(page)” là mã HTML, in kiểu này thì người đọc thấy thẻ.",
                "“\(name)” of the page “\(page)” is markup; printed like this, readers would see its tags."),
            hint: Bilingual("Viết {{{\(name)}}}.", "Write {{{\(name)}}}."))
    }

    /// The nearest known name, or the known names where none is near.
    private static func nameHint(_ name: String, _ known: [String]) -> Bilingual? {
        if let near = NearestName.of(name, among: known) {
            return Bilingual("Ý là “\(near)”?", "Did you mean “\(near)”?")
        }
        guard !known.isEmpty else { return nil }
        let known = Set(known)
        let list = known.sorted().prefix(24).joined(separator: ", ") + (known.count > 24 ? ", …" : "")
        return Bilingual("Các tên có ở đây: \(list).", "The names known here: \(list).")
    }
}
