import Diagnostics
import Foundation
import WorkingCalendar

@testable import Records
@testable import Rules

/// A file of the sample folder at which mutants are made, and what is said of it.
struct MutantSubject: Sendable {
    let path: String
    let kind: FileKind
    let bytes: [UInt8]

    static let asOf = Samples.asOf
    static let base = Samples.content ?? Province.content

    /// Every record, and the files that an office edits beside them.
    static let all: [MutantSubject] = {
        let folder = URL(fileURLWithPath: Province.folder)
        let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects.compactMap { $0 as? String } ?? []
        return names.sorted().compactMap { path in
            let kind: FileKind? = switch ContentRole(path: path) {
            case .matter where path.hasSuffix(".md"): .matter
            case .report where path.hasSuffix(".md"): .report
            case .registry: .registry
            case .settings: .settings
            case .year where path == "lich/2026.yml": .calendar
            default: nil
            }
            guard let kind, let bytes = FileManager.default.contents(atPath: folder.appendingPathComponent(path).path) else { return nil }
            return MutantSubject(path: path, kind: kind, bytes: Array(bytes))
        }
    }()

    /// What reading a version of the file says, and how judging it goes on.
    func read(_ bytes: [UInt8]) -> (diagnostics: [Diagnostic], judged: () -> Judged) {
        let file = SourceFile(path: path, bytes: bytes)
        var content = Self.base
        switch kind {
        case .matter:
            let reading = readMatter(file, registry: content.registry, calendar: content.calendar, asOf: Self.asOf)
            return (reading.diagnostics, { reading.record.map { Judged($0, content) } ?? .unusable })
        case .report:
            let reading = readReport(file, registry: content.registry)
            return (reading.diagnostics, {
                guard let report = reading.record else { return .unusable }
                content.reports = content.reports.filter { $0.place.file.path != path } + [report]
                return Judged(periods: content)
            })
        case .registry:
            let reading = readRegistry(file)
            return (reading.diagnostics, { reading.record.map(Judged.init(registry:)) ?? .unusable })
        case .calendar:
            let reading = readCalendarYear(file)
            return (reading.diagnostics, { reading.record.map(Judged.init(year:)) ?? .unusable })
        case .settings:
            let reading = readSettings(file)
            return (reading.diagnostics, {
                guard let settings = reading.record else { return .unusable }
                content.settings = settings
                return Judged(periods: content)
            })
        case .regulation: return ([], { .unusable })
        }
    }
}

/// What judging says: each obligation on a line, and what only judging finds.
struct Judged: Sendable {
    let verdicts: [String]
    let diagnostics: [Diagnostic]

    static let unusable = Judged(verdicts: ["unusable"], diagnostics: [])

    init(verdicts: [String], diagnostics: [Diagnostic]) {
        self.verdicts = verdicts
        self.diagnostics = diagnostics
    }

    init(_ matter: Matter, _ content: Content) {
        let result = judge(matter, content: content, asOf: MutantSubject.asOf)
        self.init(verdicts: result.judged.obligations.map(\.line), diagnostics: result.diagnostics)
    }

    init(periods content: Content) {
        self.init(verdicts: judgePeriods(content, asOf: MutantSubject.asOf).flatMap(\.obligations).map(\.line), diagnostics: [])
    }

    /// All that verdicts could rest on: of the registry and the calendar more is compared than any one record shows.
    init(registry: Registry) {
        self.init(verdicts: registry.agencies.map { agency in
            let lists = [agency.abbreviations, agency.fields, agency.succeeds.map(String.init), agency.roles.map(\.rawValue).sorted()]
            return "\(agency.id) \(agency.name) \(lists) \(agency.from?.iso ?? "-") \(agency.to?.iso ?? "-")"
        }, diagnostics: [])
    }

    init(year: YearCalendar) {
        self.init(verdicts: ["\(year.year) \(year.isConfirmed)"] + (year.off.keys.sorted() + year.makeup.keys.sorted()).map(\.iso), diagnostics: [])
    }
}

extension Obligation {
    fileprivate var line: String { "\(id) \(status.rawValue) \(due?.iso ?? "-") \(done?.iso ?? "-")" }
}
