import Diagnostics

/// `/kiem-tra/`: what the build found wrong in the records, or worth knowing.
struct ChecksPage {
    static let shape: [String: Shape] = [
        "summary": .text,
        "list": .optional(.object([
            "more": .optional(.text),
            "rows": .list(.object([
                "status": .text, "severity": .text, "file": .text, "place": .text, "href": .optional(.text),
                "message": .text, "hint": .optional(.text), "code": .text,
            ])),
        ])),
    ]
    private static let limit = 400

    let site: Site

    func file() -> OutputFile {
        let all = site.diagnostics
        let counts = all.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
        let summary = all.isEmpty ? site.strings[.checksClean] : site.strings.fill(
            .checksSummary, ("errors", site.number(counts[.error] ?? 0)), ("warnings", site.number(counts[.warning] ?? 0)),
            ("notes", site.number(counts[.note] ?? 0)))
        let more = all.count > Self.limit ? site.strings.fill(.moreChecks, ("n", site.number(all.count - Self.limit))) : nil
        return site.page(.checks, at: "kiem-tra/index.html", title: site.strings[.checksTitle], in: .checks, [
            ("summary", .text(summary)),
            ("list", all.isEmpty ? .nothing : .object(["more": Value(more), "rows": .list(all.prefix(Self.limit).map(row))])),
        ])
    }

    private func row(_ diagnostic: Diagnostic) -> Value {
        let (look, severity): (Look, Label) =
            switch diagnostic.severity {
            case .error: (.breach, .severityError)
            case .warning: (.overdue, .severityWarning)
            case .note: (.pending, .severityNote)
            }
        let place = diagnostic.place
        return .object([
            "status": .text(look.rawValue), "severity": .text(site.strings[severity]), "file": .text(place.file.path),
            "place": .text(site.strings.fill(.placeLine, ("line", "\(place.line)"), ("column", "\(place.column)"))),
            "href": Value(site.sources.file(place)), "message": .text(diagnostic.message(site.language)),
            "hint": Value(diagnostic.hint?(site.language)), "code": .text(diagnostic.code),
        ])
    }
}
