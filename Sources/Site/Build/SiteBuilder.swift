import Diagnostics
import Records
import Rules
import Synchronization

/// Makes the pages of a site out of a judgement: a pure function, page by page, in one order.
///
/// Ask ``SiteTemplate/diagnostics(for:)`` before: with a template that has errors, pages come out empty or unlabelled.
public struct SiteBuilder: Sendable {
    /// One for each language, the first of them that of the first.
    private let sites: [Site]
    private let assets: [OutputFile]
    private let entries: [[SearchEntry]]
    private let search: [SearchIndex]
    private let data: DataFiles

    /// - Parameters:
    ///   - diagnostics: what reading and judging found, for the page of data checks.
    ///   - rules: the rules that judged, for their titles.
    ///   - template: the built-in one, or that overlaid by an office's.
    public init(judgement: Judgement, diagnostics: [Diagnostic], rules: [Rule] = Rule.catalogue, template: SiteTemplate = .builtIn, facts: BuildFacts) {
        // Vietnamese first, whatever the order in the settings.
        let languages = Language.allCases.filter { $0 == .vi || judgement.content.settings.languages.contains($0) }
        let first = Site(judgement, diagnostics: diagnostics, rules: rules, template: template, facts: facts, language: .vi, among: languages)
        sites = [first] + languages.dropFirst().map {
            Site(judgement, diagnostics: diagnostics, rules: rules, template: template, facts: facts, language: $0, among: languages, like: first)
        }
        entries = sites.map(\.searchEntries)
        search = entries.map(SearchIndex.init)
        data = DataFiles(site: first)
        assets = template.assets + [Accent.file(judgement.content.settings.accent)]
    }

    /// Every file of the site, in an order that depends on the records alone.
    public func pages() -> [OutputFile] { assets + concurrentMap(jobs) { $0() }.flatMap { $0 } }

    /// The files beside the records that they name under `tệp`, below the content folder, each once.
    public var attachments: [String] {
        var paths = Set<String>()
        for judged in sites[0].judgement.matters {
            for event in judged.matter.events {
                for text in event.texts(.attachments) {
                    if let path = Attachment.shown(text, beside: judged.matter.place.file.path) { paths.insert(path) }
                }
            }
        }
        return paths.sorted()
    }

    /// Where the file `path` of the content folder stands on the site.
    public static func place(ofAttachment path: String) -> String { Links.attachment(path) }

    /// Hands every file of the site to `body` as it comes, on as many cores as there are, so that few are held at a time.
    /// After the first error no further page is drawn, and the error is passed on.
    public func forEachPage(_ body: @Sendable (OutputFile) throws -> Void) throws {
        try assets.forEach(body)
        let failure = Mutex<(any Error)?>(nil)
        _ = concurrentMap(jobs) { job in
            guard failure.withLock({ $0 == nil }) else { return }
            do {
                try job().forEach(body)
            } catch {
                failure.withLock { if $0 == nil { $0 = error } }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
    }

    /// Draws a page with the files that belong to it, whatever the others are.
    private typealias Job = @Sendable () -> [OutputFile]

    private var jobs: [Job] {
        var all: [Job] = [{ [sites[0].page(.notFound, at: "404.html", title: sites[0].strings[.notFoundTitle], in: nil, [])] }]
        all.append { data.files() }
        for position in sites[0].registry.agencies.indices { all.append { data.files(ofAgency: position) } }
        for (number, site) in sites.enumerated() {
            for job in jobs(site, entries[number], search[number]) { all.append { site.inFolder(job()) } }
        }
        return all
    }

    private func jobs(_ site: Site, _ entries: [SearchEntry], _ search: SearchIndex) -> [Job] {
        var jobs: [Job] = [{ [HomePage(site: site).file()] }, { [AgenciesPage(site: site).file()] }]
        for position in site.registry.agencies.indices {
            jobs += [{ [AgencyPage(site: site, position: position).file()] }, { [site.dueCalendar(of: position)] }]
            for year in site.yearPages(ofAgency: position) { jobs.append { [AgencyYearPage(site: site, position: position, year: year).file()] } }
        }
        jobs.append { [MattersPage(site: site).file()] }
        for (year, value) in site.index.matters.years.sorted(by: { $0.key < $1.key }) {
            for page in 1...MattersYearPage.pages(of: value.matters.count) { jobs.append { [MattersYearPage(site: site, year: year, page: page).file()] } }
        }
        for position in site.judgement.matters.indices { jobs.append { [MatterPage(site: site, position: position).file()] } }
        jobs += [{ [RegulationPage(site: site).file()] }, { [RulesPage(site: site).file()] }, { [CoveragePage(site: site).file()] }]
        for position in site.rules.indices {
            jobs.append { [RulePage(site: site, position: position).file()] }
            for year in site.yearPages(ofRule: position) { jobs.append { [RuleYearPage(site: site, rule: position, year: year).file()] } }
        }
        jobs += [{ [CalendarPage(site: site).file()] }, { [CalendarPage(site: site).data] }, { [site.dueCalendar] }]
        for year in site.calendarYears { jobs.append { [CalendarYearPage(site: site, year: year).file()] } }
        jobs.append { [ReportsPage(site: site).file()] }
        for position in site.periods.indices { jobs.append { PeriodPage(site: site, position: position).files() } }
        jobs.append { [SearchPage(site: site, index: search).file()] }
        for piece in search.pieces.indices { jobs.append { [search.file(ofPiece: piece)] } }
        for first in stride(from: 0, to: entries.count, by: SearchIndex.chunk) {
            jobs.append { [SearchIndex.file(ofChunk: first / SearchIndex.chunk, entries[first..<min(entries.count, first + SearchIndex.chunk)], site.strings)] }
        }
        return jobs + [{ [DataPage(site: site).file()] }, { [GuidePage(site: site).file()] }, { [ChecksPage(site: site).file()] }]
    }
}
