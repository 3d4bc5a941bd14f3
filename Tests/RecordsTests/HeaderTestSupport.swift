import Diagnostics

@testable import Records

/// A header of the given lines, with the two fences, and what is said about it: `code line:column`.
struct HeaderProbe {
    let file: SourceFile
    let header: Header?
    let diagnostics: [Diagnostic]

    init(_ lines: String, body: String = "") { self.init(bytes: Array("---\n\(lines)\n---\n\(body)".utf8)) }

    init(bytes: [UInt8]) {
        file = SourceFile(path: "ho-so/2026/KS-2026-01.md", bytes: bytes)
        var found: [Diagnostic] = []
        header = readHeader(file, &found)
        diagnostics = found
    }

    /// `yaml-colon 2:5`, in order of place; lines are those of the file, the first of the header is 2.
    var summary: [String] { diagnostics.inOrder().map { "\($0.code) \($0.place.line):\($0.place.column)" } }
    var hints: [String] { diagnostics.inOrder().map { $0.hint?.vi ?? "" } }
    var outline: String { header.map { show($0.root) } ?? "nil" }
}

/// A tree on one line: `{a: "x", b: ["y"]}`; a damaged value is `!`.
func show(_ node: Node) -> String {
    if node.isDamaged { return "!" }
    return switch node.kind {
    case .scalar(let text, _): "\"\(text)\""
    case .sequence(let items, _): "[" + items.map(show).joined(separator: ", ") + "]"
    case .mapping(let pairs, _): "{" + pairs.map { "\($0.key): \(show($0.value))" }.joined(separator: ", ") + "}"
    }
}
