import Rules
import WorkingCalendar

/// The examples of a rule: the whole record, and what is expected of it.
struct RuleExamples {
    static let shape = Shape.object([
        "kind": .text, "name": .text, "day": .text, "record": .text,
        "outcomes": .list(.object(["status": .text, "word": .text, "who": .text, "due": .optional(.text)])),
    ])

    let site: Site
    let rule: Rule

    var values: [Value] {
        rule.examples.map { example in
            .object([
                "kind": .text(site.strings[example.isMet ? .exampleMet : .exampleFailed]), "name": .text(example.title(site.language)),
                "day": .text(shown(example.asOf)), "record": .text(example.record), "outcomes": .list(example.expected.map(outcome)),
            ])
        }
    }

    private func outcome(_ expected: Example.Expectation) -> Value {
        let agency = site.registry.agencies.first { $0.id == expected.debtor }
        return .object([
            "status": .text(Look(expected.status).rawValue), "word": .text(Words.status(expected.status)(site.language)),
            "who": .text(agency?.name ?? expected.debtor), "due": Value(expected.due.map(shown)),
        ])
    }

    private func shown(_ iso: String) -> String { Day(iso: iso).map(site.show) ?? iso }
}
