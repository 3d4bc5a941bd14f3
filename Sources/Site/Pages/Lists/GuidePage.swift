import Diagnostics
import Records

/// `/huong-dan/`: how to write a record, its keys from the tables that reading uses.
struct GuidePage {
    private static let row = Shape.object([
        "key": .text, "required": .flag, "meaning": .text, "value": .text, "clause": .optional(.text), "keys": .list(.object(["key": .text, "meaning": .text])),
    ])
    static let shape: [String: Shape] = [
        "matter": .list(row), "report": .list(row), "event": .list(row),
        "kinds": .list(.object(["kind": .text, "meaning": .text, "clause": .optional(.text), "who": .text, "keys": .list(row), "oneOf": .optional(.text)])),
    ]

    let site: Site

    func file() -> OutputFile {
        site.page(.guide, at: "huong-dan/index.html", title: site.strings[.guideTitle], in: nil, [
            ("matter", .list(Guide.matter.map(row))), ("report", .list(Guide.report.map(row))), ("event", .list(Guide.event.map(row))),
            ("kinds", .list(EventSpec.all.map { spec in
                [
                    "kind": .text(spec.kind.rawValue), "meaning": .text(spec.meaning(site.language)), "clause": Value(spec.clause),
                    "who": .text(spec.authors.words(site.language)), "keys": .list(Guide.own(spec).map(row)),
                    "oneOf": Value(spec.oneOf.isEmpty ? nil : spec.oneOf.map(\.rawValue).joined(separator: ", ")),
                ]
            })),
        ])
    }

    private func row(_ field: Field) -> Value {
        [
            "key": .text(field.key), "required": .flag(field.isRequired), "meaning": .text(field.meaning(site.language)),
            "value": .text(field.type.words(site.language)), "clause": Value(field.clause),
            "keys": .list(field.type.keys.map { ["key": .text($0.key), "meaning": .text($0.meaning(site.language))] }),
        ]
    }
}
