import ArgumentParser
import Diagnostics
import Rules

/// `phoihop check`: reads and judges, prints what is wrong and how things stand.
struct CheckCommand: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Đọc và xét hồ sơ, in lỗi và tóm tắt. / Read and judge the records.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup var options: CheckOptions

    @Option(help: ArgumentHelp("Dạng kết quả: text hoặc json. / The form of the result.", valueName: "text|json"))
    var format = Format.text

    func run(in world: World) throws -> ExitStatus {
        let asOf = try AsOf(option: options.asOf, in: world)
        let progress = Progress(in: world, language: options.lang)
        let result = try progress.during { try CheckResult(options, asOf: asOf, progress: progress) }
        switch format {
        case .json:
            try CheckReport(
                asOf: asOf.day, source: asOf.source, revision: result.revision, judgement: result.judgement,
                diagnostics: result.diagnostics, language: options.lang
            ).write { try world.output.write($0) }
        case .text:
            try DiagnosticList(options, in: world).write(result.diagnostics, isSecret: result.isSecret)
            if !options.quiet { try world.output.write(Summary(result, language: options.lang).text) }
        }
        return options.status(of: result)
    }
}
