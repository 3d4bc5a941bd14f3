import ArgumentParser
import Diagnostics
import Papers
import Records
import Rules

/// `phoihop report`: the draft of the Office's summary report of a half-year.
struct ReportCommand: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Dự thảo báo cáo tổng hợp của một kỳ (khoản 2 Điều 18). / Draft the summary report of a half-year.",
        discussion: "Văn bản luôn bằng tiếng Việt; chỗ […] là chỗ người viết phải điền. / The paper is in Vietnamese; […] marks what a person fills in.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case md, docx, json }

    @Argument(help: ArgumentHelp("Kỳ báo cáo, ví dụ 2026-1 (6 tháng đầu năm 2026). / The half-year.", valueName: "kỳ"))
    var period: String

    @OptionGroup var options: JudgeOptions
    @OptionGroup var delivery: Delivery

    @Option(help: ArgumentHelp("Dạng kết quả: md, docx (cần --output) hoặc json. / The form of the result.", valueName: "md|docx|json"))
    var format = Format.md

    func run(in world: World) throws -> ExitStatus {
        guard let period = Period(period) else {
            throw CommandError("kỳ “\(period.visible)”: hãy ghi năm và nửa năm, ví dụ 2026-1 hoặc 2026-2.",
                               "half-year “\(period.visible)”: write the year and the half, for example 2026-1 or 2026-2.")
        }
        if format == .docx { try delivery.demandFile() }
        guard let (judgement, asOf) = try options.judgement(in: world, forPaper: true) else { return .diagnostics }
        guard let summary = PeriodSummaries(judgement, only: period)[period] else { throw unknown(period, in: judgement) }
        let revision = SourceRevision.of(folder: options.content)
        let bytes =
            switch format {
            case .md: Array(SummaryPaper(summary, judgement, revision: revision).paper.markdown.utf8)
            case .docx: WordPaper(SummaryPaper(summary, judgement, revision: revision).paper).bytes
            case .json: PeriodReportJSON(summary, judgement, source: asOf.source, revision: revision, language: options.lang).bytes
            }
        try delivery.deliver(bytes, apartFrom: options.content, in: world)
        return .clean
    }

    /// Why nothing is known of the half-year.
    private func unknown(_ period: Period, in judgement: Judgement) -> CommandError {
        guard let followed = judgement.content.settings.followedFrom else {
            return CommandError("chưa theo dõi kỳ báo cáo nào. Ghi vào site.yml, ví dụ: theo dõi từ kỳ: \(period.text)",
                                "no half-year is followed yet. Write into site.yml, for example: theo dõi từ kỳ: \(period.text)")
        }
        if period < followed {
            return CommandError("kỳ \(period.text) trước kỳ đầu được theo dõi, \(followed.text) (“theo dõi từ kỳ” trong site.yml).",
                                "half-year \(period.text) comes before the first that is followed, \(followed.text) (“theo dõi từ kỳ” in site.yml).")
        }
        if let first = period.firstDay, first > judgement.asOf {
            return CommandError("kỳ \(period.text) chưa bắt đầu vào ngày xét \(judgement.asOf.vietnamese).",
                                "half-year \(period.text) has not begun on \(judgement.asOf.english).")
        }
        return CommandError("kỳ \(period.text) không có cơ quan nào phải báo cáo.", "no agency owes a report for half-year \(period.text).")
    }
}
