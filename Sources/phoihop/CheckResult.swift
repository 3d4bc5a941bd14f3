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
    /// Whether a record declares itself secret: then nothing was judged, and no text of a record may be shown.
    let isSecret: Bool

    /// Reads the folder and judges it. Where a record declares itself secret nothing is judged, and its one diagnostic
    /// shows none of its text.
    init(_ options: CheckOptions, asOf: AsOf, progress: Progress) throws {
        try self.init(content: options.content, asOf: asOf, progress: progress)
    }

    init(content folder: String, asOf: AsOf, progress: Progress) throws {
        self.asOf = asOf
        progress.tell(Bilingual("đọc hồ sơ", "reading the records"))
        let reading = readContent(root: folder, asOf: asOf.day)
        if let failure = reading.failure { throw CheckResult.unreadable(failure, folder) }
        revision = SourceRevision.of(folder: folder)
        progress.tell(Bilingual("xét hồ sơ", "judging"))
        let judgement = reading.isSecret ? nil : reading.content.map { judge($0, asOf: asOf.day) }
        diagnostics = (reading.diagnostics + (judgement?.diagnostics ?? [])).inOrder()
        self.judgement = judgement
        isSecret = reading.isSecret
    }

    private static func unreadable(_ failure: (path: String, message: Bilingual), _ content: String) -> CommandError {
        failure.path == content
            ? CommandError("không mở được thư mục nguồn “\(content)”. \(failure.message.vi) Tạo mới bằng: phoihop init \(content)",
                           "cannot open the content folder “\(content)”. \(failure.message.en) Make one by: phoihop init \(content)")
            : CommandError("không đọc được “\(content)/\(failure.path)”. \(failure.message.vi)",
                           "cannot read “\(content)/\(failure.path)”. \(failure.message.en)")
    }

    /// Whether a mandatory obligation has one of these statuses.
    func hasVerdict(in statuses: Set<Status>) -> Bool {
        guard let judgement, !statuses.isEmpty else { return false }
        func fails(_ o: Obligation) -> Bool { o.force == .mandatory && statuses.contains(o.status) }
        return judgement.matters.contains { $0.obligations.contains(where: fails) }
            || judgement.agencies.contains { $0.obligations.contains(where: fails) }
    }
}
