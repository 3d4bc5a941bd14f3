import ArgumentParser
import Diagnostics
import Rules
import WorkingCalendar

/// `phoihop history`: the records judged again at the end of each half-year or month.
struct HistoryCommand: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Xét lại hồ sơ hiện có vào cuối từng kỳ, từng tháng. / Judges the records again at the end of each half-year or month.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv }

    @OptionGroup var options: JudgeOptions

    @Option(help: ArgumentHelp("Chỉ một cơ quan: mã, tên hoặc viết tắt. / Only one agency.", valueName: "cơ-quan"))
    var agency: String?

    @Option(help: ArgumentHelp("Theo nửa năm (half) hoặc tháng (month). / By half-year or month.", valueName: "half|month"))
    var by = History.Step.half

    @Option(help: ArgumentHelp("Bắt đầu từ ngày nào; không nêu thì từ hồ sơ cũ nhất. / The first day.", valueName: "ngày"))
    var from: String?

    @Option(help: ArgumentHelp("Dạng kết quả: text hoặc csv. / The form of the result.", valueName: "text|csv"))
    var format = Format.text

    func run(in world: World) throws -> ExitStatus {
        let first = try from.map { try Day(argument: $0, of: "--from") }
        guard let (judgement, asOf) = try options.judgement(in: world) else { return .diagnostics }
        if let first, first > asOf.day {
            throw CommandError("--from \(first.iso) sau ngày xét \(asOf.day.iso).", "--from \(first.iso) is after the day to judge on, \(asOf.day.iso).")
        }
        let body = try agency.map { try judgement.body(named: $0) }
        let history = Progress(in: world, language: options.lang).during {
            History(judgement.content, by: by, debtor: body, from: first, to: asOf.day)
        }
        let table = HistoryText(history, of: body.map { "\(judgement.content.registry.name(of: $0)) (\(judgement.content.registry.id(of: $0)))" }, language: options.lang)
        try world.output.write(format == .text ? table.text : table.csv)
        return .clean
    }
}

extension History.Step: ExpressibleByArgument {}
