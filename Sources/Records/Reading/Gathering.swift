import Diagnostics
import WorkingCalendar

/// What has been read of a content folder so far, and what was found.
struct Gathering {
    let source: ContentSource
    private let paths: [ContentRole: [String]]
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var filesRead: [String] = []
    private(set) var isSecret = false
    private(set) var failure: (path: String, message: Bilingual)?

    init(_ source: ContentSource) {
        self.source = source
        paths = Dictionary(grouping: source.paths) { ContentRole(path: $0) }
        failure = source.failure
        for (path, problem) in source.problems { report(problem, in: path) }
        for path in paths[.stray] ?? [] { report(.strayFile, in: path) }
        for folder in source.missingFolders { report(.missingFolder(folder), in: folder) }
    }

    mutating func report(_ problem: ValueProblem, in path: String) {
        diagnostics.append(problem.diagnostic(at: Place(SourceFile(path: path, bytes: []), 0)))
    }

    /// Registry, calendar, regulation and settings.
    mutating func readBase() -> ContentBase {
        let before = diagnostics.count
        let registry = essential(ContentRole.registryPath, readRegistry)
        let regulation = essential(ContentRole.regulationPath, readRegulation)
        let settings = essential(ContentRole.settingsPath, readSettings)
        let load = source.load
        let years = concurrentMap(paths[.year] ?? []) { readFile($0, load, readCalendarYear) }
            .compactMap { (outcome: FileOutcome<YearCalendar>) in take(outcome) }
        let isWhole = !diagnostics[before...].contains { $0.severity == .error } && failure == nil
        return ContentBase(registry: registry, calendar: WorkingCalendar(years: years), regulation: regulation,
                           settings: settings, isWhole: isWhole)
    }

    private mutating func essential<Record>(_ path: String, _ read: (SourceFile) -> FileReading<Record>) -> Record? {
        guard source.paths.contains(path) else {
            // A folder that could not be listed lacks more than this file; a file that was refused is there.
            if failure == nil, !source.problems.contains(where: { $0.path == path }) { report(.missingFile, in: path) }
            return nil
        }
        return take(readFile(path, source.load, read))
    }

    /// Matters and periodic reports, read at the same time.
    mutating func readRecords(_ base: ContentBase, _ asOf: Day) -> (matters: [Matter], reports: [PeriodicReport]) {
        let load = source.load
        let matters = concurrentMap(paths[.matter] ?? []) { path -> FileOutcome<Matter> in
            readFile(path, load) { file -> FileReading<Matter> in
                guard let registry = base.registry else { return readSecrecyAlone(file) }
                return readMatter(file, registry: registry, calendar: base.calendar, asOf: asOf)
            }
        }
        let reports = concurrentMap(paths[.report] ?? []) { path -> FileOutcome<PeriodicReport> in
            readFile(path, load) { file -> FileReading<PeriodicReport> in
                guard let registry = base.registry else { return readSecrecyAlone(file) }
                return readReport(file, registry: registry)
            }
        }
        let repeated = reportRepeatedIdentities(matters)
        let whole = matters.compactMap { take($0) }.filter { !repeated.contains($0.id.lowercased()) }
        checkAttachments(of: whole)
        return (whole.sorted { ($0.id, $0.place.file.path) < ($1.id, $1.place.file.path) }, reports.compactMap { take($0) }.inOrder())
    }

    private mutating func take<Record>(_ outcome: FileOutcome<Record>) -> Record? {
        switch outcome {
        case .read(let path, let reading):
            filesRead.append(path)
            diagnostics += reading.diagnostics
            isSecret = isSecret || reading.isSecret
            return reading.record
        case .refused(let path, let problem): report(problem, in: path)
        case .failed(let path, let message):
            report(.unreadableFile(message), in: path)
            if failure == nil { failure = (path, message) }
        }
        return nil
    }

    /// Every file that a record names is there and of a kind that is shown; every file that lies there is named.
    private mutating func checkAttachments(of matters: [Matter]) {
        let there = Set(paths[.attachment] ?? [])
        var named = Set<String>()
        for matter in matters {
            for event in matter.events {
                for detail in event.details where detail.key == .attachments {
                    guard case .texts(let texts) = detail.value else { continue }
                    for text in texts where !Attachment.isAddress(text) {
                        guard let path = Attachment.path(text, beside: matter.place.file.path) else {
                            diagnostics.append(ValueProblem.attachmentOutside(text).diagnostic(at: detail.place))
                            continue
                        }
                        named.insert(path)
                        if !Attachment.hasEnding(path) {
                            diagnostics.append(ValueProblem.attachmentKind(text).diagnostic(at: detail.place))
                        } else if !there.contains(path) {
                            diagnostics.append(ValueProblem.attachmentMissing(path, nearest(to: path, among: there.sorted())).diagnostic(at: detail.place))
                        }
                    }
                }
            }
        }
        for path in there.subtracting(named).sorted() { report(.attachmentUnused, in: path) }
    }

    /// `mã` is unique without regard to case: an error at each of those that are not.
    private mutating func reportRepeatedIdentities(_ matters: [FileOutcome<Matter>]) -> Set<String> {
        let identities = matters.compactMap { outcome in if case .read(_, let reading) = outcome { reading.identity } else { nil } }
        let groups = Dictionary(grouping: identities) { $0.text.lowercased() }.filter { $0.value.count > 1 }
        for group in groups.values {
            for (index, identity) in group.enumerated() {
                let other = group[index == 0 ? 1 : 0].place.file.path
                diagnostics.append(ValueProblem.duplicateIdentity(identity.text, other).diagnostic(at: identity.place))
            }
        }
        return Set(groups.keys)
    }
}

/// What came of one file: read, not to be read, or not given by the system.
enum FileOutcome<Record: Sendable>: Sendable {
    case read(String, FileReading<Record>)
    case refused(String, ValueProblem)
    case failed(String, Bilingual)
}

func readFile<Record: Sendable>(
    _ path: String, _ load: (String) -> ContentSource.Loaded, _ read: (SourceFile) -> FileReading<Record>
) -> FileOutcome<Record> {
    switch load(path) {
    case .bytes(let bytes): .read(path, read(SourceFile(path: path, bytes: bytes)))
    case .refused(let problem): .refused(path, problem)
    case .failed(let message): .failed(path, message)
    }
}

/// Where there is no registry to read a record against, it is still asked whether it is secret.
private func readSecrecyAlone<Record: Sendable>(_ file: SourceFile) -> FileReading<Record> {
    var diagnostics: [Diagnostic] = []
    let header = readHeader(file, &diagnostics)
    if let secret = secrecy(of: file, header, diagnostics) { return FileReading(secret: secret) }
    return FileReading(nil, diagnostics)
}

extension [PeriodicReport] {
    /// By period (an extraordinary report: that of its day), agency, day and file.
    fileprivate func inOrder() -> [PeriodicReport] {
        func key(_ report: PeriodicReport) -> (Period, Int, Day, String) {
            let position = if case .agency(let position) = report.agency { position } else { Int.max }
            return (report.period ?? Period(holding: report.sent), position, report.sent, report.place.file.path)
        }
        return sorted { key($0) < key($1) }
    }
}
