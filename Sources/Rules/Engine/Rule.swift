import Diagnostics

/// One rule of the regulation: its identity, its words, its examples and its check, all in one file (architecture.md, habits).
public final class Rule: Sendable {
    /// `9.2-deadline`.
    public let id: String
    /// The clause it comes from, `9.2`.
    public let clause: String
    public let title: Bilingual
    public let force: Force
    /// Whether every due day of the rule is interpretive (†); single obligations can differ.
    public let isInterpretive: Bool
    /// Words of the clause, verbatim.
    public let quote: String
    /// How it is checked: who owes what to whom, by when, and what counts as done.
    public let method: Bilingual
    /// The clauses whose time limits it reads.
    public let limits: [String]
    public let examples: [Example]
    let check: @Sendable (Case) -> [Finding]

    init(_ id: String, clause: String, title: Bilingual, force: Force = .mandatory, isInterpretive: Bool = false,
         quote: String, method: Bilingual, limits: [String] = [], examples: [Example],
         check: @escaping @Sendable (Case) -> [Finding]) {
        self.id = id
        self.clause = clause
        self.title = title
        self.force = force
        self.isInterpretive = isInterpretive
        self.quote = quote
        self.method = method
        self.limits = limits
        self.examples = examples
        self.check = check
    }

    /// The number of the article, for grouping: 9 for `9.2`.
    public var article: Int { Int(clause.prefix { $0 != "." }) ?? 0 }
}

/// A small record that meets a rule, or fails it: a test, a help text and a piece of the rule's page.
public struct Example: Sendable {
    public let title: Bilingual
    /// The header between the `---` lines, without what every example shares (see ``Example/record``).
    public let header: String
    /// The as-of day, ISO.
    public let asOf: String
    /// The expected obligations of the rule, in order: debtor's id and status.
    public let expected: [Expectation]

    public struct Expectation: Sendable {
        public let debtor: String
        public let status: Status
        /// ISO; nil: not checked.
        public let due: String?

        public init(_ debtor: String, _ status: Status, due: String? = nil) {
            self.debtor = debtor
            self.status = status
            self.due = due
        }
    }

    public init(_ title: Bilingual, asOf: String = "2026-06-30", _ expected: [Expectation], _ header: String) {
        self.title = title
        self.asOf = asOf
        self.expected = expected
        self.header = header
    }

    /// Whether the example shows the rule met (no failure), or failed.
    public var isMet: Bool { !expected.contains { $0.status.isFailure } }
}

extension Example {
    /// The whole file: the header with what every example of a matter shares (mã, tiêu đề, chủ trì, phối hợp), and the body.
    public var record: String {
        let parts = header.split(separator: "\n---\n", maxSplits: 1)
        let given = Set((parts.first ?? "").split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) })
        let shared = given.contains("loại") ? [] : [("mã", "VD-01"), ("tiêu đề", "Ví dụ"), ("chủ trì", "STC"), ("phối hợp", "SXD")]
        let lines = shared.filter { !given.contains($0.0) }.map { "\($0.0): \($0.1)" } + [String(parts.first ?? "")]
        return "---\n\(lines.joined(separator: "\n"))\n---\n\(parts.count > 1 ? String(parts[1]) + "\n" : "")"
    }
}
