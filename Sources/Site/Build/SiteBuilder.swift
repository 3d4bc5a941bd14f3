import Diagnostics
import Records
import Rules

/// Makes the pages of a site out of a judgement: a pure function, page by page, in one order.
///
/// Ask ``SiteTemplate/diagnostics(for:)`` before: with a template that has errors, pages come out empty or unlabelled.
public struct SiteBuilder: Sendable {
    private let site: Site
    private let assets: [OutputFile]
    /// How many pages are drawn side by side before they are handed on: enough for every core, little to hold in memory.
    private static let batch = 128

    /// - Parameters:
    ///   - diagnostics: what reading and judging found, for the page of data checks.
    ///   - rules: the rules that judged, for their titles.
    ///   - template: the built-in one, or that overlaid by an office's.
    public init(judgement: Judgement, diagnostics: [Diagnostic], rules: [Rule] = Rule.catalogue, template: SiteTemplate = .builtIn, facts: BuildFacts) {
        site = Site(judgement, diagnostics: diagnostics, rules: rules, template: template, facts: facts, language: .vi)
        assets = template.assets + [Accent.file(judgement.content.settings.accent)]
    }

    /// Every file of the site.
    public func pages() -> [OutputFile] {
        var files: [OutputFile] = []
        forEachPage { files.append($0) }
        return files
    }

    /// Hands every file of the site to `body`, in an order that depends on the records alone.
    public func forEachPage(_ body: (OutputFile) throws -> Void) rethrows {
        try assets.forEach(body)
        let jobs = jobs
        for start in stride(from: 0, to: jobs.count, by: Self.batch) {
            try concurrentMap(Array(jobs[start..<min(start + Self.batch, jobs.count)])) { draw($0) }.forEach(body)
        }
    }

    /// A page to be drawn, whatever the others are.
    private enum Job: Sendable {
        case home, agencies, matters, regulation, checks, notFound
        case agency(Int)
        case agencyYear(Int, year: Int)
        case mattersYear(Int, page: Int)
        case matter(Int)
    }

    private var jobs: [Job] {
        var jobs: [Job] = [.home, .agencies]
        for position in site.registry.agencies.indices {
            jobs.append(.agency(position))
            jobs += site.yearPages(ofAgency: position).map { .agencyYear(position, year: $0) }
        }
        jobs.append(.matters)
        for (year, value) in site.index.matters.years.sorted(by: { $0.key < $1.key }) {
            jobs += (1...MattersYearPage.pages(of: value.matters.count)).map { .mattersYear(year, page: $0) }
        }
        jobs += site.judgement.matters.indices.map(Job.matter)
        return jobs + [.regulation, .checks, .notFound]
    }

    private func draw(_ job: Job) -> OutputFile {
        switch job {
        case .home: HomePage(site: site).file()
        case .agencies: AgenciesPage(site: site).file()
        case .agency(let position): AgencyPage(site: site, position: position).file()
        case .agencyYear(let position, let year): AgencyYearPage(site: site, position: position, year: year).file()
        case .matters: MattersPage(site: site).file()
        case .mattersYear(let year, let page): MattersYearPage(site: site, year: year, page: page).file()
        case .matter(let position): MatterPage(site: site, position: position).file()
        case .regulation: RegulationPage(site: site).file()
        case .checks: ChecksPage(site: site).file()
        case .notFound: site.page(.notFound, at: "404.html", title: site.strings[.notFoundTitle], in: nil, [])
        }
    }
}
