import Diagnostics
import Records
import WorkingCalendar

/// Judges the periodic reports: 18.2 and 19.x stand with the agency, not with a matter (rules.md §4, half-years).
func judgePeriods(_ content: Content, asOf: Day) -> [JudgedAgency] {
    let setting = Reporting(content, asOf: asOf)
    var byAgency: [Int: [Finding]] = [:]
    var ids: [String: IDs] = [:]
    for rule in Rule.ofPeriods {
        for (subject, found) in rule.check(setting, rule) {
            guard case .agency(let debtor) = found.debtor else { continue }
            var obligation = found
            ids[subject, default: IDs(subject: subject, registry: content.registry)].name(&obligation)
            byAgency[debtor, default: []].append(obligation)
        }
    }
    return byAgency.keys.sorted().map { JudgedAgency(agency: $0, obligations: (byAgency[$0] ?? []).map(Obligation.init)) }
}

/// A rule about periodic reports. It shares its words with ``Rule``; its check knows no matter.
struct PeriodRule: Sendable {
    let words: Rule
    /// The obligations, each with what stands for `mã` in its id.
    let check: @Sendable (Reporting, PeriodRule) -> [(subject: String, obligation: Finding)]
}

/// What the rules about periodic reports look at.
struct Reporting: Sendable {
    let content: Content
    let asOf: Day
    /// The reports that exist on T.
    let reports: [PeriodicReport]

    init(_ content: Content, asOf: Day) {
        self.content = content
        self.asOf = asOf
        reports = content.reports.filter { $0.sent <= asOf }
    }

    /// The half-years that are followed on the as-of day.
    var periods: [Period] { followed.map(\.period) }

    /// The half-years that are followed, whose first day has come, and whose day is not before the regulation; each with its
    /// day (19.3), before it is moved.
    var followed: [(period: Period, day: Day)] {
        guard let first = content.settings.followedFrom else { return [] }
        var found: [(Period, Day)] = []
        var period = first
        while let start = period.firstDay, start <= asOf {
            if let day = reportDay(of: period), day >= content.regulation.effective { found.append((period, day)) }
            period = period.next
        }
        return found
    }

    /// The day by which a half-year's reports are due, before it is moved off a day off: 20 June, 20 December.
    func reportDay(of period: Period) -> Day? {
        guard let start = period.firstDay, let limit = content.regulation.limits(on: start)["19.3"] else { return nil }
        return Day(year: period.year, month: period.half == 1 ? 6 : 12, day: limit.amount)
    }

    /// The due day of a half-year's reports: 19.3's day as a fixed day.
    func due(of period: Period, day: Day) -> Due {
        Due(content.calendar.fixed(day), Bilingual("hạn báo cáo kỳ \(period.text)", "due day of half-year \(period.text)"), "19.3")
    }

    func draft(_ rule: PeriodRule, _ debtor: Body, due: Due?, done: PeriodicReport?, missing: Bilingual, start: Day?) -> Finding {
        let header = content.regulation.clause(rule.words.clause)?.place
        let place = done?.place ?? header ?? content.registry.agencies.first?.place
        var o = Finding(
            rule: rule.words.id, clause: rule.words.clause, force: debtor.isRegistered ? rule.words.force : .advisory,
            isInterpretive: rule.words.isInterpretive, debtor: debtor, creditor: nil, trigger: nil, start: start,
            due: due?.day, done: done?.sent, status: .pending, place: place ?? Place(SourceFile(path: "quy-che.md", bytes: []), 0), facts: due?.facts ?? [])
        o.isProvisional = due?.isProvisional ?? false
        if let done {
            o.status = (due.map { done.sent <= $0.day } ?? true) ? .met : .late
            o.facts.append(.field(Bilingual("Báo cáo \(done.documents.first.map { "số \($0.text) " } ?? "")gửi ngày \(done.sent.vietnamese)",
                                            "Report \(done.documents.first.map { "no. \($0.text) " } ?? "")sent on \(done.sent.english)"), done.place))
        } else {
            o.status = due.map { asOf <= $0.day ? .pending : .overdue } ?? .pending
            o.facts.append(.nothing(missing))
        }
        return o
    }
}
