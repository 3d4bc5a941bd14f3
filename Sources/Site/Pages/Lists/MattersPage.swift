import Records
import Rules

/// `/ho-so/`: the years, then what is under way, by form.
struct MattersPage {
    static let shape: [String: Shape] = [
        "summary": .text,
        "years": .list(.object([
            "label": .text, "link": .text, "total": .text, "ongoing": .text, "finished": .text, "cancelled": .text,
        ])),
        "groups": .list(.object(Site.matterRowsShape.merging(["heading": .text]) { $1 })),
    ]
    /// How many matters of one form are listed here.
    private static let limit = 120

    let site: Site

    /// The id of the heading over the matters of a form that are under way.
    static func anchor(_ form: Form) -> String { folded(form.rawValue).split(separator: " ").joined(separator: "-") }

    func file() -> OutputFile {
        let counts = site.index.matters
        let years = counts.years.sorted { $0.key > $1.key }.map { year, value in
            Value.object(Object([("label", .text("\(year)")), ("link", .text(site.links.mattersYear(year, page: 1)))] + site.counts(value.states)))
        }
        return site.page(.matters, at: "ho-so/index.html", title: site.strings[.mattersTitle], in: .matters, [
            ("summary", .text(site.summary(counts.all))), ("years", .list(years)),
            ("groups", .list(Form.allCases.compactMap { form in counts.ongoing[form].map { group(form, $0) } })),
        ])
    }

    private func group(_ form: Form, _ positions: [Int]) -> Value {
        let name = Words.form(form)(site.language)
        let newest = positions.reversed()
        return .object(Object([("heading", .text(site.strings.fill(.ongoingForm, ("form", name))))] + site.matterRows(
            newest.prefix(Self.limit), id: Self.anchor(form), caption: site.strings.fill(.ongoingCaption, ("form", name)),
            more: newest.count - Self.limit)))
    }
}

extension Site {
    func counts(_ states: MatterCounts.States) -> [(String, Value)] {
        [
            ("total", .text(number(states.total))), ("ongoing", .text(number(states.ongoing))),
            ("finished", .text(number(states.finished))), ("cancelled", .text(number(states.cancelled))),
        ]
    }

    func summary(_ states: MatterCounts.States) -> String {
        strings.fill(
            .mattersSummary, ("total", number(states.total)), ("ongoing", number(states.ongoing)),
            ("finished", number(states.finished)), ("cancelled", number(states.cancelled)))
    }
}
