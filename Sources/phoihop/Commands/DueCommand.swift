import ArgumentParser
import Diagnostics
import Records
import Rules
import WorkingCalendar

/// `phoihop due`: what is overdue and what falls due, by agency.
struct DueCommand: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: "Liệt kê việc quá hạn và sắp đến hạn theo cơ quan. / What is overdue and what falls due.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, ics, md, docx }

    @OptionGroup var options: JudgeOptions

    @Option(help: ArgumentHelp("Tính việc đến hạn trong bao nhiêu ngày tới. / Within how many days.", valueName: "ngày"))
    var within = 14

    @Option(help: ArgumentHelp("Chỉ một cơ quan: mã, tên hoặc viết tắt. / Only one agency.", valueName: "cơ-quan"))
    var agency: String?

    @Option(help: ArgumentHelp("Dạng kết quả: text, json, ics, md hoặc docx (công văn đôn đốc). / The form of the result.", valueName: "text|json|ics|md|docx"))
    var format = Format.text

    @Option(help: ArgumentHelp("Ghi ra tệp này thay vì in ra; docx phải có. / The file to write; docx needs it.", valueName: "tệp"))
    var output: String?

    func run(in world: World) throws -> ExitStatus {
        guard (0...3660).contains(within) else {
            throw CommandError("--within: hãy ghi số ngày từ 0 đến 3660.", "--within: write a number of days from 0 to 3660.")
        }
        guard format != .docx || output != nil else { throw CommandError.docxNeedsOutput }
        guard let (judgement, asOf) = try options.judgement(in: world) else { return .diagnostics }
        let debtor = try agency.map { try judgement.body(named: $0) }
        let list = DueList(judgement, within: within, agency: debtor)
        try world.deliver(bytes(list, judgement, asOf), to: output)
        return .clean
    }

    private func bytes(_ list: DueList, _ judgement: Judgement, _ asOf: AsOf) -> [UInt8] {
        switch format {
        case .text: return Array(DueText(list, judgement, asOf: asOf, language: options.lang).text.utf8)
        case .ics: return Array(DueCalendar(list, judgement, language: options.lang).text.utf8)
        case .md: return Array(DueTable(list, judgement, language: options.lang).text.utf8)
        case .docx: return ReminderLetter(list, judgement).letter.docx
        case .json:
            var bytes: [UInt8] = []
            DueReport(list, judgement, source: asOf.source, revision: SourceRevision.of(folder: options.content), language: options.lang).write { bytes += $0 }
            return bytes
        }
    }
}
