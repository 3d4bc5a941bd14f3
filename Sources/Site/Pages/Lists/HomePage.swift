import Diagnostics
import Records
import Rules
import WorkingCalendar

/// `/`: how things stand on the as-of day.
struct HomePage {
    static let formShape = Shape.object([
        "form": .text, "link": .text, "ongoing": .optional(.text), "finished": .text, "cancelled": .text, "total": .text,
    ])
    private static let rowShape = Site.tallyShape.merging(["name": .text, "link": .text]) { $1 }
    static let shape: [String: Shape] = Site.rateShape.merging([
        "summary": .text,
        "tiles": .list(.object(["status": .text, "href": .text, "count": .text, "label": .text])),
        "late": .optional(.object([
            "agencies": .list(.object([
                "name": .text, "life": .optional(.text), "link": .text, "count": .text, "oldest": .text, "oldestLink": .text, "oldestDay": .text, "days": .text,
            ])),
        ])),
        "week": .optional(Site.rowsShape), "month": .optional(Site.rowsShape),
        "rates": .list(.object(rowShape)), "ended": .optional(.object(rowShape)), "everyone": .object(rowShape),
        "forms": .list(formShape), "all": formShape,
    ]) { $1 }.merging(HomeChanges.shape) { $1 }.merging(HomeTasks.shape) { $1 }

    let site: Site
    private var index: SiteIndex { site.index }

    func file() -> OutputFile {
        site.page(.home, at: "index.html", title: nil, in: .home, site.rateFields(index.total) + [
            ("summary", .text(summary)), ("tiles", .list(tiles)), ("late", late),
            ("week", dueRows(from: 0, to: 7, id: "sap-den-han", .weekCaption, limit: 30)),
            ("month", dueRows(from: 8, to: 30, id: "den-han-30", .monthCaption, limit: 12)),
            ("rates", .list(living.map(rate))), ("ended", ended), ("everyone", rate(site.strings[.total], site.links.allAgencies, index.total)), ("forms", .list(forms)), ("all", form(nil, index.matters.all)),
        ] + HomeChanges(site: site).fields + HomeTasks(site: site).fields)
    }

    private var summary: String {
        site.strings.fill(
            .homeSummary, ("matters", site.number(site.judgement.matters.count)), ("agencies", site.number(living.count)),
            ("obligations", site.number(index.total.total)), ("decided", site.number(index.total.decided)))
    }

    /// The positions of the agencies in being, in the order of the registry.
    private var living: [Int] {
        site.registry.agencies.indices.filter { site.registry.agencies[$0].isAlive(on: site.judgement.asOf) }
    }

    private var tiles: [Value] {
        [
            (Look.overdue, index.total.overdue, "#qua-han", Label.tallyOverdue), (.soon, due(from: 0, to: 7).count, "#sap-den-han", .dueWeek),
            (.pending, due(from: 8, to: 30).count, "#den-han-30", .dueMonth), (.breach, index.total.breach, "#ty-le", .tallyBreach),
            (.late, index.total.late, "#ty-le", .tallyLate),
        ].map { look, count, href, label in
            ["status": .text(look.rawValue), "href": .text(href), "count": .text(site.number(count)), "label": .text(site.strings[label])]
        }
    }

    private func days(from first: Int, to last: Int) -> ClosedRange<Day> { site.judgement.asOf.adding(days: first)...site.judgement.asOf.adding(days: last) }

    private func due(from first: Int, to last: Int) -> [ObligationRef] {
        let days = days(from: first, to: last)
        return index.dueWithinMonth.filter { site.judgement[$0].due.map(days.contains) ?? false }
    }

    /// Agencies with something overdue, the most first; those that have ended last.
    private var late: Value {
        let agencies = index.agencies.enumerated().filter { $1.total.overdue > 0 }
            .sorted { (isOver($0.offset), $1.element.total.overdue, $0.offset) < (isOver($1.offset), $0.element.total.overdue, $1.offset) }
        if agencies.isEmpty { return .nothing }
        return .object(["agencies": .list(agencies.map { overdue($0.offset, $0.element) })])
    }

    private func isOver(_ position: Int) -> Int { site.registry.agencies[position].isAlive(on: site.judgement.asOf) ? 0 : 1 }

    private func overdue(_ position: Int, _ agency: AgencyIndex) -> Value {
        var oldest: (rule: String, link: String, day: String, days: String) = ("—", site.links.agencies[position], "", "—")
        if let (due, ref) = agency.oldestOverdue {
            let o = site.judgement[ref]
            oldest.rule = site.title(ofRule: o.rule)
            oldest.link = site.link(to: o, ref)
            var place = site.place(ref)
            if case .matter = ref.holder { place = site.strings.fill(.ofMatter, ("matter", place)) }
            oldest.day = site.strings.fill(.oldestDay, ("day", site.show(due)), ("place", place))
            oldest.days = site.number(site.judgement.content.calendar.workingDaysBetween(due, site.judgement.asOf))
        }
        let entry = site.registry.agencies[position]
        return .object([
            "name": .text(entry.name), "life": Value(entry.isAlive(on: site.judgement.asOf) ? nil : site.life(of: entry)), "link": .text(site.links.agencies[position]),
            "count": .text(site.number(agency.total.overdue)), "oldest": .text(oldest.rule), "oldestLink": .text(oldest.link),
            "oldestDay": .text(oldest.day), "days": .text(oldest.days),
        ])
    }

    private func dueRows(from first: Int, to last: Int, id: String, _ caption: Label, limit: Int) -> Value {
        let text = site.strings.fill(caption, ("day", site.show(days(from: first, to: last).upperBound)))
        return site.rows(due(from: first, to: last).byUrgency(in: site.judgement), id: id, caption: text, .debtor, titled: true, limit: limit)
    }

    private func rate(_ position: Int) -> Value {
        rate(site.registry.agencies[position].name, site.links.agencies[position], index.agencies[position].total)
    }

    /// Those that have ended, or are not set up yet, together.
    private var ended: Value {
        let others = index.agencies.indices.filter { isOver($0) == 1 }.map { index.agencies[$0].total }.filter { $0.total > 0 }
        return others.isEmpty ? .nothing : rate(site.strings[.agenciesEnded], site.links.allAgencies + "#da-ket-thuc", others.reduce(into: Tally(), +=))
    }

    private func rate(_ name: String, _ link: String, _ tally: Tally) -> Value {
        .object(Object(site.tallyFields(tally) + [("name", .text(name)), ("link", .text(link))]))
    }

    private var forms: [Value] {
        Form.allCases.compactMap { form in index.matters.forms[form].map { self.form(form, $0) } }
    }

    private func form(_ form: Form?, _ states: MatterCounts.States) -> Value {
        .object([
            "form": .text(form.map { Words.form($0)(site.language).capitalised } ?? ""),
            "link": .text(site.links.allMatters + (form.map { "#" + MattersPage.anchor($0) } ?? "")),
            "ongoing": form == nil ? .text(site.number(states.ongoing)) : Value(positive: states.ongoing, site.number),
            "finished": .text(site.number(states.finished)), "cancelled": .text(site.number(states.cancelled)),
            "total": .text(site.number(states.total)),
        ])
    }
}
