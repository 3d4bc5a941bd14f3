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

    /// Where an attachment leads that is an address: web and mail addresses as they are; nil for anything else, which is text.
    func address(_ text: String) -> String? {
        switch Array(text.utf8).withUnsafeBufferPointer(LinkTarget.init) {
        case .web, .mail: Anchor.address(text)
        case .refused, .relative: nil
        }
    }

    private static func fill(_ pattern: String, _ path: String, _ line: Int) -> String {
        pattern.split(separator: "{file}", omittingEmptySubsequences: false).joined(separator: Anchor.path(path))
            .split(separator: "{line}", omittingEmptySubsequences: false).joined(separator: String(line))
    }

    private static func isWeb(_ pattern: String) -> Bool { pattern.hasPrefix("https://") || pattern.hasPrefix("http://") }
}
