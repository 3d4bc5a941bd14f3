import Diagnostics
import Records
import Rules

/// What is written beside a bar, and what its title tells.
enum BarWords {
    /// The widest label; the margin to the right of a picture holds it.
    static let widest = 280.0

    /// `9.2`, `10.2 quá hạn 5 ngày làm việc`, `11.4† ×3 trễ hạn`: what went wrong always has its word.
    static func label(_ bar: ObligationBar, _ scene: MatterScene) -> String {
        guard let first = bar.obligations.first else { return "" }
        let o = scene.obligations[first]
        let head = "\(o.clause)\(o.isInterpretive ? "†" : "")\(bar.obligations.count > 1 ? " ×\(bar.obligations.count)" : "")"
        switch bar.look {
        case .overdue, .breach, .late:
            let whole = "\(head) \(word(o, scene))"
            if TextWidth.of(whole) * TextWidth.bold <= widest { return whole }
            return "\(head) \(scene.say(Words.status(o.status)))"
        case .soon, .pending, .open, .waived: return "\(head) \(word(o, scene))"
        case .met, .na: return head
        }
    }

    /// One line for each obligation of the bar: clause, towards whom, the days, the status.
    static func title(_ bar: ObligationBar, _ scene: MatterScene, _ detail: PictureDetail) -> SVGMarkup {
        guard let position = bar.obligations.first else { return "" }
        let o = scene.obligations[position]
        var title = TitleLines(detail)
        let clause = scene.say(Words.clause(o.clause))
        var days = ["\(scene.say(TimelineWords.due)) \(bar.due.shown(in: scene.language))"]
        if let done = bar.done { days.append("\(scene.say(TimelineWords.done)) \(done.shown(in: scene.language))") }
        if o.isProvisional { days.append(scene.say(TimelineWords.provisional)) }
        title.add("\(clause.capitalised): \(days.joined(separator: ", ")): \(word(o, scene))")
        let creditors = bar.obligations.compactMap { scene.obligations[$0].creditor }
        if !creditors.isEmpty { title.add("→ \(creditors.prefix(detail.list).map(scene.registry.shortName).joined(separator: ", "))", more: creditors.count - detail.list) }
        return title.markup
    }

    static func word(_ o: Obligation, _ scene: MatterScene) -> String {
        let content = scene.judgement.content
        return scene.say(Words.status(o, calendar: content.calendar, asOf: scene.asOf, dueSoon: content.settings.dueSoonWorkingDays))
    }
}
