import Rules

/// `/co-quan/<mã>/<năm>/`: a year that the agency's own page does not show.
struct AgencyYearPage {
    static let shape: [String: Shape] = Site.tallyShape.merging(AgencyYearPart.shape) { $1 }
        .merging(["name": .text, "waiting": .optional(Site.rowsShape)]) { $1 }

    let site: Site
    let position: Int
    let year: Int

    func file() -> OutputFile {
        let agency = site.registry.agencies[position]
        let index = site.index.agencies[position].years[year] ?? AgencyYear()
        let path = site.links.file(site.links.agencyYear(agency, year))
        let trail = [(site.links.allAgencies, site.strings[.navAgencies]), (site.links.agencies[position], agency.name)]
        let waiting = site.rows(index.waiting.byUrgency(in: site.judgement), id: "dang-cho", caption: site.strings[.owesCaption], .creditor)
        return site.page(
            .agencyYear, at: path, title: "\(agency.name), \(site.strings[.year]) \(year)", in: .agencies, trail: trail,
            [("name", .text(agency.name)), ("waiting", waiting)] + site.tallyFields(index.tally)
                + AgencyYearPart(site: site, agency: position, year: year, index: index, root: site.links.root(of: path)).fields)
    }
}
