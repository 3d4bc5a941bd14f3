import Diagnostics
import Records
import Rules

/// The addresses of the site's pages, below its root: made once, so that a row only copies them.
struct Links: Sendable {
    /// The base URL without a final slash; nil: links are relative and name their file, so that a folder works from disk.
    let base: String?
    /// What an address ends with: `index.html`, or nothing where a server finds it.
    let leaf: String
    /// By position in the registry.
    let agencies: [String]
    /// By position in the judgement.
    let matters: [String]
    let home: String
    let allAgencies: String
    let allMatters: String
    let regulation: String
    let allRules: String
    let coverage: String
    let checks: String
    let search: String
    let reports: String
    let allCalendar: String
    let data: String
    let guide: String

    init(_ judgement: Judgement) {
        base = judgement.content.settings.baseURL
        let leaf = base == nil ? "index.html" : ""
        self.leaf = leaf
        agencies = judgement.content.registry.agencies.map { "co-quan/\($0.id)/\(leaf)" }
        matters = judgement.matters.map { Links.matter($0.matter.id, leaf) }
        home = leaf.isEmpty ? "./" : leaf
        allAgencies = "co-quan/" + leaf
        allMatters = "ho-so/" + leaf
        regulation = "quy-che/" + leaf
        allRules = "quy-tac/" + leaf
        coverage = "do-phu/" + leaf
        checks = "kiem-tra/" + leaf
        search = "tim-kiem/" + leaf
        reports = "bao-cao/" + leaf
        allCalendar = "lich/" + leaf
        data = "du-lieu/" + leaf
        guide = "huong-dan/" + leaf
    }

    /// Where a file of the content folder that a record names stands on the site.
    static func attachment(_ path: String) -> String { "tep/" + path.dropFirst("ho-so/".count) }

    /// The calendar of due days: of all beside the first page, of an agency beside its own.
    static let dueCalendar = "den-han.ics"

    /// The way from the page at `path` up to the root: `../../`; the 404 page is shown at any address and needs the base.
    func root(of path: String) -> String {
        if path == "404.html", let base { return base + "/" }
        return String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    }

    /// The way to the first page from one whose root is `root`.
    func home(from root: String) -> String { root.isEmpty ? home : root + leaf }

    /// - Parameter folder: that of the page's language.
    func canonical(of path: String, in folder: String) -> String? {
        guard let base, path != "404.html" else { return nil }
        return base + "/" + folder + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
    }

    /// How a page is linked to: by its file, or by its folder where a server finds the file.
    func address(of path: String) -> String {
        leaf.isEmpty && path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
    }

    func matter(_ id: String) -> String { Links.matter(id, leaf) }

    private static func matter(_ id: String, _ leaf: String) -> String { "ho-so/\(id)/\(leaf)" }

    func calendar(_ year: Int) -> String { "lich/\(year)/\(leaf)" }

    func ruleYear(_ id: String, _ year: Int) -> String { "quy-tac/\(id)/\(year)/\(leaf)" }

    func rule(_ id: String) -> String { "quy-tac/\(id)/\(leaf)" }

    func agencyYear(_ agency: Agency, _ year: Int) -> String { "co-quan/\(agency.id)/\(year)/\(leaf)" }

    func period(_ period: Period) -> String { "bao-cao/\(period.text)/\(leaf)" }

    /// The draft summary report of a half-year as a file to keep.
    func paper(of period: Period, _ ending: String) -> String { "bao-cao/\(period.text)/bao-cao-\(period.text).\(ending)" }

    func mattersYear(_ year: Int, page: Int) -> String {
        page == 1 ? "ho-so/nam/\(year)/\(leaf)" : "ho-so/nam/\(year)/\(page)/\(leaf)"
    }

    /// The file behind a link.
    func file(_ link: String) -> String { link.isEmpty || link.hasSuffix("/") ? link + "index.html" : link }
}
