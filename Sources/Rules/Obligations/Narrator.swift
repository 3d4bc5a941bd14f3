import Diagnostics
import Records
import WorkingCalendar

/// Puts an obligation into words that a person can redo with a paper calendar (rules.md §3, explanation).
public final class Narrator: Sendable {
    let content: Content
    public let language: Language
    let asOf: Day

    public convenience init(_ judgement: Judgement, language: Language) {
        self.init(judgement.content, asOf: judgement.asOf, language: language)
    }

    /// Of days that no verdict rests on: a calendar and a regulation are enough.
    public init(_ content: Content, asOf: Day, language: Language) {
        self.content = content
        self.asOf = asOf
        self.language = language
    }

    /// The explanation, a sentence each, in the order in which a person would redo it; the last one is the result.
    /// - Parameter matter: the matter it stands in; nil for an obligation of a half-year.
    public func sentences(_ o: Obligation, in matter: Matter?) -> [String] {
        var bases = Bases()
        var lines = facts(o, in: matter, &bases)
        lines += bases.years.sorted().map(calendar(of:))
        lines += bases.readings.map { interpretive($0.clause, on: $0.day) }
        lines += waiver(of: o, in: matter)
        lines.append(result(o))
        return lines
    }

    /// The explanation for a page that says elsewhere what its explanations rest on, which `bases` gathers, and shows
    /// beside it the status and the days: without the result, unless that gives the reason why nothing is owed.
    public func sentences(_ o: Obligation, in matter: Matter?, noting bases: inout Bases) -> [String] {
        var own = Bases()
        var lines = facts(o, in: matter, &own)
        lines += own.years.sorted().map(shortCalendar(of:))
        lines += own.readings.map { reading($0.clause) }
        bases.formUnion(own)
        lines += waiver(of: o, in: matter)
        if o.status == .notApplicable { lines.append(result(o)) }
        return lines
    }

    private func facts(_ o: Obligation, in matter: Matter?, _ bases: inout Bases) -> [String] {
        if o.isInterpretive, o.due != nil { bases.readings = [Bases.Reading(clause: o.clause, day: matter?.firstDay ?? o.start ?? asOf)] }
        // What happened is told once, also where it is both the trigger and the act.
        var told: [Mark] = []
        return o.facts.compactMap { fact in
            if case .act(let mark) = fact {
                if told.contains(mark) { return nil }
                told.append(mark)
            }
            guard case .count(let label, _, _, _, let clause) = fact, let count = count(fact) else { return sentence(fact) }
            bases.years.formUnion(count.years)
            return counting(count, label, clause)
        }
    }

    private func waiver(of o: Obligation, in matter: Matter?) -> [String] {
        guard let waiver = o.waiver, let matter else { return [] }
        return [waived(matter.waivers[waiver])]
    }

    /// The explanation as one text.
    public func message(_ o: Obligation, in matter: Matter?) -> String { sentences(o, in: matter).joined(separator: " ") }

    /// Every count of the obligation, with the days counted and the days skipped and their names.
    public func counts(_ o: Obligation) -> [Count] { o.facts.compactMap(count) }

    func count(_ sentence: Sentence) -> Count? {
        guard case .count(_, let kind, let start, _, _) = sentence else { return nil }
        let calendar = content.calendar
        return switch kind {
        case .forwardWorkingDays(let n): calendar.forward(workingDays: n, from: start)
        case .forwardDays(let n): calendar.forward(days: n, from: start)
        case .backwardWorkingDays(let n): calendar.backward(workingDays: n, before: start)
        case .backwardDays(let n): calendar.backward(days: n, before: start)
        case .fixed: calendar.fixed(start)
        }
    }

