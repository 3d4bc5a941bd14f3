import Records
import Rules

/// The agencies that an agency succeeded, and those that succeeded it: linked, never counted in.
struct AgencyKin {
    static let shape: [String: Shape] = [
        "hasKin": .flag,
        "kin": .list(.object(Site.rateShape.merging(["relation": .text, "name": .text, "link": .text, "life": .optional(.text)]) { $1 })),
    ]

    let site: Site
    let position: Int

    var fields: [(String, Value)] {
        let before = site.registry.allPredecessors(of: position).map { kin($0, .predecessor) }
        let after = site.registry.allSuccessors(of: position).map { kin($0, .successor) }
        return [("hasKin", .flag(!before.isEmpty || !after.isEmpty)), ("kin", .list(before + after))]
    }

    private func kin(_ other: Int, _ relation: Label) -> Value {
        let agency = site.registry.agencies[other]
        return .object(Object(site.rateFields(site.index.agencies[other].total) + [
            ("relation", .text(site.strings[relation])), ("name", .text(agency.name)), ("link", .text(site.links.agencies[other])),
            ("life", Value(site.life(of: agency))),
        ]))
    }
}
