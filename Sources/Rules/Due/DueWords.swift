import Records
import WorkingCalendar

/// What a due list says of an obligation, in words that every form of it shares.
extension Narrator {
    /// Whose list it is; of an agency that has ended until when it was, and who succeeded it.
    public func heading(_ entry: DueList.Entry) -> String {
        guard case .agency(let position) = entry.debtor, let last = content.registry.agencies[position].to, last < asOf else { return name(entry.debtor) }
        let heirs = content.registry.allSuccessors(of: position).filter { content.registry.agencies[$0].isAlive(on: asOf) }.map { content.registry.agencies[$0].name }
        let followed = heirs.isEmpty ? "" : say("; kế thừa: ", "; succeeded by ") + heirs.joined(separator: "; ")
        return "\(name(entry.debtor)) (\(say("đến hết ngày", "until")) \(show(last))\(followed))"
    }

    /// What has to be done: the title of the rule.
    public func task(_ item: DueItem) -> String {
        Rule.catalogue.first { $0.id == item.obligation.rule }?.title(language) ?? item.obligation.rule
    }

    /// The matter and its title; of a half-year what stands for it in the id.
    public func subject(_ item: DueItem) -> String {
        guard let matter = item.matter?.matter else {
            return item.obligation.period.map { Words.period($0)(language).capitalised } ?? String(item.obligation.id.prefix { $0 != "/" })
        }
        return "\(matter.id) · \(matter.title)"
    }

    /// `khoản 2 Điều 10`, with † where the day is our reading, `tạm tính` and `khuyến nghị` where they hold.
    public func citation(_ item: DueItem) -> String {
        let o = item.obligation
        return [Words.clause(o.clause)(language) + (o.isInterpretive ? " †" : ""), o.isProvisional ? say("tạm tính", "provisional") : nil,
                o.force == .advisory ? say("khuyến nghị", "advisory") : nil].compactMap { $0 }.joined(separator: ", ")
    }

    /// `quá hạn 12 ngày làm việc`, `còn 3 ngày làm việc`.
    public func standing(_ item: DueItem) -> String {
        let n = item.workingDays
        let days = say("\(n) ngày làm việc", "\(n) working day\(n == 1 ? "" : "s")")
        if item.isOverdue { return n == 0 ? say("quá hạn", "overdue") : say("quá hạn \(days)", "overdue by \(days)") }
        return item.obligation.due == asOf ? say("đến hạn hôm nay", "due today") : n == 0 ? say("không còn ngày làm việc nào", "no working day left") : say("còn \(days)", "\(days) left")
    }

    /// `đã đôn đốc 02 lần, gần nhất 20/03/2026`; nil for what is not overdue yet.
    public func reminded(_ item: DueItem) -> String? {
        guard item.isOverdue else { return nil }
        let n = item.reminders.count
        guard let last = item.reminders.map(\.day).max() else { return say("chưa đôn đốc", "not reminded yet") }
        return say("đã đôn đốc \(Words.twoDigits(n)) lần, gần nhất \(show(last))", "reminded \(n == 1 ? "once" : "\(n) times"), last on \(show(last))")
    }

    /// `có giải trình của Sở Y tế ngày 20/03/2026`; nil where nobody contests it.
    public func contested(_ explanations: [Event]) -> String? {
        guard !explanations.isEmpty else { return nil }
        let who = explanations.map { mark in say("\(mark.author.map(name) ?? "—") ngày \(show(mark.day))", "\(mark.author.map(name) ?? "—") on \(show(mark.day))") }
        return say("có giải trình của ", "contested by ") + who.joined(separator: ", ")
    }

    /// The reminders and whoever contests it, in one line; nil where there is nothing to say.
    public func remarks(_ item: DueItem) -> String? {
        let remarks = [reminded(item), contested(item.explanations)].compactMap { $0 }
        return remarks.isEmpty ? nil : remarks.joined(separator: "; ")
    }

    /// To whom it is owed; nil where to nobody in particular.
    public func creditor(_ item: DueItem) -> String? { item.obligation.creditor.map(name) }
}