    /// The words in the language spoken.
    public func say(_ vi: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String { language == .vi ? vi() : en() }
    /// A day as the language writes it.
    public func show(_ day: Day) -> String { day.shown(in: language) }
    /// The name in the registry, else the text of the record.
    public func name(_ body: Body) -> String { content.registry.name(of: body) }

    /// `Đề nghị phối hợp số 215/SNNMT ngày 10/03/2026 (dòng 23)`.
    func show(_ mark: Mark) -> String {
        let kind = Words.kind(mark.kind)(language).capitalised
        let number = mark.number.map { say(" số \($0)", " no. \($0)") } ?? ""
        let by = mark.successor.map { say(" của \(name($0)), cơ quan kế thừa", " by \(name($0)), the successor") } ?? ""
        return say("\(kind)\(number) ngày \(show(mark.day))\(by) (dòng \(mark.place.line))",
                   "\(kind)\(number) of \(show(mark.day))\(by) (line \(mark.place.line))")
    }

    /// Who made the entry: the receiver, or the entry that succeeded it.
    private func registrar(_ entry: Mark, _ receiver: Body) -> String {
        guard let successor = entry.successor else { return name(receiver) }
        return say("\(name(successor)), cơ quan kế thừa của \(name(receiver)),", "\(name(successor)), the successor of \(name(receiver)),")
    }

    func sentence(_ s: Sentence) -> String {
        switch s {
        case .act(let mark): show(mark) + "."
        case .dueOnDay(let mark): say("\(show(mark)): hạn là ngày này.", "\(show(mark)): due on that day.")
        case .incomplete(let mark, let lacking):
            say("\(show(mark)) còn thiếu: \(list(lacking)).", "\(show(mark)) lacks: \(list(lacking)).")
        case .registered(let mark, let body):
            say("\(registrar(mark, body)) vào sổ văn bản đến ngày \(show(mark.day)) (dòng \(mark.place.line)): tính từ ngày này.",
                "\(registrar(mark, body)) registered it on \(show(mark.day)) (line \(mark.place.line)): counted from that day.")
        case .notRegistered(let day):
            say("Hồ sơ không ghi ngày vào sổ văn bản đến: tính từ ngày gửi \(show(day)).",
                "The record gives no entry in the book of incoming letters: counted from the day of sending, \(show(day)).")
        case .nothing(let what): say("Chưa có \(what.vi).", "There is no \(what.en).")
        case .count(let label, _, _, _, let clause): count(s).map { counting($0, label, clause) } ?? ""
        case .limit(let wording, let day):
            say("Hạn ghi trong văn bản: “\(wording)”, tính là \(show(day)).",
                "The limit in the letter's words: “\(wording)”, read as \(show(day)).")
        case .limitIgnored(let wording):
            say("Hạn ghi trong văn bản là “\(wording)”, trước cả ngày của văn bản: coi như không ghi hạn.",
                "The limit in the letter's words is “\(wording)”, before the letter's own day: read as none.")
        case .field(let text, let place):
            text(language) + (place.map { say(" (dòng \($0.line)).", " (line \($0.line)).") } ?? ".")
        case .says(let text): text(language)
        }
    }

    func list(_ items: [Bilingual]) -> String { items.map { $0(language) }.joined(separator: ", ") }

    private func waived(_ w: Waiver) -> String {
        let documents = w.documents.map(\.text).joined(separator: ", ")
        let until = w.until.map { say(", đến ngày \(show($0))", ", until \(show($0))") } ?? ""
        return say("\(w.approver.capitalised) cho miễn theo văn bản \(documents)\(until): \(w.reason).",
                   "\(w.approver.capitalised) waived it by \(documents)\(until): \(w.reason).")
    }

    private func result(_ o: Obligation) -> String {
        let word = Words.status(o, calendar: content.calendar, asOf: asOf, dueSoon: content.settings.dueSoonWorkingDays)
        if o.status == .notApplicable, let reason = o.reason {
            return say("Không áp dụng: \(reason.vi).", "Not applicable: \(reason.en).")
        }
        if o.due == nil, let done = o.done {
            if o.status == .met { return say("Đã thực hiện ngày \(show(done)).", "Done on \(show(done)).") }
            if o.status == .breach { return say("Xét ngày \(show(done)): \(word.vi).", "Judged on \(show(done)): \(word.en).") }
        }
        let due = o.due.map { say("hạn \(show($0))", "due \(show($0))") }
        let done = o.done.map { say("thực hiện \(show($0))", "done \(show($0))") }
        let days = [due, done].compactMap { $0 }.joined(separator: ", ")
        return (days.isEmpty ? "" : days.capitalised + ": ") + (days.isEmpty ? word(language).capitalised : word(language)) + "."
    }
}
