import Diagnostics
import Records
import Testing
import WorkingCalendar

@testable import Rules
@testable import Site

/// Whatever a record holds is text on its page, never markup.
@Suite struct PagesEscapingTests {
    private static let evil = "<script>alert(1)</script>\"'&{{title}}"

    @Test func everyTextFieldIsEscaped() {
        let pages = SiteBuilder(
            judgement: Self.judgement, diagnostics: [Diagnostic(.error, Self.evil, at: Place(Self.file, 0), both, hint: both)], rules: [Self.rule],
            facts: BuildFacts(sourceRevision: Self.evil, version: Self.evil)).pages()
        for page in pages where page.path.hasSuffix(".html") {
            let text = String(decoding: page.bytes, as: UTF8.self)
            let all = text.split(separator: "alert(1)", omittingEmptySubsequences: false).dropLast()
            #expect(!all.isEmpty, "\(page.path)")
            #expect(all.allSatisfy { $0.hasSuffix("&lt;script&gt;") || $0.hasSuffix("%3Cscript%3E") }, "\(page.path)")
            #expect(!text.contains("href=\"javascript"), "\(page.path)")
            #expect(!text.contains("script&gt;\"'&{"), "\(page.path)")
        }
    }

    private var both: Bilingual { Bilingual(Self.evil, Self.evil) }
    private static let file = SourceFile(path: "ho-so/\(evil).md", bytes: Array("---\n---\n# \(evil)\n\n\(evil)\n".utf8))
    private static var rule: Rule {
        Rule("9.1-deadline", clause: "9.1", title: Bilingual(evil, evil), quote: evil, method: Bilingual(evil, evil), examples: []) { _ in [] }
    }

    private static var judgement: Judgement {
        let place = Place(file, 0)
        let day = SampleContent.day("2026-06-01")
        let registry = Registry([
            Agency(id: "a", name: evil, abbreviations: [evil], fields: [evil], from: nil, to: day, succeeds: [], roles: [], place: place),
            Agency(id: "b", name: evil, abbreviations: [evil], fields: [], from: day, to: nil, succeeds: [0], roles: [.office], place: place),
        ])
        var settings = SiteSettings()
        (settings.name, settings.owner, settings.footer) = (evil, evil, evil)
        (settings.forgeFile, settings.forgeHistory) = ("javascript:prompt(2)//{file}", "https://x.example/{file}#\(evil)")
        let clause = Clause(id: "9.1", anchor: "dieu-9-khoan-1", article: 9, text: evil, place: place)
        let article = Article(chapterTitle: evil, number: 9, isDecision: false, title: evil + ".", anchor: "dieu-9", paragraphs: [("9.1", evil)])
        let regulation = Regulation(number: evil, issued: day, effective: day, articles: [article], clauses: [clause], limits: [:], amendments: [])
        let report = PeriodicReport(kind: .periodic, agency: .agency(0), period: nil, sent: day, documents: [DocumentNumber(evil)], title: evil,
                                    audience: .internal, headings: [], place: place, bodyOffset: 0)
        let matter = matter(place, day)
        let content = Content(registry: registry, calendar: SampleContent.calendar, regulation: regulation, settings: settings,
                              matters: [matter], reports: [report])
        let judged = JudgedMatter(matter: matter, obligations: obligations(place).map(Obligation.init), dates: nil, dateChanges: [], meetings: [], cancelledMeetings: [],
                                  isFinished: false, isCancelled: false, remarks: [], outOfReach: Bilingual(evil, evil))
        return Judgement(content: content, asOf: SampleContent.asOf, matters: [judged], agencies: [], diagnostics: [])
    }

    private static func obligations(_ place: Place) -> [Finding] {
        var overdue = SampleJudgement.owed("M/9.1-deadline/a", by: 0, to: 1, .overdue, due: "2026-06-10", in: place, [.says(Bilingual(evil, evil))])
        overdue.id = "M/9.1-deadline/\(evil)".split(separator: " ").joined(separator: "-")
        var waived = SampleJudgement.owed("M/9.1-deadline/b", by: 0, .waived, due: "2026-06-10", in: place)
        waived.waiver = 0
        var excused = SampleJudgement.owed("M/\(evil)/c", by: 1, .pending, in: place)
        excused.excuse(Bilingual(evil, evil))
        return [overdue, waived, excused, SampleJudgement.owed("M/9.1-deadline/d", by: 0, .late, due: "2026-06-10", done: "2026-06-11", in: place)]
    }

    private static func matter(_ place: Place, _ day: Day) -> Matter {
        var matter = Matter(id: "M", form: .survey, title: evil, lead: .agency(0), partners: [.agency(1)], firstDay: day, place: place, bodyOffset: 8)
        let person = Person(name: evil, agency: .outside(evil), position: evil, task: evil, limit: day)
        matter.surveyed = [.outside(evil)]
        matter.officials = [person]
        (matter.fields, matter.archive) = ([evil], evil)
        matter.plan = Plan(documents: [DocumentNumber(evil)], day: nil, tasks: [
            PlanTask(bodies: [.outside(evil)], text: evil, limit: Limit(.day(DayTime(day)), wording: evil), done: nil, place: place),
        ], place: place)
        matter.assessments = [Assessment(bodies: [.outside(evil)], quality: nil, remark: evil)]
        matter.waivers = [Waiver(rule: evil, bodies: [.outside(evil)], reason: evil, approver: evil, documents: [DocumentNumber(evil)], until: nil, place: place)]
        let values: [DetailValue] = [
            .texts([evil, "javascript:prompt(2)", "//x.example/a"]), .bodies([.outside(evil)], names: [evil]), .addressed(.common([evil])),
            .addressed(.each([(.outside(evil), [evil])])), .staff(StaffRequest(number: evil, other: evil)), .people([person]),
            .members([.outside(evil)], people: [person]), .limit(Limit(.days(3), wording: evil, isBeforeItsLetter: true)),
        ]
        let keys: [DetailKey] = [.attachments, .absent, .content, .preparation, .staff, .people, .members, .limit]
        let details = zip(keys, values).map { Event.Detail($0, $1, at: place) }
        matter.events = [
            Event(kind: .explanation, day: day, position: 0, place: place, author: .outside(evil), actors: [], recipients: [.outside(evil)],
                  documents: [DocumentNumber(evil)], answers: [DocumentNumber(evil)],
                  details: details + [Event.Detail(.obligations, .texts(["M/9.1-deadline/b", evil]), at: place)]),
        ]
        return matter
    }
}
