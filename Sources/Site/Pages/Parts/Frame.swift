import Diagnostics

/// What the tool knows of a build besides the records: shown in the footer of every page.
public struct BuildFacts: Sendable {
    /// The revision of the records, as their forge names it.
    public var sourceRevision: String?
    /// The tool's name and version.
    public var version: String
    /// Whether internal matters were left out.
    public var isPublicOnly: Bool

    public init(sourceRevision: String? = nil, version: String, isPublicOnly: Bool = false) {
        self.sourceRevision = sourceRevision
        self.version = version
        self.isPublicOnly = isPublicOnly
    }
}

/// The main sections of the site, as the navigation lists them.
enum Section: Sendable, CaseIterable { case home, agencies, matters, reports, calendar, regulation, rules, checks, search }

/// What every page has around its own contents.
enum Frame {
    static let shape = Shape.object([
        "lang": .text, "title": .text, "titleTail": .optional(.text), "canonical": .optional(.text),
        "assets": .text, "root": .text, "home": .text, "checks": .text, "dataPage": .text, "guidePage": .text,
        "siteName": .text, "owner": .optional(.text), "footer": .optional(.text),
        "asOf": .text, "asOfISO": .text, "staleFrom": .text, "old": .text, "version": .text, "revision": .optional(.text),
        "sample": .flag, "publicOnly": .flag, "vi": .html, "otherLanguages": .list(.object(["code": .text, "label": .text, "href": .text])),
        "nav": .list(.object(["href": .text, "label": .text, "current": .flag])),
        "hasTrail": .flag, "trail": .list(.object(["href": .text, "label": .text])),
    ])
}

extension Site {
    /// Draws a page.
    /// - Parameters:
    ///   - title: nil for the first page, which bears the site's name alone.
    ///   - trail: the pages above it, from the top, as address below the root and label.
    func page(_ kind: PageKind, at path: String, title: String?, in section: Section?, trail: [(String, String)] = [],
              _ own: [(String, Value)]) -> OutputFile {
        let root = links.root(of: path)
        let value = Value.object(Object(own + frame(path, root, title, section, trail)))
        assert(kind.shape.departures(of: value).isEmpty, "\(path): \(kind.shape.departures(of: value))")
        return OutputFile(path: path, bytes: templates.render(kind.template, value) ?? [])
    }

    private func frame(_ path: String, _ root: String, _ title: String?, _ section: Section?,
                       _ trail: [(String, String)]) -> [(String, Value)] {
        // From the language's own folder up to that of the site.
        let way = folder.isEmpty ? "" : "../"
        let others = path == "404.html" ? [] : languages.filter { $0.language != language }
        return [
            ("root", .text(root)), ("assets", .text(root + way)), ("lang", .text(language.rawValue)),
            ("title", .text(title ?? settings.name)), ("titleTail", Value(title == nil ? nil : settings.name)),
            ("canonical", Value(links.canonical(of: path, in: folder))),
            ("home", .text(links.home(from: root))), ("checks", .text(root + links.checks)), ("dataPage", .text(root + links.data)), ("guidePage", .text(root + links.guide)),
            ("siteName", .text(settings.name)), ("owner", Value(settings.owner)), ("footer", Value(settings.footer)),
            ("asOf", .text(show(judgement.asOf))), ("asOfISO", .text(judgement.asOf.iso)), ("staleFrom", .text(staleFrom)),
            ("old", .text(strings.fill(.old, ("day", show(judgement.asOf))))),
            ("version", .text(facts.version)), ("revision", Value(facts.sourceRevision)),
            // What quotes a record or the regulation stays Vietnamese, and says so to a reading aloud.
            ("vi", .bytes(Array((language == .vi ? "" : " lang=\"vi\"").utf8))),
            ("otherLanguages", .list(others.map { other in
                ["code": .text(other.language.rawValue), "label": .text(other.language.ownName), "href": .text(root + way + other.folder + links.address(of: path))]
            })),
            ("sample", .flag(settings.isSample)), ("publicOnly", .flag(facts.isPublicOnly)),
            ("nav", .list(Section.allCases.map { navigation($0, root, isCurrent: $0 == section) })),
            ("hasTrail", .flag(!trail.isEmpty)),
            ("trail", .list(trail.map { .object(["href": .text(root + $0.0), "label": .text($0.1)]) })),
        ]
    }

    /// The files in this language's own folder.
    func inFolder(_ files: [OutputFile]) -> [OutputFile] {
        folder.isEmpty ? files : files.map { OutputFile(path: folder + $0.path, bytes: $0.bytes) }
    }

    private func navigation(_ section: Section, _ root: String, isCurrent: Bool) -> Value {
        let (href, label): (String, Label) =
            switch section {
            case .home: (links.home(from: root), .navHome)
            case .agencies: (root + links.allAgencies, .navAgencies)
            case .matters: (root + links.allMatters, .navMatters)
            case .reports: (root + links.reports, .navReports)
            case .calendar: (root + links.allCalendar, .navCalendar)
            case .regulation: (root + links.regulation, .navRegulation)
            case .rules: (root + links.allRules, .navRules)
            case .checks: (root + links.checks, .navChecks)
            case .search: (root + links.search, .navSearch)
            }
        return .object(["href": .text(href), "label": .text(strings[label]), "current": .flag(isCurrent)])
    }
}

extension Language {
    /// What the language calls itself.
    fileprivate var ownName: String { self == .vi ? "Tiếng Việt" : "English" }
}
