import Diagnostics
import Records
import WorkingCalendar

/// A due day, with the steps by which a person finds it.
struct Due {
    var day: Day
    var facts: [Sentence]
    var isProvisional: Bool
}

/// What an obligation hangs on besides debtor and creditor: its place in the id and the start of its bar.
enum Trigger {
    /// A letter or another event: its folded number, else its day.
    case event(Event)
    /// A meeting: its day.
    case meeting(Day)
    /// An obligation that follows from another: the other's trigger.
    case same(Finding)

    var text: String? {
        switch self {
        case .event(let event): event.documents.first?.fold ?? event.day.iso
        case .meeting(let day): day.iso
        case .same(let other): other.trigger
        }
    }

    var day: Day? {
        switch self {
        case .event(let event): event.day
        case .meeting(let day): day
        case .same(let other): other.due
        }
    }

    var place: Place? {
        switch self {
        case .event(let event): event.place
        case .meeting: nil
        case .same(let other): other.place
        }
    }
}

/// How obligations are made: each status is decided here and nowhere else (rules.md §3).
extension Case {
    /// An obligation of the rule being checked, before its status is decided.
    private func draft(_ debtor: Body, _ creditor: Body?, _ trigger: Trigger?, _ facts: [Sentence], at place: Place?) -> Finding {
        var o = Finding(
            rule: rule.id, clause: rule.clause, force: debtor.isRegistered ? rule.force : .advisory,
            isInterpretive: rule.isInterpretive, debtor: debtor, creditor: creditor,
            trigger: trigger?.text, start: trigger?.day, due: nil, done: nil,
            status: .pending, place: place ?? trigger?.place ?? matter.place, facts: facts)
        // What follows from a provisional day is provisional too.
        if case .same(let other)? = trigger { o.isProvisional = other.isProvisional }
        return o
    }

    /// A row whose due column says "at once": met, or a breach, decided on the day of the act.
    /// - Parameter day: the act's day; nil for a header rule.
    func atOnce(_ isMet: Bool, _ debtor: Body, to creditor: Body? = nil, _ trigger: Trigger? = nil, on day: Day?,
                at place: Place? = nil, _ facts: [Sentence]) -> Finding {
        var o = draft(debtor, creditor, trigger, facts, at: place)
        o.status = isMet ? .met : .breach
        o.done = day
        o.breachDay = day
        return o
    }

    /// A row with a due day, or with the matter's closing as its due (`due` nil).
    /// - Parameters:
    ///   - done: the first complete act; its day is `doneOn` where that differs from the act's own.
    ///   - incomplete: an act that lacks what the row asks for, and what it lacks.
    ///   - missing: what is not there, for the explanation.
    func timed(_ debtor: Body, to creditor: Body? = nil, _ trigger: Trigger? = nil, due: Due?, done: Event?, doneOn: Day? = nil,
               incomplete: (event: Event, lacking: [Bilingual])? = nil, missing: Bilingual, _ facts: [Sentence] = []) -> Finding {
        var o = draft(debtor, creditor, trigger, facts + (due?.facts ?? []), at: done?.place ?? incomplete?.event.place)
        decide(&o, due: due, done: doneOn ?? done?.day, isIncomplete: incomplete != nil)
        if let done {
            o.facts.append(.act(Mark(done)))
        } else if let incomplete {
            o.facts.append(.incomplete(Mark(incomplete.event), lacking: incomplete.lacking))
        } else if o.done == nil {
            o.facts.append(.nothing(missing))
        }
        if due == nil, o.done == nil, cancelledOn == nil {
            o.facts.append(closing)
        }
        return o
    }

    /// By when a row without a due day is owed: by the closing of the matter (rules.md §3).
    private var closing: Sentence {
        guard let end = finishedOn else {
            return .says(Bilingual("Phải xong trước khi kết thúc hồ sơ; hồ sơ chưa kết thúc.", "To be done by the closing of the matter, which is still open."))
        }
        return .field(Bilingual("Hồ sơ kết thúc ngày \(end.vietnamese) mà việc này chưa xong", "The matter was closed on \(end.english) without it"), matter.keyPlaces["ngày kết thúc"])
    }

    /// The status of a row with a due day or none (rules.md §3, table).
    func decide(_ o: inout Finding, due: Due?, done: Day?, isIncomplete: Bool) {
        o.due = due?.day
        o.done = done
        o.isProvisional = o.isProvisional || (due?.isProvisional ?? false)
        o.hasIncompleteAct = isIncomplete
        if let done {
            o.status = (due.map { done <= $0.day } ?? true) ? .met : .late
        } else if let due {
            o.status = asOf <= due.day ? .pending : isIncomplete ? .breach : .overdue
        } else {
            o.status = finishedOn == nil ? .pending : .breach
            o.isBreachByClosing = finishedOn != nil
        }
    }

