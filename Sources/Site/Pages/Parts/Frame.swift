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
enum Section: Sendable, CaseIterable { case home, agencies, matters, reports, regulation, rules, checks }

/// What every page has around its own contents.
enum Frame {
    static let shape = Shape.object([
        "lang": .text, "title": .text, "titleTail": .optional(.text), "canonical": .optional(.text),
        "assets": .text, "root": .text, "home": .text, "checks": .text,
        "siteName": .text, "owner": .optional(.text), "footer": .optional(.text),
        "asOf": .text, "version": .text, "revision": .optional(.text),
        "sample": .flag, "publicOnly": .flag,
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
        [
            ("root", .text(root)), ("assets", .text(root)), ("lang", .text(language.rawValue)),
            ("title", .text(title ?? settings.name)), ("titleTail", Value(title == nil ? nil : settings.name)),
            ("canonical", Value(links.canonical(of: path))),
            ("home", .text(links.home(from: root))), ("checks", .text(root + links.checks)),
            ("siteName", .text(settings.name)), ("owner", Value(settings.owner)), ("footer", Value(settings.footer)),
            ("asOf", .text(show(judgement.asOf))),
            ("version", .text(facts.version)), ("revision", Value(facts.sourceRevision)),
            ("sample", .flag(settings.isSample)), ("publicOnly", .flag(facts.isPublicOnly)),
            ("nav", .list(Section.allCases.map { navigation($0, root, isCurrent: $0 == section) })),
            ("hasTrail", .flag(!trail.isEmpty)),
            ("trail", .list(trail.map { .object(["href": .text(root + $0.0), "label": .text($0.1)]) })),
        ]
    }

    private func navigation(_ section: Section, _ root: String, isCurrent: Bool) -> Value {
        let (href, label): (String, Label) =
            switch section {
            case .home: (links.home(from: root), .navHome)
            case .agencies: (root + links.allAgencies, .navAgencies)
            case .matters: (root + links.allMatters, .navMatters)
            case .reports: (root + links.allReports, .navReports)
            case .regulation: (root + links.regulation, .navRegulation)
            case .rules: (root + links.allRules, .navRules)
            case .checks: (root + links.checks, .navChecks)
            }
        return .object(["href": .text(href), "label": .text(strings[label]), "current": .flag(isCurrent)])
    }
}
