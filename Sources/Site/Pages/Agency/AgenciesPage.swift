import Records
import Rules

/// `/co-quan/`: every agency side by side.
struct AgenciesPage {
    static let shape: [String: Shape] = [
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
        return site.page(.agencies, at: "co-quan/index.html", title: site.strings[.agenciesTitle], in: .agencies, [
            ("groups", .list(groups.filter { !$2.isEmpty }.map { id, heading, positions in
                .object(["id": .text(id), "heading": .text(site.strings[heading]), "agencies": .list(positions.map(row))])
            })),
        ])
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
