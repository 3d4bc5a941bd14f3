import ArgumentParser
import Diagnostics
import Papers
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
    @OptionGroup var delivery: Delivery

    @Option(help: ArgumentHelp("Tính việc đến hạn trong bao nhiêu ngày tới. / Within how many days.", valueName: "ngày"))
    var within = 14

    @Option(help: ArgumentHelp("Chỉ một cơ quan: mã, tên hoặc viết tắt. / Only one agency.", valueName: "cơ-quan"))
    var agency: String?

    @Option(help: ArgumentHelp("Dạng kết quả: text, json, ics, md, hoặc docx (công văn đôn đốc, cần --output). / The form of the result.", valueName: "text|json|ics|md|docx"))
    var format = Format.text

    func run(in world: World) throws -> ExitStatus {
        guard (0...3660).contains(within) else {
            throw CommandError("--within: hãy ghi số ngày từ 0 đến 3660.", "--within: write a number of days from 0 to 3660.")
        }
        if format == .docx { try delivery.demandFile() }
        guard let (judgement, asOf) = try options.judgement(in: world, forPaper: format == .docx) else { return .diagnostics }
        let debtor = try agency.map { try judgement.body(named: $0) }
        // A letter to one agency tells also of what its predecessors left: it chooses from all.
        let list = DueList(judgement, within: within, agency: format == .docx ? nil : debtor)
        try delivery.deliver(try bytes(of: list, debtor, judgement, asOf), apartFrom: options.content, in: world)
        return .clean
    }

    private func bytes(of list: DueList, _ debtor: Body?, _ judgement: Judgement, _ asOf: AsOf) throws -> [UInt8] {
        switch format {
        case .text: return Array(DueText(list, judgement, asOf: asOf, language: options.lang).text.utf8)
        case .json:
            var bytes: [UInt8] = []
            DueReport(list, judgement, source: asOf.source, revision: SourceRevision.of(folder: options.content), language: options.lang).write { bytes += $0 }
            return bytes
        case .ics: return Array(DueCalendar(list, judgement, language: options.lang).text.utf8)
        case .md: return Array(DueTable(list, judgement, language: options.lang).text.utf8)
        case .docx:
            guard let letter = ReminderPaper(list, judgement, only: debtor) else {
                throw CommandError("không có cơ quan nào để đôn đốc: không có nghĩa vụ bắt buộc quá hạn, hoặc chỉ của Văn phòng (nơi viết công văn), của cơ quan đã kết thúc mà không có đúng một cơ quan kế thừa.",
                                   "there is nobody to remind: no mandatory obligation is overdue, or only the Office's (which writes the letter) or those of an agency that ended without exactly one successor.")
            }
            return WordPaper(letter.paper).bytes
        }
    }
}
