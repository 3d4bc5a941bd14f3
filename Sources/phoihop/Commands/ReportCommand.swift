import ArgumentParser
import Diagnostics
import Records
import Rules
import Site

/// `phoihop report`: the Office's summary of a half-year, drafted from the records.
struct ReportCommand: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Dự thảo báo cáo tổng hợp của Văn phòng về một kỳ. / Drafts the Office's summary of a half-year.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case md, docx, json }

    @Argument(help: ArgumentHelp("Kỳ báo cáo, ví dụ 2026-1. / The half-year.", valueName: "kỳ"))
    var period: String

    @OptionGroup var options: JudgeOptions

    @Option(help: ArgumentHelp("Dạng kết quả: md, docx hoặc json. / The form of the result.", valueName: "md|docx|json"))
    var format = Format.md

    @Option(help: ArgumentHelp("Ghi ra tệp này thay vì in ra; docx phải có. / The file to write; docx needs it.", valueName: "tệp"))
    var output: String?

    func run(in world: World) throws -> ExitStatus {
        guard let half = Period(period) else {
            throw CommandError("kỳ “\(period.visible)”: hãy ghi năm và nửa năm, ví dụ 2026-1.", "half-year “\(period.visible)”: write year and half, for example 2026-1.")
        }
        guard format != .docx || output != nil else { throw CommandError.docxNeedsOutput }
        guard let (judgement, asOf) = try options.judgement(in: world) else { return .diagnostics }
        guard let first = half.firstDay, first <= asOf.day else {
            throw CommandError("kỳ \(half.text) chưa bắt đầu vào ngày xét \(asOf.day.iso).", "half-year \(half.text) has not begun on \(asOf.day.iso).")
        }
        let summary = PeriodSummary(judgement, half)
        let bytes =
            switch format {
            case .md: Array(SummaryLetter(summary, judgement).letter.markdown.utf8)
            case .docx: SummaryLetter(summary, judgement).letter.docx
            case .json: SummaryJSON(summary, judgement, source: asOf.source, revision: SourceRevision.of(folder: options.content)).bytes
            }
        try world.deliver(bytes, to: output)
        return .clean
    }
}

extension CommandError {
    static let docxNeedsOutput = CommandError("dạng docx phải ghi ra tệp: thêm --output <tệp>.docx.", "docx is written to a file: add --output <file>.docx.")
}

extension World {
    /// Writes a result to a file, whole, or to standard output.
    func deliver(_ bytes: [UInt8], to path: String?) throws {
        guard let path else { return try output.write(bytes) }
        do {
            try writeWholeFile(bytes, to: path)
        } catch {
            throw CommandError(error)
        }
    }
}

extension Period {
    /// `2026-1`; nil for anything else.
    fileprivate init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), (2000...2100).contains(year), parts[1] == "1" || parts[1] == "2" else { return nil }
        self.init(year: year, half: parts[1] == "1" ? 1 : 2)
    }
}
