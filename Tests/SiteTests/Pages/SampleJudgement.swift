import Diagnostics
import Records
import WorkingCalendar

@testable import Rules
@testable import Site

extension Finding {
    /// What an obligation was before it stood, to make another like it.
    init(_ o: Obligation) {
        self.init(id: o.id, rule: o.rule, clause: o.clause, force: o.force, isInterpretive: o.isInterpretive, isProvisional: o.isProvisional,
                  debtor: o.debtor, creditor: o.creditor, trigger: o.trigger, start: o.start, due: o.due, done: o.done, status: o.status,
                  waiver: o.waiver, place: o.place, facts: o.facts, reason: o.reason, statusBeforeWaiver: o.statusBeforeWaiver)
    }
}

/// What an engine would have made of ``SampleContent``: one obligation of every status.
enum SampleJudgement {
    static func owed(_ id: String, by debtor: Int, to creditor: Int? = nil, _ status: Status, due: String? = nil, done: String? = nil,
                     start: String? = nil, in place: Place, _ facts: [Sentence] = []) -> Finding {
        let parts = id.split(separator: "/").map(String.init)
        let clause = String(parts[1].prefix { $0 != "-" })
        return Finding(
            id: id, rule: parts[1], clause: clause, force: .mandatory, isInterpretive: false, debtor: .agency(debtor),
            creditor: creditor.map(Body.agency), trigger: nil, start: start.map(SampleContent.day), due: due.map(SampleContent.day),
            done: done.map(SampleContent.day), status: status, place: place, facts: facts)
    }

    /// The same of a site that speaks English too.
    static var bilingual: Judgement {
        var content = SampleContent.content
        content.settings.languages = [.vi, .en]
        return judgement(of: content)
    }

    static var judgement: Judgement { judgement(of: SampleContent.content) }

    private static func judgement(of content: Content) -> Judgement {
        Judgement(
            content: content, asOf: SampleContent.asOf, matters: [survey(content.matters[0]), opinion(content.matters[1])],
            agencies: [JudgedAgency(agency: 1, obligations: [
                owed("2025-2/19.1-report/so-tu-phap", by: 1, .met, due: "2025-12-22", done: "2025-12-19", in: content.reports[0].place),
                owed("2026-1/19.1-report/so-tu-phap", by: 1, .overdue, due: "2026-06-22", in: content.reports[0].place),
            ].map(Obligation.init))], diagnostics: [])
    }

    static var diagnostics: [Diagnostic] {
        [
            Diagnostic(.warning, "event-day-off", at: Place(SampleMatters.surveyFile, 30),
                       Bilingual("Văn bản đề ngày nghỉ.", "A letter dated on a day off."), hint: Bilingual("Kiểm tra lại ngày.", "Check the day.")),
            Diagnostic(.note, "before-regulation", at: Place(SampleMatters.opinionFile, 0), Bilingual("Ghi chú.", "A note.")),
        ]
    }

    private static func survey(_ matter: Matter) -> JudgedMatter {
        let place = matter.events[0].place
        let count = Sentence.count(label: Bilingual("khảo sát", "survey"), kind: .backwardWorkingDays(5), start: SampleContent.day("2026-06-20"),
                                   result: SampleContent.day("2026-06-15"), clause: "9.2")
        let m = "KS-2026-01"
        var advisory = owed("\(m)/5.5-answer/so-tu-phap", by: 1, .pending, in: place)
        advisory.force = .advisory
        var waived = owed("\(m)/10.2-reply/van-phong-ubnd/so-tu-phap/215/stp", by: 0, to: 1, .waived, due: "2026-06-15", done: "2026-06-18", in: place)
        waived.waiver = 0
        var excused = owed("\(m)/9.1-deadline/so-tu-phap/van-phong-ubnd", by: 1, to: 0, .pending, in: place)
        excused.excuse(Bilingual("hai thời hạn chồng lên nhau", "the two limits overlap"))
        var interpretive = owed("\(m)/10.2-reply/so-noi-vu/so-tu-phap/215/stp", by: 3, to: 1, .overdue, due: "2026-06-24", start: "2026-06-05", in: place)
        interpretive.isInterpretive = true
        interpretive.isProvisional = true
        let obligations = [
            owed("\(m)/9.1-deadline/so-tu-phap/so-noi-vu", by: 1, to: 3, .met, due: "2026-06-10", done: "2026-06-05", in: place, [.act(Mark(matter.events[0]))]),
            excused,
            owed("\(m)/9.2-deadline/so-noi-vu/so-tu-phap", by: 3, to: 1, .late, due: "2026-06-15", done: "2026-06-17", in: place,
                 [.act(Mark(matter.events[0])), count, .act(Mark(matter.events[1]))]),
            owed("\(m)/9.2-deadline/van-phong-ubnd/so-tu-phap", by: 0, to: 1, .pending, due: "2026-07-02", in: place, [.nothing(Bilingual("văn bản cử người", "letter"))]),
            waived, interpretive, advisory,
            owed("\(m)/10.2-reply/so-noi-vu/so-tu-phap/216", by: 3, to: 1, .pending, due: "2026-07-20", in: place),
        ]
        let change = DateChange(event: Mark(matter.events[1]), before: matter.dates, after: DayRange(SampleContent.day("2026-06-23"), SampleContent.day("2026-06-24")), isAtPartnersRequest: true)
        return JudgedMatter(matter: matter, obligations: obligations.map(Obligation.init), dates: change.after, dateChanges: [change], meetings: [], cancelledMeetings: [],
                            isFinished: false, isCancelled: false, remarks: [], outOfReach: nil)
    }

    private static func opinion(_ matter: Matter) -> JudgedMatter {
        let place = matter.events[0].place
        return JudgedMatter(
            matter: matter, obligations: [
                owed("YK-2025-02/10.2-reply/so-tu-phap/so-noi-vu/500/snv", by: 1, to: 3, .breach, due: "2025-10-10", in: place,
                     [.incomplete(Mark(matter.events[0]), lacking: [Bilingual("số văn bản", "a number")])]),
            ].map(Obligation.init), dates: nil, dateChanges: [], meetings: [], cancelledMeetings: [], isFinished: true, isCancelled: false, remarks: [], outOfReach: nil)
    }
}

extension SiteBuilder {
    static func sample(_ judgement: Judgement = SampleJudgement.judgement) -> SiteBuilder {
        SiteBuilder(judgement: judgement, diagnostics: SampleJudgement.diagnostics, rules: SampleContent.rules,
                    facts: BuildFacts(sourceRevision: "1a2b3c4", version: "phoihop 0.1"))
    }
}
