import Papers
import Records
import Rules

/// `/bao-cao/<kỳ>/`: the draft of the Office's summary report, ready to print, and the same as files.
struct PeriodPage {
    static let shape: [String: Shape] = PaperPart.shape.merging(["label": .text, "word": .text, "markdown": .text, "others": .list(.object([
        "label": .text, "link": .text, "current": .flag,
    ]))]) { $1 }

    /// How many rows a table of obligations has in the files of a site: printed, some thirty sheets.
    private static let rowLimit = 200

    let site: Site
    /// A position in ``Site/periods``.
    let position: Int

    /// The page, the .docx and the Markdown, of one paper.
    func files() -> [OutputFile] {
        let summary = site.periods[position]
        let paper = SummaryPaper(summary, site.judgement, revision: site.facts.sourceRevision, rowLimit: Self.rowLimit).paper
        let (word, markdown) = (site.links.paper(of: summary.period, "docx"), site.links.paper(of: summary.period, "md"))
        let page = page(summary.period, paper, word, markdown)
        // The paper is Vietnamese: its files stand once, with the pages in the first language.
        return site.folder.isEmpty ? [
            page, OutputFile(path: word, bytes: WordPaper(paper).bytes),
            OutputFile(path: markdown, bytes: Array(paper.markdown.utf8)),
        ] : [page]
    }

    private func page(_ period: Period, _ paper: Paper, _ word: String, _ markdown: String) -> OutputFile {
        let title = site.strings.fill(.periodTitle, ("period", period.text))
        let others = site.periods.reversed().map { other in
            Value.object(["label": .text(other.period.text), "link": .text(site.links.period(other.period)), "current": .flag(other.period == period)])
        }
        return site.page(
            .period, at: site.links.file(site.links.period(period)), title: title, in: .reports, trail: [(site.links.reports, site.strings[.navReports])],
            [("label", .text(title)), ("word", .text(word)), ("markdown", .text(markdown)), ("others", .list(others))]
                + PaperPart(site: site, paper: paper).fields)
    }
}
