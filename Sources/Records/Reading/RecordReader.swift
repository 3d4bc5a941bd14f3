import Diagnostics

/// Reads the values of one file and gathers what is wrong with them.
final class RecordReader {
    let file: SourceFile
    /// Nil for a file that is YAML alone, where a comment behind a value is nothing to warn of.
    let header: Header?
    /// Who the record's names are.
    let names: NameBook
    private(set) var diagnostics: [Diagnostic]
    private(set) var hasErrors: Bool
    private var folds: [RawText: String] = [:]

    init(_ file: SourceFile, header: Header?, registry: Registry = Registry([]), diagnostics: [Diagnostic]) {
        self.file = file
        self.header = header
        self.diagnostics = diagnostics
        hasErrors = diagnostics.contains { $0.severity == .error }
        names = NameBook(registry)
    }

    func report(_ problem: ValueProblem, at place: Place) {
        diagnostics.append(problem.diagnostic(at: place))
        if problem.severity == .error { hasErrors = true }
    }

    /// Whether so much was found that looking for suggestions is over: a hostile file must not keep the reader busy.
    var isTired: Bool { diagnostics.count >= 300 }

    /// `folded`, once a spelling: keys and names come back again and again in one record.
    func fold(_ text: String) -> String {
        let raw = RawText(text)
        if let known = folds[raw] { return known }
        let fold = folded(text)
        folds[raw] = fold
        return fold
    }

    /// The value, or nil after its problem was reported at `place`.
    func value<Value>(_ result: Result<Value, ValueProblem>, at place: Place) -> Value? {
        switch result {
        case .success(let value): return value
        case .failure(let problem):
            report(problem, at: place)
            return nil
        }
    }
}