    /// An obligation that does not apply from the start.
    func notApplicable(_ debtor: Body, to creditor: Body? = nil, _ trigger: Trigger? = nil, at place: Place? = nil,
                       _ facts: [Sentence] = [], because reason: Bilingual) -> Finding {
        var o = draft(debtor, creditor, trigger, facts, at: place)
        o.excuse(reason)
        return o
    }

    // MARK: Due days

    /// A clause's number of days after `start`.
    func due(_ clause: String, after start: Day, _ label: Bilingual, _ facts: [Sentence] = []) -> Due {
        guard let limit = limits[clause] else { return Due(day: start, facts: facts, isProvisional: false) }
        let count = limit.unit == .workingDays ? calendar.forward(workingDays: limit.amount, from: start) : calendar.forward(days: limit.amount, from: start)
        return Due(count, label, clause, facts)
    }

    /// A clause's number of days before `end`; acting on that day is on time.
    func due(_ clause: String, before end: Day, _ label: Bilingual, _ facts: [Sentence] = []) -> Due {
        guard let limit = limits[clause] else { return Due(day: end, facts: facts, isProvisional: false) }
        let count = limit.unit == .workingDays ? calendar.backward(workingDays: limit.amount, before: end) : calendar.backward(days: limit.amount, before: end)
        return Due(count, label, clause, facts)
    }

    /// The calendar day before `day`, never moved.
    func dayBefore(_ day: Day, _ label: Bilingual) -> Due { Due(calendar.backward(days: 1, before: day), label, "") }

    /// A limit that a record writes, moved as a fixed day, or counted from the receiver's receipt.
    func due(_ limit: Limit, of letter: Event, at receiver: Body) -> Due {
        switch limit.reach {
        case .day(let day):
            return written(day.day, wording: limit.wording)
        case .workingDays(let n):
            let count = calendar.forward(workingDays: n, from: receipt(of: letter, by: receiver))
            return Due(count, receiptLabel, "", [.limit(wording: limit.wording, day: count.result)])
        case .days(let n):
            let count = calendar.forward(days: n, from: receipt(of: letter, by: receiver))
            return Due(count, receiptLabel, "", [.limit(wording: limit.wording, day: count.result)])
        }
    }

    /// A day that a record writes as a limit: a fixed day (rules.md §1).
    func written(_ day: Day, wording: String) -> Due {
        let count = calendar.fixed(day)
        let facts = [Sentence.limit(wording: wording, day: day)]
        return Due(day: count.result, facts: facts + [.count(label: limitLabel, kind: .fixed, start: day, result: count.result, clause: "")],
                   isProvisional: count.isProvisional)
    }

    /// A new day that the lead accepted (6.7): a fixed day.
    func accepted(_ day: Day, _ request: Event, _ approval: Event) -> Due {
        let new = Sentence.says(Bilingual("Hạn mới được chấp thuận: \(day.vietnamese).", "The new limit accepted: \(day.english)."))
        return Due(calendar.fixed(day), limitLabel, "", [.act(Mark(request)), .act(Mark(approval)), new])
    }

    var receiptLabel: Bilingual { Bilingual("ngày nhận", "receipt") }
    var limitLabel: Bilingual { Bilingual("hạn", "the limit") }

    /// The sentences that say when a letter arrived: on its receipt, or earlier where its entry in the book was made too late.
    func arrivalFacts(of letter: Event, at receiver: Body) -> [Sentence] {
        guard let entry = entry(of: letter, by: receiver), arrival(of: letter, at: receiver) < entry.day else {
            return receiptFacts(of: letter, by: receiver)
        }
        let latest = due("10.4", after: letter.day, Bilingual("gửi ngày", "sent on"))
        return [.act(Mark(letter)), .act(Mark(entry))] + latest.facts + [.says(Bilingual(
            "Vào sổ muộn hơn ngày này nên coi là đến ngày \(latest.day.vietnamese).",
            "It was entered later than that, so it counts as arrived on \(latest.day.english)."))]
    }

    /// The sentences that say when a letter was received.
    func receiptFacts(of letter: Event, by receiver: Body) -> [Sentence] {
        if let entry = entry(of: letter, by: receiver) { [.act(Mark(letter)), .registered(Mark(entry), by: receiver)] }
        else { [.act(Mark(letter)), .notRegistered(day: letter.day)] }
    }
}

extension Due {
    /// Whether it was counted from a receipt, not named by its day.
    var restsOnReceipt: Bool {
        facts.contains { if case .count(_, let kind, _, _, _) = $0 { kind != .fixed } else { false } }
    }

    init(_ count: Count, _ label: Bilingual, _ clause: String, _ facts: [Sentence] = []) {
        self.init(day: count.result,
                  facts: facts + [.count(label: label, kind: count.kind, start: count.start, result: count.result, clause: clause)],
                  isProvisional: count.isProvisional)
    }
}
