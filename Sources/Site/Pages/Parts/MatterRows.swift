import Records
import Rules

/// Tables of matters, a line each.
extension Site {
    static let matterRowsShape: [String: Shape] = [
        "id": .text, "caption": .text, "more": .optional(.text),
        "matters": .list(.object([
            "link": .text, "matterId": .text, "title": .text, "form": .text, "lead": .text, "state": .text, "firstDay": .text, "find": .text,
            "standing": .optional(.object(statusShape)),
        ])),
    ]

    /// - Parameter more: how many matters the list leaves out.
    func matterRows(_ positions: some Sequence<Int>, id: String, caption: String, more: Int) -> [(String, Value)] {
        [
            ("id", .text(id)), ("caption", .text(caption)),
            ("more", Value(more > 0 ? strings.fill(.moreMatters, ("n", number(more))) : nil)),
            ("matters", .list(positions.map(matterRow))),
        ]
    }

    private func matterRow(_ position: Int) -> Value {
        let judged = judgement.matters[position]
        let matter = judged.matter
        return .object([
            "link": .text(links.matters[position]), "matterId": .text(matter.id), "title": .text(matter.title),
            "form": .text(Words.form(matter.form)(language)), "lead": .text(registry.shortName(of: matter.lead)),
            "state": .text(state(of: judged)), "firstDay": .text(show(matter.firstDay)), "standing": standing(judged),
            "find": .text(([matter.lead] + matter.partners).map(name).joined(separator: "; ")),
        ])
    }

    /// The most urgent look of the matter's mandatory obligations, unless all is met, on track or without effect.
    private func standing(_ judged: JudgedMatter) -> Value {
        let worst = judged.obligations.lazy.filter { $0.force == .mandatory }.map { self.look($0) }.min()
        guard let worst, worst <= .soon else { return .nothing }
        return .object(["status": .text(worst.rawValue), "word": .text(names.look[worst] ?? ""), "struck": .nothing])
    }
}
