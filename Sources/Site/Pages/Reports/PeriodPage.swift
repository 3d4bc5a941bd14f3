import Records
import Rules

/// What is drafted of one half-year: made once for its page and its files.
struct PeriodDraft: Sendable {
    let summary: PeriodSummary
    let letter: Letter

    init(_ judgement: Judgement, _ period: Period) {
        summary = PeriodSummary(judgement, period)
        letter = SummaryLetter(summary, judgement).letter
    }
}

/// `/bao-cao/<kỳ>/`: the draft of the Office's summary of a half-year (18.2, 19.2), with its files.
struct PeriodPage {
    static let shape: [String: Shape] = ["subject": .text, "docx": .text, "markdown": .text, "draft": .html, "annexTitle": .text, "annex": .html]

    let site: Site
    let draft: PeriodDraft

    func file() -> OutputFile {
        let letter = draft.letter
        let renderer = MarkdownRenderer()
        func html(_ text: String, _ prefix: String) -> Value {
            .bytes(renderer.html(Array(text.utf8), .init(headingBase: 2, idPrefix: prefix, language: site.language)))
        }
        return site.page(
            .period, at: site.links.file(site.links.period(draft.summary.period)), title: letter.subject, in: .reports,
            trail: [(site.links.reports, site.strings[.navReports])],
            [
                ("subject", .text(letter.subject)), ("docx", .text(name + ".docx")), ("markdown", .text(name + ".md")),
                ("draft", html(letter.bodyMarkdown, "bc-")), ("annexTitle", .text(letter.annexTitle ?? "")), ("annex", html(letter.annexMarkdown, "pl-")),
            ])
    }

    /// The draft as an office goes on with it.
    var docx: OutputFile { OutputFile(path: folder + name + ".docx", bytes: draft.letter.docx) }
    var markdown: OutputFile { OutputFile(path: folder + name + ".md", bytes: Array(draft.letter.markdown.utf8)) }

    private var folder: String { "bao-cao/\(draft.summary.period.text)/" }
    private var name: String { "bao-cao-\(draft.summary.period.text)" }
}
