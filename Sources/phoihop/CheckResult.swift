import Diagnostics
import Records
import Rules

/// What reading and judging a content folder came to.
struct CheckResult {
    let asOf: AsOf
    /// The commit of the content folder; nil where it is not known.
    let revision: String?
    /// Nil where the content could not be read far enough to be judged.
    let judgement: Judgement?
    /// Of reading and of judging, in the order in which they are shown.
    let diagnostics: [Diagnostic]

    /// Reads the folder and judges it.
    init(_ options: CheckOptions, asOf: AsOf, progress: Progress) throws {
        self.asOf = asOf
        progress.tell(Bilingual("đọc hồ sơ", "reading the records"))
        let folder = try ContentFolder(options.content)
        revision = SourceRevision.of(folder: options.content)
        let reading = readContent(folder.files)
        if let secret = CheckResult.secret(reading.diagnostics) {
            judgement = nil
            diagnostics = secret
            return
        }
        progress.tell(Bilingual("xét hồ sơ", "judging"))
        judgement = reading.content.map { judge($0, asOf: asOf.day) }
        diagnostics = (folder.diagnostics + reading.diagnostics + (judgement?.diagnostics ?? [])).inOrder()
    }

    /// A secret record stops everything: where there is one, nothing else is told, lest a text of it be shown.
    private static func secret(_ diagnostics: [Diagnostic]) -> [Diagnostic]? {
        let secret = diagnostics.filter { $0.code == secretRecordCode }
        return secret.isEmpty ? nil : secret.inOrder()
    }

    func hasErrors(strict: Bool) -> Bool {
        diagnostics.contains { $0.severity >= (strict ? .warning : .error) }
    }

    /// Whether a mandatory obligation has one of these statuses.
    func hasVerdict(in statuses: Set<Status>) -> Bool {
        guard let judgement, !statuses.isEmpty else { return false }
        func fails(_ o: Obligation) -> Bool { o.force == .mandatory && statuses.contains(o.status) }
        return judgement.matters.contains { $0.obligations.contains(where: fails) }
            || judgement.agencies.contains { $0.obligations.contains(where: fails) }
    }
}
