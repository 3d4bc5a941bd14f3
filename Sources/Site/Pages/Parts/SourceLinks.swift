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
        if Self.isWeb(text) || Self.has(text, scheme: "mailto:") { return Anchor.address(text) }
        guard let filePattern, !text.hasPrefix("/"), !text.hasPrefix("#"), !text.contains(":"), !text.contains("\\") else { return nil }
        var parts = record.path.split(separator: "/").dropLast()
        for part in text.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return Self.fill(filePattern, parts.joined(separator: "/"), 1)
    }

    private static func fill(_ pattern: String, _ path: String, _ line: Int) -> String {
        pattern.split(separator: "{file}", omittingEmptySubsequences: false).joined(separator: Anchor.path(path))
            .split(separator: "{line}", omittingEmptySubsequences: false).joined(separator: String(line))
    }

    private static func isWeb(_ text: String) -> Bool { has(text, scheme: "https://") || has(text, scheme: "http://") }

    private static func has(_ text: String, scheme: String) -> Bool { text.prefix(scheme.count).lowercased() == scheme }
}
