import Diagnostics
import Records
import Rules
import Synchronization

/// Makes the pages of a site out of a judgement: a pure function, page by page, in one order.
///
/// Ask ``SiteTemplate/diagnostics(for:)`` before: with a template that has errors, pages come out empty or unlabelled.
public struct SiteBuilder: Sendable {
    private let site: Site
    private let assets: [OutputFile]

    /// - Parameters:
    ///   - diagnostics: what reading and judging found, for the page of data checks.
    ///   - rules: the rules that judged, for their titles.
    ///   - template: the built-in one, or that overlaid by an office's.
    public init(judgement: Judgement, diagnostics: [Diagnostic], rules: [Rule] = Rule.catalogue, template: SiteTemplate = .builtIn, facts: BuildFacts) {
        site = Site(judgement, diagnostics: diagnostics, rules: rules, template: template, facts: facts, language: .vi)
        assets = template.assets + [Accent.file(judgement.content.settings.accent)]
    }

    /// Every file of the site, in an order that depends on the records alone.
    public func pages() -> [OutputFile] { assets + concurrentMap(jobs) { files(of: $0) }.flatMap { $0 } }

    /// Hands every file of the site to `body` as it comes, on as many cores as there are, so that few are held at a time.
    /// After the first error no further page is drawn, and the error is passed on.
    public func forEachPage(_ body: @Sendable (OutputFile) throws -> Void) throws {
        try assets.forEach(body)
        let failure = Mutex<(any Error)?>(nil)
        _ = concurrentMap(jobs) { job in
            guard failure.withLock({ $0 == nil }) else { return }
            do {
                try files(of: job).forEach(body)
            } catch {
                failure.withLock { if $0 == nil { $0 = error } }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
    }

    /// A page to be drawn, whatever the others are.
    private enum Job: Sendable {
        case home, agencies, matters, regulation, rules, coverage, checks, notFound
        case agency(Int)
        case agencyYear(Int, year: Int)
        case mattersYear(Int, page: Int)
        case matter(Int)
        case rule(Int)
        case reports
        case period(Int)
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
        jobs += [.regulation, .rules] + site.rules.indices.map(Job.rule)
        jobs += [.reports] + site.periods.indices.map(Job.period)
        return jobs + [.coverage, .checks, .notFound]
    }

    /// The files of a job: one page, or a page with the files that belong to it.
    private func files(of job: Job) -> [OutputFile] {
        if case .period(let position) = job { PeriodPage(site: site, position: position).files() } else { [draw(job)] }
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
        case .rules: RulesPage(site: site).file()
        case .rule(let position): RulePage(site: site, position: position).file()
        case .reports: ReportsPage(site: site).file()
        case .period(let position): PeriodPage(site: site, position: position).files()[0]
        case .coverage: CoveragePage(site: site).file()
        case .checks: ChecksPage(site: site).file()
        case .notFound: site.page(.notFound, at: "404.html", title: site.strings[.notFoundTitle], in: nil, [])
        }
    }
}
