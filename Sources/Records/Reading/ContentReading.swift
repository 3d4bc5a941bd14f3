import Diagnostics
import WorkingCalendar

/// What came of reading a content folder.
public struct ContentResult: Sendable {
    /// Nil where a file that everything rests on is missing or broken, and where a file declares itself secret. Records
    /// with errors are left out.
    public let content: Content?
    /// All that was found, in the stable order.
    public let diagnostics: [Diagnostic]
    /// The paths of the files that were read, in order.
    public let filesRead: [String]
    /// Whether any file declares itself secret.
    public let isSecret: Bool
    /// The first thing that the system refused: a folder or a file that cannot be opened.
    public let failure: (path: String, message: Bilingual)?
}

/// Reads a content folder.
///
/// - Parameters:
///   - root: the folder that holds `co-quan.yml`, `quy-che.md`, `site.yml`, `lich/`, `ho-so/` and `bao-cao/`.
///   - asOf: the day to judge on.
public func readContent(root: String, asOf: Day) -> ContentResult { readContent(ContentSource(root: root), asOf) }

/// Reads a content folder given as files in memory, each by its path below the folder.
public func readContent(files: [(path: String, bytes: [UInt8])], asOf: Day) -> ContentResult {
    readContent(ContentSource(files: files), asOf)
}

private func readContent(_ source: ContentSource, _ asOf: Day) -> ContentResult {
    var gathering = Gathering(source)
    let base = gathering.readBase()
    let records = gathering.readRecords(base, asOf)
    let isWhole = base.isWhole && !gathering.isSecret
    return ContentResult(
        content: isWhole ? base.content(records) : nil, diagnostics: gathering.diagnostics.inOrder(),
        filesRead: gathering.filesRead.sorted(), isSecret: gathering.isSecret, failure: gathering.failure)
}

/// The files that all records rest on.
struct ContentBase: Sendable {
    let registry: Registry?
    let calendar: WorkingCalendar
    let regulation: Regulation?
    let settings: SiteSettings?
    /// Whether every one of them is there and has no error.
    let isWhole: Bool

    func content(_ records: (matters: [Matter], reports: [PeriodicReport])) -> Content? {
        guard let registry, let regulation, let settings else { return nil }
        return Content(registry: registry, calendar: calendar, regulation: regulation, settings: settings,
                       matters: records.matters, reports: records.reports)
    }
}
