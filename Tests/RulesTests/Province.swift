import Foundation
import Records
import Testing
import WorkingCalendar

@testable import Diagnostics
@testable import Rules

/// The province's own registry, calendar and regulation, with no matter: what the rules' examples stand on.
enum Province {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("content").path

    static let content: Content = {
        let result = readContent(root: folder, asOf: day("2026-11-25"))
        guard var content = result.content else { fatalError("content/ cannot be read: \(result.diagnostics.map { "\($0.place.file.path):\($0.place.line):\($0.place.column) \($0.code) \($0.message.vi)" }.joined(separator: "\n"))") }
        content.matters = []
        content.reports = []
        content.settings.followedFrom = nil
        return content
    }()

    static func day(_ iso: String) -> Day { Day(iso: iso) ?? .earliest }

    /// The province with one matter, read on `asOf`; a mistake in it is an issue.
    static func with(_ record: String, asOf: Day, sourceLocation: SourceLocation = #_sourceLocation) -> Content {
        var content = self.content
        let file = SourceFile(path: "ho-so/VD-01.md", bytes: Array(record.utf8))
        if record.contains("loại:") {
            let reading = readReport(file, registry: content.registry)
            report(reading.diagnostics, sourceLocation)
            content.reports = reading.record.map { [$0] } ?? []
            content.settings.followedFrom = content.reports.first?.period
        } else {
            let reading = readMatter(file, registry: content.registry, calendar: content.calendar, asOf: asOf)
            report(reading.diagnostics, sourceLocation)
            content.matters = reading.record.map { [$0] } ?? []
        }
        return content
    }

    private static func report(_ diagnostics: [Diagnostic], _ location: SourceLocation) {
        for d in diagnostics where d.severity == .error {
            Issue.record("\(d.place.line):\(d.place.column) [\(d.code)] \(d.message.vi)", sourceLocation: location)
        }
    }
}
