import Diagnostics
import Records

/// The labels of the pages in one language, read from `strings/<language>.txt`: a line each, `key = text`; lines that
/// begin with `#` and empty lines say nothing.
struct Strings: Sendable {
    let file: SourceFile
    let texts: [String: String]
    private let malformed: [Int]

    init(_ file: SourceFile) {
        self.file = file
        var texts: [String: String] = [:]
        var malformed: [Int] = []
        var offset = 0
        for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            defer { offset += line.count + 1 }
            let text = String(decoding: line, as: UTF8.self).trimmingSpaces()
            if text.isEmpty || text.hasPrefix("#") { continue }
            guard let equals = text.firstIndex(of: "="), !text.hasPrefix("=") else {
                malformed.append(offset)
                continue
            }
            texts[text[..<equals].trimmingSpaces()] = text[text.index(after: equals)...].trimmingSpaces()
        }
        self.texts = texts
        self.malformed = malformed
    }

    subscript(_ label: Label) -> String { texts[label.rawValue] ?? "" }

    /// The label with each `{name}` filled in.
    func fill(_ label: Label, _ values: (String, String)...) -> String {
        var result = ""
        var rest = Substring(self[label])
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}")) {
            let name = rest[rest.utf8.index(after: open)..<close]
            result += rest[..<open]
            result += values.first { $0.0 == name }?.1 ?? String(rest[open...close])
            rest = rest[rest.utf8.index(after: close)...]
        }
        return result + rest
    }

    /// Lines that are no labels, and labels that this language lacks: those that the pages ask for, and those that
    /// another language has.
    func diagnostics(among all: [Strings]) -> [Diagnostic] {
        var wanted = Set(Label.allCases.map(\.rawValue))
        wanted.formUnion(Names.allKeys)
        for other in all { wanted.formUnion(other.texts.keys) }
        let missing = wanted.filter { texts[$0, default: ""].isEmpty }.sorted()
        return malformed.map { .badLabelLine(at: Place(file, $0)) } + missing.map { .missingLabel($0, at: Place(file, 0)) }
    }
}

extension Diagnostic {
    static func badLabelLine(at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "label-bad-line", at: place,
            Bilingual("Dòng này không phải là một nhãn.", "This line is no label."),
            hint: Bilingual("Viết: khóa = chữ", "Write: key = text"))
    }

    static func missingLabel(_ key: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "label-missing", at: place,
            Bilingual("Thiếu nhãn “\(key)”.", "The label “\(key)” is missing."),
            hint: Bilingual("Thêm dòng: \(key) = chữ cần hiện", "Add the line: \(key) = the text to show"))
    }
}
