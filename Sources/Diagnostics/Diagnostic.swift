/// How much a diagnostic weighs: an `error` fails a check, a `warning` only with `--strict`, a `note` never.
public enum Severity: String, Sendable, Comparable, CaseIterable {
    case note, warning, error

    public static func < (a: Severity, b: Severity) -> Bool {
        (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
}

/// A text in the two languages that the product speaks.
public struct Bilingual: Sendable, Hashable {
    public let vi: String
    public let en: String

    public init(_ vi: String, _ en: String) {
        self.vi = vi
        self.en = en
    }

    /// The text in `language`.
    public func callAsFunction(_ language: Language) -> String { language == .vi ? vi : en }
}

/// A language of messages and pages: Vietnamese first, English second.
public enum Language: String, Sendable, CaseIterable {
    case vi, en
}

/// Something wrong, or worth knowing, in the input: what, where, and what to write instead.
public struct Diagnostic: Sendable, Hashable {
    /// Stable, lower case, words joined by hyphens; documented and never reused for another meaning.
    public let code: String
    public let severity: Severity
    /// Where; a file that could not be read at all is pointed at by its first byte.
    public let place: Place
    /// What is wrong.
    public let message: Bilingual
    /// What to write instead, where that can be said.
    public let hint: Bilingual?

    public init(_ severity: Severity, _ code: String, at place: Place, _ message: Bilingual, hint: Bilingual? = nil) {
        self.severity = severity
        self.code = code
        self.place = place
        self.message = message
        self.hint = hint
    }
}

extension [Diagnostic] {
    /// The stable order in which diagnostics are shown: by file, place, code, then text; equal ones once.
    public func inOrder() -> [Diagnostic] {
        var seen = Set<Diagnostic>()
        return filter { seen.insert($0).inserted }.sorted { a, b in
            a.place != b.place ? a.place < b.place : (a.code, a.message.vi) < (b.code, b.message.vi)
        }
    }
}
