import Diagnostics
import Records
import Rules
import WorkingCalendar

/// The facts at the head of a matter's page: the header's fields that are given, and what became of them.
struct MatterFacts {
    let site: Site
    let judged: JudgedMatter
    let root: String

    private struct Text { let text: String, href: String? }

    var value: Value {
        let matter = judged.matter
        var facts: [(Label, [Text])] = [
            (.factId, [plain(matter.id)]), (.factForm, [plain(Words.form(matter.form)(site.language))]),
            (.factLead, [body(matter.lead)]), (.factPartners, matter.partners.map(body)),
            (.factSurveyed, matter.surveyed.map(body)), (.factInspected, matter.inspected.map(body)),
            (.factRelated, matter.related.map(body)),
            (.factFirstDay, [plain(site.show(matter.firstDay))]),
        ]
        facts += dates
        facts += [
            (.factState, [plain(site.state(of: judged))]), (.factRate, [plain(rate)]),
            (.factArchive, matter.archive.map { [plain($0)] } ?? []),
            (.factFields, matter.fields.isEmpty ? [] : [plain(matter.fields.joined(separator: "; "))]),
            (.factSurprise, matter.isSurprise ? [plain(site.strings[.yes])] : []),
            (.factCommittee, matter.isLedByStandingCommittee ? [plain(site.strings[.standingCommittee])] : []),
            (.factDrafting, matter.isLegalDrafting ? [plain(site.strings[.yes])] : []),
            (.factOfficials, matter.officials.map { plain(site.eventText.show($0)) }),
        ]
        return .list(facts.filter { !$0.1.isEmpty }.map { label, texts in
            .object([
                "label": .text(site.strings[label]),
                "values": .list(texts.map { .object(["text": .text($0.text), "href": Value($0.href)]) }),
            ])
        })
    }

    private func plain(_ text: String) -> Text { Text(text: text, href: nil) }

    private func body(_ body: Body) -> Text {
        if case .agency(let position) = body { Text(text: site.name(body), href: root + site.links.agencies[position]) } else { plain(site.name(body)) }
    }

    /// The days as they stand now, each change before, and the meetings that were called off.
    private var dates: [(Label, [Text])] {
        let changes = judged.dateChanges.map { change in
            let number = change.event.number.map { site.strings.fill(.withNumber, ("number", $0)) } ?? ""
            return plain(site.strings.fill(
                change.isAtPartnersRequest ? .dateChangeAsked : .dateChange,
                ("before", change.before.map(site.show) ?? site.strings[.noDates]), ("after", site.show(change.after)),
                ("kind", Words.kind(change.event.kind)(site.language)), ("day", site.show(change.event.day)), ("number", number)))
        }
        return [
            (.factDates, judged.dates.map { [plain(site.show($0))] } ?? []), (.factDateChange, changes),
            (.factCancelledMeetings, judged.cancelledMeetings.map { plain(site.show($0)) }),
        ]
    }

    private var rate: String {
        let tally = judged.tally
        guard let rate = tally.ratePerMille else { return "—" }
        return "\(Numbers.percent(rate, site.language)) (\(tally.rateMet)/\(tally.rateDecided))"
    }
}

extension Site {
    /// `đang thực hiện`, or how and when it ended, as it stands on the as-of day.
    func state(of judged: JudgedMatter) -> String {
        switch judged.matter.state {
        case .finished(let day) where judged.isFinished: strings.fill(.finishedOn, ("day", show(day)))
        case .cancelled(let day) where judged.isCancelled: strings.fill(.cancelledOn, ("day", show(day)))
        default: strings[.ongoing]
        }
    }
}
