import Diagnostics
import Records
import Rules

/// `/ho-so/<mã>/`: all that one record says and all that follows from it.
struct MatterPage {
    static let textShape: [String: Shape] = ["text": .text, "href": .optional(.text)]
    static let countShape = Shape.object(["status": .text, "label": .text, "count": .text, "first": .text])

    static let shape: [String: Shape] = [
        "kicker": .text, "outOfReach": .optional(.text),
        "facts": .list(.object(["label": .text, "values": .list(.object(textShape))])),
        "timeline": .optional(.html), "remarks": .list(.text),
        "hasObligations": .flag, "legend": .list(countShape), "asides": .list(.text),
        "articles": .list(.object(["id": .text, "heading": .text, "obligations": .list(Site.obligationShape)])), "bases": .list(.text),
        "hasEvents": .flag, "events": .list(MatterLog.shape),
        "hasPlan": .flag, "hasTasks": .flag, "planLine": .text,
        "tasks": .list(.object(["who": .text, "text": .text, "limit": .text, "done": .text])),
        "hasAssessments": .flag, "assessments": .list(.object(["who": .text, "quality": .text, "remark": .optional(.text)])),
        "hasWaivers": .flag,
        "waivers": .list(.object([
            "rule": .text, "who": .optional(.text), "approver": .text, "documents": .text, "until": .optional(.text), "reason": .text,
        ])),
        "narrative": .optional(.html),
        "sourcePath": .text, "sourceLine": .text, "forge": .optional(.text), "history": .optional(.text),
    ]

    let site: Site
    let position: Int
    private var judged: JudgedMatter { site.judgement.matters[position] }
    private var matter: Matter { judged.matter }

    func file() -> OutputFile {
        let matter = matter
        let path = site.links.file(site.links.matters[position])
        let trail = [
            (site.links.allMatters, site.strings[.navMatters]),
            (site.links.mattersYear(matter.firstDay.year, page: 1), site.strings.fill(.mattersOfYear, ("year", "\(matter.firstDay.year)"))),
        ]
        return site.page(.matter, at: path, title: matter.title, in: .matters, trail: trail, fields(matter, path))
    }

    private func fields(_ matter: Matter, _ path: String) -> [(String, Value)] {
        let log = MatterLog(site: site, judged: judged)
        let timeline = matterTimeline(
            judged, judgement: site.judgement, language: site.language,
            anchor: { Anchor.fragment($0.id) }, eventAnchor: Anchor.event)
        return [
            ("kicker", .text("\(matter.id) · \(Words.form(matter.form)(site.language).capitalised)")),
            ("outOfReach", Value(judged.outOfReach?(site.language))),
            ("remarks", .list(judged.remarks.map { .text($0(site.language)) })),
            ("facts", MatterFacts(site: site, judged: judged, root: site.links.root(of: path)).value),
            ("timeline", timeline.isEmpty ? .nothing : .bytes(timeline)),
            ("hasObligations", .flag(!judged.obligations.isEmpty)),
            ("legend", site.legend(judged.obligations)), ("asides", .list(asides.map(Value.text))),
            ("hasEvents", .flag(!matter.events.isEmpty)), ("events", log.value),
            ("narrative", MatterNarrative.html(matter, site)),
            ("sourcePath", .text(matter.place.file.path)), ("sourceLine", .text("\(matter.place.line)")),
            ("forge", Value(site.sources.file(matter.place))), ("history", Value(site.sources.history(matter.place))),
        ] + articles + MatterRest(site: site, matter: matter).fields
    }

    /// What the counts leave out and the rate reads kindly.
    private var asides: [String] {
        let tally = judged.tally
        let notes: [(Label, Int)] = [
            (.advisoryBeside, judged.obligations.count { $0.force != .mandatory }), (.interpretiveLateNote, tally.interpretiveLate),
            (.interpretiveOverdueNote, tally.interpretiveOverdue),
        ]
        return notes.filter { $0.1 > 0 }.map { site.strings.fill($0.0, ("n", site.number($0.1))) }
    }

    /// The obligations by article of their clause, articles in order.
    private var articles: [(String, Value)] {
        var articles: [Int: [Value]] = [:]
        var bases = Bases()
        for group in ObligationGroup.all(judged.obligations, isAlone: { site.judgement.explanations[$0.id] != nil }) {
            let value = site.inFull(group, in: matter, noting: &bases)
            articles[AgencyIndex.article(of: group.first.clause), default: []].append(value)
        }
        return [("bases", site.list(bases)), ("articles", .list(articles.sorted { $0.key < $1.key }.map { number, obligations in
            .object([
                "id": .text("nghia-vu-dieu-\(number)"), "heading": .text(site.heading(ofArticle: number)),
                "obligations": .list(obligations),
            ])
        }))]
    }
}

extension Site {
    /// The article's own heading, `Điều 9. Phối hợp …`; `Điều 9` where the text lacks it; in English a short name.
    func heading(ofArticle number: Int) -> String {
        if language == .en { return ArticleNames.english(number) }
        return index.articleTitles[number] ?? strings.fill(.articleHeading, ("n", "\(number)"))
    }

    /// What the explanations of a page rest on, each once.
    func list(_ bases: Bases) -> Value { .list(narrator.sentences(bases).map(Value.text)) }

    /// How many mandatory obligations look how, the most urgent first, each with a link to the first of them.
    func legend(_ obligations: [Obligation]) -> Value {
        var counts: [Look: (count: Int, first: String)] = [:]
        for o in obligations where o.force == .mandatory { counts[look(o), default: (0, o.id)].count += 1 }
        return .list(Look.allCases.compactMap { look in
            counts[look].map { count, first in
                .object([
                    "status": .text(look.rawValue), "label": .text(names.look[look] ?? ""), "count": .text(number(count)),
                    "first": .text(Anchor.fragment(first)),
                ])
            }
        })
    }
}
