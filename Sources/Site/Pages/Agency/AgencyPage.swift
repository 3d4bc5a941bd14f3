import Records
import Rules

/// `/co-quan/<mã>/`: the compliance page of one agency.
struct AgencyPage {
    static let shape: [String: Shape] = Site.tallyShape.merging([
        "name": .text, "abbreviation": .optional(.text), "code": .text, "life": .optional(.text), "roles": .optional(.text),
        "asLead": .optional(.object(Site.rateShape)), "asPartner": .optional(.object(Site.rateShape)),
        "legend": .list(.object(["status": .text, "label": .text, "count": .text, "href": .text])), "notes": .list(.text),
        "owes": .optional(Site.rowsShape), "owed": .optional(Site.rowsShape), "year": .optional(.object(AgencyYearPart.shape)),
        "hasYears": .flag, "years": .list(.object(rowShape)), "hasArticles": .flag, "articles": .list(.object(rowShape)),
        "rates": .optional(.object(HalfYearRates.shape)),
    ]) { $1 }.merging(AgencyReports.shape) { $1 }.merging(AgencyQuality.shape) { $1 }.merging(AgencyKin.shape) { $1 }

    private static let rowShape = Site.ruleCountShape.merging(["label": .text, "link": .text]) { $1 }

    let site: Site
    let position: Int
    private var agency: Agency { site.registry.agencies[position] }
    private var index: AgencyIndex { site.index.agencies[position] }
    private var link: String { site.links.agencies[position] }

    func file() -> OutputFile {
        let shown = site.yearShown(ofAgency: position)
        return site.page(
            .agency, at: site.links.file(link), title: agency.name, in: .agencies,
            trail: [(site.links.allAgencies, site.strings[.navAgencies])],
            head + lists(shown) + tables(shown) + AgencyReports(site: site, position: position).fields
                + AgencyQuality(site: site, position: position).fields
                + AgencyKin(site: site, position: position).fields + site.tallyFields(index.total))
    }

    private var head: [(String, Value)] {
        let roles = [(Role.office, Label.roleOffice), (.follower, .roleFollower)].filter { agency.roles.contains($0.0) }
        return [
            ("name", .text(agency.name)), ("abbreviation", Value(agency.abbreviations.first)), ("code", .text(agency.id)),
            ("life", Value(site.life(of: agency))),
            ("roles", Value(roles.isEmpty ? nil : roles.map { site.strings[$0.1] }.joined(separator: ", "))),
            ("asLead", part(index.asLead)), ("asPartner", part(index.asPartner)), ("legend", legend), ("notes", .list(notes.map(Value.text))),
        ]
    }

    private func part(_ tally: Tally) -> Value { tally.total == 0 ? .nothing : .object(Object(site.rateFields(tally))) }

    private var legend: Value {
        let total = index.total
        let counts: [(Look, Int, String)] = [
            (.overdue, total.overdue, "#qua-han"), (.open, total.pending, "#qua-han"), (.late, total.late, "#cac-nam"),
            (.breach, total.breach, "#cac-nam"), (.met, total.met, "#cac-nam"), (.waived, total.waived, "#cac-nam"),
            (.na, total.notApplicable, "#cac-nam"),
        ]
        return .list(counts.filter { $0.1 > 0 }.map { look, count, href in
            .object([
                "status": .text(look.rawValue), "label": .text(site.names.look[look] ?? ""), "count": .text(site.number(count)),
                "href": .text(href),
            ])
        })
    }

    /// What the rate leaves out or reads kindly, said beside it.
    private var notes: [String] {
        let notes: [(Label, Int)] = [
            (.waivedBeside, index.total.waived), (.interpretiveLateNote, index.total.interpretiveLate),
            (.interpretiveOverdueNote, index.total.interpretiveOverdue),
        ]
        return notes.filter { $0.1 > 0 }.map { site.strings.fill($0.0, ("n", site.number($0.1))) }
    }

    private func lists(_ shown: Int?) -> [(String, Value)] {
        let judgement = site.judgement
        let root = site.links.root(of: site.links.file(link))
        let year = shown.map { year in
            Value.object(Object(AgencyYearPart(site: site, agency: position, year: year, index: index.years[year] ?? AgencyYear(), root: root).fields))
        }
        return [
            ("owes", site.rows(index.owing.byUrgency(in: judgement), id: "qua-han", caption: site.strings[.owesCaption], .creditor, titled: true,
                               limit: AgencyYearPart.limit / 2)),
            ("owed", site.rows(index.owed.byUrgency(in: judgement), id: "duoc-huong", caption: site.strings[.owedCaption], .debtor, titled: true,
                               limit: AgencyYearPart.limit / 2)),
            ("year", year ?? .nothing),
        ]
    }

    private func tables(_ shown: Int?) -> [(String, Value)] {
        let years = index.years.sorted { $0.key > $1.key }.map { year, value in
            row("\(year)", year == shown ? link + "#chua-dat" : site.links.agencyYear(agency, year), value.tally)
        }
        let articles = index.articles.sorted { $0.key < $1.key }.map { article, tally in
            row(site.heading(ofArticle: article), site.links.regulation + "#dieu-\(article)", tally)
        }
        return [
            ("hasYears", .flag(!years.isEmpty)), ("years", .list(years)),
            ("hasArticles", .flag(!articles.isEmpty)), ("articles", .list(articles)),
            ("rates", HalfYearRates(site: site, halves: index.halves)?.value ?? .nothing),
        ]
    }

    private func row(_ label: String, _ link: String, _ tally: Tally) -> Value {
        .object(Object(site.ruleCounts(tally) + [("label", .text(label)), ("link", .text(link))]))
    }
}

extension Site {
    /// The year that an agency's own page shows in full: the newest with obligations up to the as-of day, else the first after it.
    func yearShown(ofAgency position: Int) -> Int? {
        let years = index.agencies[position].years.keys
        return years.filter { $0 <= judgement.asOf.year }.max() ?? years.min()
    }

    /// The years that have a page of their own, the newest first: all but the one shown on the agency's page.
    func yearPages(ofAgency position: Int) -> [Int] {
        let shown = yearShown(ofAgency: position)
        return index.agencies[position].years.keys.filter { $0 != shown }.sorted(by: >)
    }
}
