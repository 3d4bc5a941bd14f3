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

    @Option(help: ArgumentHelp("Dạng kết quả: text, json, ics hoặc md. / The form of the result.", valueName: "text|json|ics|md"))
    var format = Format.text

    func run(in world: World) throws -> ExitStatus {
        guard (0...3660).contains(within) else {
            throw CommandError("--within: hãy ghi số ngày từ 0 đến 3660.", "--within: write a number of days from 0 to 3660.")
        }
        guard format != .docx else {
            throw CommandError("dạng docx chưa có; dùng --format md rồi dán bảng vào văn bản.", "docx is not there yet; use --format md and paste the table into the letter.")
        }
        guard let (judgement, asOf) = try options.judgement(in: world) else { return .diagnostics }
        let debtor = try agency.map { try judgement.body(named: $0) }
        let list = DueList(judgement, within: within, agency: debtor)
        switch format {
        case .text, .docx: try world.output.write(DueText(list, judgement, asOf: asOf, language: options.lang).text)
        case .json: try DueReport(list, judgement, source: asOf.source, language: options.lang).write { try world.output.write($0) }
        case .ics: try world.output.write(DueCalendar(list, judgement, language: options.lang).text)
        case .md: try world.output.write(DueTable(list, judgement, language: options.lang).text)
        }
        return .clean
    }
}
