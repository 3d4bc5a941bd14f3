import Rules

/// What became of an agency's obligations of one year: failures, waivers, and what was met, by matter.
struct AgencyYearPart {
    static let shape: [String: Shape] = [
        "label": .text, "hasPictures": .flag, "pictures": .list(.html), "failures": .optional(Site.rowsShape), "waived": .optional(Site.rowsShape),
        "hasMet": .flag, "metSummary": .text, "metMatters": Site.holderShape,
    ]
    /// How many rows of a list one page shows.
    static let limit = 400

    let site: Site
    /// The position in the registry.
    let agency: Int
    let year: Int
    let index: AgencyYear
    /// The way from the page to the site's root.
    let root: String

    var fields: [(String, Value)] {
        let judgement = site.judgement
        let met = index.met.total
        let pictures = pictures
        return [
            ("label", .text("\(year)")), ("hasPictures", .flag(!pictures.isEmpty)), ("pictures", .list(pictures.map(Value.bytes))),
            ("failures", site.rows(index.failures.newestFirst(in: judgement), id: "chua-dat", caption: site.strings[.failuresCaption],
                                   .creditor, limit: Self.limit)),
            ("waived", site.rows(index.waived.newestFirst(in: judgement), id: "duoc-mien", caption: site.strings[.waivedCaption], .creditor)),
            ("hasMet", .flag(met > 0)),
            ("metSummary", .text(site.strings.fill(.metSummary, ("n", site.number(met)), ("matters", site.number(index.met.matters))))),
            ("metMatters", site.links(index.met.items)),
        ]
    }

    private var pictures: [[UInt8]] {
        agencyYearTimeline(agency: agency, year: year, judgement: site.judgement, index: site.index.timelines, language: site.language) {
            root + site.links.matter($0.matter.id)
        }
    }
}
