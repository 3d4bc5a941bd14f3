import Diagnostics

/// What is wrong with a scalar, before it has a place.
struct ValueProblem: Error, Sendable {
    let code: String
    let message: Bilingual
    let hint: Bilingual?
    let severity: Severity

    init(_ code: String, _ message: Bilingual, hint: Bilingual? = nil, severity: Severity = .error) {
        self.code = code
        self.message = message
        self.hint = hint
        self.severity = severity
    }

    /// The same problem at its place in a file.
    func diagnostic(at place: Place) -> Diagnostic { Diagnostic(severity, code, at: place, message, hint: hint) }
}
