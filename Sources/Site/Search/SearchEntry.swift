import Records
import Rules

/// Something that can be found: a page or a place in one, with what is shown of it.
struct SearchEntry {
    let kind: Label
    let title: String
    /// The address below the root.
    let link: String
    /// A second line; the passage around what was found is taken from it.
    let text: String
    /// What finds it, the weightiest first.
    let texts: [(words: String, weight: SearchWeight)]
}

/// How much a word says about what bears it. The raw value is the letter in the index.
enum SearchWeight: UInt8 {
    /// A word of the text.
    case text = 0x41
    /// A letter's number.
    case number = 0x42
    /// A word of the title.
    case title = 0x43
    /// The identity itself: a matter's `mã`, an agency's name, a clause's number.
    case identity = 0x44
}

extension Site {
    /// Everything that can be found: agencies, clauses, rules, then matters, the newest first.
    var searchEntries: [SearchEntry] { searchedAgencies + searchedClauses + searchedRules + searchedMatters }

    private var searchedAgencies: [SearchEntry] {
        // Of two entries with one name the one that is still there is meant.
        let alive = registry.agencies.indices.filter { registry.agencies[$0].isAlive(on: judgement.asOf) }
        return (alive + registry.agencies.indices.filter { !alive.contains($0) }).map { position in
            let agency = registry.agencies[position]
            let text = ([agency.abbreviations.joined(separator: ", "), life(of: agency) ?? "", agency.fields.joined(separator: ", ")])
                .filter { !$0.isEmpty }.joined(separator: " · ")
            return SearchEntry(kind: .foundAgency, title: agency.name, link: links.agencies[position], text: text,
                               texts: [(([agency.name, agency.id] + agency.abbreviations).joined(separator: " "), .identity), (text, .text)])
        }
    }

    private var searchedClauses: [SearchEntry] {
        let regulation = judgement.content.regulation
        let articles = regulation.articles.filter { !$0.isDecision && $0.number > 0 }.map { article in
            SearchEntry(kind: .foundClause, title: article.title, link: links.regulation + "#" + article.anchor, text: article.chapterTitle,
                        texts: [("Điều \(article.number)", .identity), (article.title, .title)])
        }
        return articles + regulation.clauses.map { clause in
            let words = Words.clause(clause.id)(language)
            return SearchEntry(kind: .foundClause, title: words.capitalised, link: links.regulation + "#" + clause.anchor, text: clause.text,
                               texts: [(words + " " + clause.id, .identity), (clause.text, .text)])
        }
    }

    private var searchedRules: [SearchEntry] {
        rules.map { rule in
            SearchEntry(kind: .foundRule, title: rule.title(language), link: links.rule(rule.id), text: "\(rule.id) · \(rule.method(language))",
                        texts: [(rule.id, .identity), (rule.title(language), .title), (rule.method(language), .text)])
        }
    }

    private var searchedMatters: [SearchEntry] {
        let order = judgement.matters.indices.sorted { a, b in
            let (first, second) = (judgement.matters[a].matter, judgement.matters[b].matter)
            return (second.firstDay, first.id) < (first.firstDay, second.id)
        }
        return order.map { position in
            let matter = judgement.matters[position].matter
            let parties = ([matter.lead] + matter.partners).map(name)
            let form = Words.form(matter.form)(language)
            let numbers = matter.events.flatMap(\.documents).map(\.text).joined(separator: " ")
            return SearchEntry(
                kind: .foundMatter, title: "\(matter.id): \(matter.title)", link: links.matters[position],
                text: "\(form.capitalised) · \(show(matter.firstDay)) · \(parties.joined(separator: ", "))",
                texts: [(matter.id, .identity), (matter.title, .title), (numbers, .number), (form + " " + parties.joined(separator: " "), .text)])
        }
    }
}
