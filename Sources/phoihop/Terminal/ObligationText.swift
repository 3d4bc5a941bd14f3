import Diagnostics
import Records
import Rules
import WorkingCalendar

/// A verdict as the terminal shows it: one in full, or a matter's in a line each.
struct ObligationText {
    private let judgement: Judgement
    private let narrator: Narrator
    private let language: Language
    /// The content folder, before every file of the evidence.
    private let folder: String

    init(_ judgement: Judgement, folder: String, language: Language) {
        self.judgement = judgement
        self.folder = folder
        self.language = language
        narrator = Narrator(judgement, language: language)
    }

    /// A matter: what it is, then its obligations.
    func text(of judged: JudgedMatter) -> String {
        let matter = judged.matter
        let parties = say("Chủ trì: \(name(matter.lead)). Phối hợp: \(matter.partners.map(name).joined(separator: ", ")).",
                          "Lead: \(name(matter.lead)). Partners: \(matter.partners.map(name).joined(separator: ", ")).")
        let head = ["\(matter.id) · \(matter.title)", "\(Words.form(matter.form)(language)). \(parties)", place(matter.place)]
        let notes = [judged.outOfReach].compactMap { $0 } + judged.remarks
        return lines(head + [asOf] + notes.map { $0(language) }) + "\n" + judged.obligations.map(short).joined()
    }

    /// One obligation: the rule, who owes whom, every sentence of the explanation, the evidence.
    func text(of o: Obligation, in judged: JudgedMatter?) -> String {
        let matter = judged?.matter
        let title = Rule.catalogue.first { $0.id == o.rule }?.title(language) ?? ""
        let force = o.force == .mandatory ? "" : o.force == .advisory ? say(" · khuyến nghị", " · advisory") : say(" · ghi nhận", " · a note")
        let owed = o.creditor.map { say(" đối với \(name($0))", " to \(name($0))") } ?? ""
        let head = [o.id, "\(o.rule) · \(title) · \(Words.clause(o.clause)(language))\(force)\(marks(o))",
                    say("Trách nhiệm của \(name(o.debtor))\(owed)", "Owed by \(name(o.debtor))\(owed)")]
        let subject = matter.map { ["\($0.id) · \($0.title)"] } ?? []
        let contests = (judgement.explanations[o.id] ?? []).map { event in
            say("Giải trình của ", "Contested by ") + "\(event.author.map(name) ?? "—"), \(event.day.shown(in: language)): \(place(event.place))"
        }
        let evidence = say("Căn cứ tại: ", "Evidence: ") + place(o.place)
        return lines(head + subject + [asOf]) + "\n" + lines(narrator.sentences(o, in: matter) + [evidence] + contests)
    }

    private func short(_ o: Obligation) -> String {
        let due = o.due.map { say(", hạn \($0.shown(in: language))", ", due \($0.shown(in: language))") } ?? ""
        return lines(["\(word(o))\(due)\(marks(o)): \(name(o.debtor))", "  \(o.id)"])
    }

    private func word(_ o: Obligation) -> String {
        Words.status(o, calendar: judgement.content.calendar, asOf: judgement.asOf, dueSoon: judgement.content.settings.dueSoonWorkingDays)(language)
    }

    private func marks(_ o: Obligation) -> String {
        (o.isInterpretive ? " †" : "") + (o.isProvisional ? say(" (tạm tính)", " (provisional)") : "")
    }

    private var asOf: String {
        let day = judgement.asOf.shown(in: language)
        return say("Ngày xét: \(day).", "As of \(day).")
    }

    private func lines(_ texts: [String]) -> String { texts.map { $0.visible + "\n" }.joined() }
    private func name(_ body: Body) -> String { judgement.content.registry.name(of: body) }
    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
    private func place(_ place: Place) -> String { "\(folder)/\(place.file.path):\(place.line)" }
}
