import Records
import Rules

/// `/quy-che/`: the regulation's text, an anchor for each clause, and beside it what checks it.
struct RegulationPage {
    static let shape: [String: Shape] = [
        "kicker": .text, "summary": .text, "coverage": .text, "toc": .list(.object(["anchor": .text, "title": .text])),
        "chapters": .list(.object([
            "id": .text, "heading": .text,
            "articles": .list(.object([
                "anchor": .text, "title": .optional(.text),
                "paragraphs": .list(.object([
                    "anchor": .optional(.text), "text": .text, "hasBeside": .flag, "notes": .list(.text),
                    "rules": .list(.object(["rule": .text, "link": .optional(.text), "force": .optional(.text), "counts": .text])),
                ])),
            ])),
        ])),
    ]

    let site: Site
    private var regulation: Regulation { site.judgement.content.regulation }

    func file() -> OutputFile {
        let summary = site.strings.fill(
            .regulationSummary, ("number", regulation.number), ("issued", site.show(regulation.issued)),
            ("effective", site.show(regulation.effective)))
        return site.page(.regulation, at: "quy-che/index.html", title: site.strings[.navRegulation], in: .regulation, [
            ("kicker", .text(regulation.number)), ("summary", .text(summary)), ("coverage", .text(site.links.coverage)),
            ("toc", .list(regulation.articles.map { .object(["anchor": .text($0.anchor), "title": .text($0.title)]) })),
            ("chapters", .list(chapters)),
        ])
    }

    /// Articles that follow each other under one chapter's title.
    private var chapters: [Value] {
        var chapters: [(id: String, title: String, articles: [Value])] = []
        for article in regulation.articles {
            let title = article.chapterTitle.isEmpty ? site.strings[.decision] : article.chapterTitle
            if chapters.last?.title != title { chapters.append(("phan-\(chapters.count + 1)", title, [])) }
            if article.title == title {
                // The chapter's own heading; what stands under it before the first article stays without one.
                chapters[chapters.count - 1].id = article.anchor
                if article.paragraphs.isEmpty { continue }
            }
            chapters[chapters.count - 1].articles.append(value(article, isTitled: article.title != title))
        }
        return chapters.map { .object(["id": .text($0.id), "heading": .text($0.title), "articles": .list($0.articles)]) }
    }

    private func value(_ article: Article, isTitled: Bool) -> Value {
        .object([
            "anchor": .text(article.anchor), "title": isTitled ? .text(article.title) : .nothing,
            "paragraphs": .list(article.paragraphs.map { paragraph($0.clause, $0.text, article) }),
        ])
    }

    private func paragraph(_ id: String?, _ text: String, _ article: Article) -> Value {
        let clause = id.flatMap(regulation.clause)
        let counts = id.flatMap { site.index.clauses[$0] } ?? []
        let notes = id.map(TextNote.on) ?? []
        return .object([
            // An article of one clause bears the clause's anchor itself.
            "anchor": Value(clause.flatMap { $0.anchor == article.anchor ? nil : $0.anchor }),
            "text": .text(text), "hasBeside": .flag(!counts.isEmpty || !notes.isEmpty),
            "notes": .list(notes.map { .text($0(site.language)) }), "rules": .list(counts.map(rule)),
        ])
    }

    private func rule(_ count: RuleCount) -> Value {
        let force = site.index.rulePositions[count.rule].map { site.rules[$0].force } ?? .mandatory
        let isUsed = count.decided + count.pending > 0
        return .object([
            "rule": .text(site.title(ofRule: count.rule)), "link": Value(site.link(ofRule: count.rule)), "force": Value(site.forceWord(force)),
            "counts": .text(isUsed ? site.strings.fill(
                .ruleCounts, ("met", site.number(count.met)), ("decided", site.number(count.decided)),
                ("pending", site.number(count.pending))) : site.strings[.ruleUnused]),
        ])
    }
}
