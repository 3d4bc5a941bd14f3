import Records
import Rules

/// `/ho-so/nam/<năm>/`: the matters that began in a year, so many a page that none grows beyond 300 KB.
struct MattersYearPage {
    static let shape: [String: Shape] = Site.matterRowsShape.merging([
        "heading": .text, "summary": .text, "hasPages": .flag,
        "pages": .list(.object(["number": .text, "link": .text, "current": .flag])),
    ]) { $1 }
    private static let matters = 400

    let site: Site
    let year: Int
    /// From 1.
    let page: Int

    static func pages(of count: Int) -> Int { max(1, (count + matters - 1) / matters) }

    func file() -> OutputFile {
        let all = site.index.matters.years[year] ?? (MatterCounts.States(), [])
        let pages = Self.pages(of: all.matters.count)
        let shown = all.matters.dropFirst((page - 1) * Self.matters).prefix(Self.matters)
        var heading = site.strings.fill(.mattersOfYear, ("year", "\(year)"))
        if pages > 1 { heading += ", " + site.strings.fill(.pageOf, ("page", "\(page)"), ("pages", "\(pages)")) }
        let caption = site.strings.fill(.yearCaption, ("year", "\(year)"))
        let links = (1...pages).map { number in
            Value.object([
                "number": .text("\(number)"), "link": .text(site.links.mattersYear(year, page: number)), "current": .flag(number == page),
            ])
        }
        return site.page(
            .mattersYear, at: site.links.file(site.links.mattersYear(year, page: page)), title: heading, in: .matters,
            trail: [(site.links.allMatters, site.strings[.navMatters])],
            [
                ("heading", .text(heading)), ("summary", .text(site.summary(all.states))), ("hasPages", .flag(pages > 1)), ("pages", .list(links)),
            ] + site.matterRows(shown, id: "danh-sach", caption: caption, more: 0))
    }
}
