import Records
import Rules

/// `/co-quan/`: every agency side by side.
struct AgenciesPage {
    static let shape: [String: Shape] = [
        "months": .optional(.html),
        "groups": .list(.object([
            "id": .text, "heading": .text,
            "agencies": .list(.object(Site.tallyShape.merging([
                "name": .text, "link": .text, "life": .optional(.text), "asLead": .object(Site.rateShape), "asPartner": .object(Site.rateShape),
            ]) { $1 })),
        ])),
    ]

    let site: Site

    func file() -> OutputFile {
        let agencies = site.registry.agencies
        let living = agencies.indices.filter { agencies[$0].isAlive(on: site.judgement.asOf) }
        let others = agencies.indices.filter { !agencies[$0].isAlive(on: site.judgement.asOf) }
        let groups = [("dang-hoat-dong", Label.agenciesAlive, living), ("da-ket-thuc", .agenciesEnded, others)]
        let months = monthOverview(judgement: site.judgement, language: site.language, href: page)
        return site.page(.agencies, at: "co-quan/index.html", title: site.strings[.agenciesTitle], in: .agencies, [
            ("months", months.isEmpty ? .nothing : .bytes(months)),
            ("groups", .list(groups.filter { !$2.isEmpty }.map { id, heading, positions in
                .object(["id": .text(id), "heading": .text(site.strings[heading]), "agencies": .list(positions.map(row))])
            })),
        ])
    }

    /// The page that shows an agency's year: its own, or that of the year.
    private func page(_ position: Int, _ year: Int) -> String {
        let links = site.links
        let hasOwn = site.yearPages(ofAgency: position).contains(year)
        return "../" + (hasOwn ? links.agencyYear(site.registry.agencies[position], year) : links.agencies[position])
    }

    private func row(_ position: Int) -> Value {
        let agency = site.registry.agencies[position]
        let index = site.index.agencies[position]
        return .object(Object(site.tallyFields(index.total) + [
            ("name", .text(agency.name)), ("link", .text(site.links.agencies[position])), ("life", Value(site.life(of: agency))),
            ("asLead", .object(Object(site.rateFields(index.asLead)))), ("asPartner", .object(Object(site.rateFields(index.asPartner)))),
        ]))
    }
}

extension Site {
    /// From when until when an agency exists, in words; nil where it always has.
    func life(of agency: Agency) -> String? {
        let from = ("from", agency.from.map(show) ?? ""), to = ("to", agency.to.map(show) ?? "")
        switch (agency.from, agency.to) {
        case (nil, nil): return nil
        case (_?, nil): return strings.fill(.lifeFrom, from)
        case (nil, _?): return strings.fill(.lifeTo, to)
        case (_?, _?): return strings.fill(.lifeBoth, from, to)
        }
    }
}
