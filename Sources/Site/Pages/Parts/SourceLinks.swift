import Diagnostics
import Records

/// Links from a page to the forge that keeps the records, and to what a record points at.
struct SourceLinks: Sendable {
    private let filePattern: String?
    private let historyPattern: String?

    init(_ settings: SiteSettings) {
        filePattern = settings.forgeFile.flatMap { Self.isWeb($0) ? $0 : nil }
        historyPattern = settings.forgeHistory.flatMap { Self.isWeb($0) ? $0 : nil }
    }

    /// The record at its line in the forge; nil where the settings name no forge.
    func file(_ place: Place) -> String? { filePattern.map { Self.fill($0, place.file.path, place.line) } }

    /// The record's history in the forge.
    func history(_ place: Place) -> String? { historyPattern.map { Self.fill($0, place.file.path, place.line) } }

    /// Where an attachment leads: web and mail addresses as they are, a path beside the record by way of the forge;
    /// nil for anything else, which is shown as text.
    func attachment(_ text: String, of record: SourceFile) -> String? {
        switch Array(text.utf8).withUnsafeBufferPointer(LinkTarget.init) {
        case .web, .mail: Anchor.address(text)
        case .refused: nil
        case .relative: filePattern.flatMap { pattern in Self.path(text, beside: record).map { Self.fill(pattern, $0, 1) } }
        }
    }

    /// A path written in a record, from the content folder; nil where it leaves that folder.
    private static func path(_ text: String, beside record: SourceFile) -> String? {
        guard !text.hasPrefix("/"), !text.hasPrefix("#"), !text.contains("\\") else { return nil }
        var parts = record.path.split(separator: "/").dropLast()
        for part in text.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    private static func fill(_ pattern: String, _ path: String, _ line: Int) -> String {
        pattern.split(separator: "{file}", omittingEmptySubsequences: false).joined(separator: Anchor.path(path))
            .split(separator: "{line}", omittingEmptySubsequences: false).joined(separator: String(line))
    }

    private static func isWeb(_ pattern: String) -> Bool { pattern.hasPrefix("https://") || pattern.hasPrefix("http://") }
}
