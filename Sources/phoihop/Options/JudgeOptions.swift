import ArgumentParser
import Diagnostics
import Rules

/// The options of a command that reads and judges the records to show a part of what came of it.
struct JudgeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Thư mục nguồn. / The content folder.", valueName: "thư-mục"))
    var content = "content"

    @Option(help: ArgumentHelp("Ngày xét, ví dụ 2026-03-20. / The day to judge on.", valueName: "ngày"))
    var asOf: String?

    @Option(help: ArgumentHelp("Tiếng: vi hoặc en. / The language.", valueName: "vi|en"))
    var lang = Language.vi

    /// What the records say; where they cannot be judged the run fails, its diagnostics told on standard error. Errors in single
    /// records are told there in a line.
    /// - Parameter forPaper: whether a paper is made of them that is signed and sent: then errors are refused, as by `build`.
    func judgement(in world: World, forPaper: Bool = false) throws -> (judgement: Judgement, asOf: AsOf)? {
        let asOf = try AsOf(option: asOf, in: world)
        let progress = Progress(in: world, language: lang)
        let result = try progress.during { try CheckResult(content: content, asOf: asOf, progress: progress) }
        if let judgement = result.judgement {
            let errors = result.diagnostics.count { $0.severity == .error }
            if errors > 0, forPaper {
                throw CommandError("hồ sơ có \(errors) lỗi nên số liệu chưa đủ, chưa lập văn bản; xem và sửa: phoihop check",
                                   "the records have \(errors) error\(errors == 1 ? "" : "s"), so the figures are not whole and no paper is made; see and mend: phoihop check")
            }
            if errors > 0 {
                world.errors.tell(lang == .vi ? "phoihop: hồ sơ có \(errors) lỗi, kết quả có thể thiếu; xem: phoihop check\n"
                    : "phoihop: the records have \(errors) error\(errors == 1 ? "" : "s"), so something may be missing; see: phoihop check\n")
            }
            return (judgement, asOf)
        }
        let renderer = TextRenderer(language: lang, colour: world.allowsColour(on: world.errors))
        for diagnostic in result.diagnostics where diagnostic.severity == .error {
            world.errors.tell(renderer.render(diagnostic, showsSource: !result.isSecret))
        }
        return nil
    }
}
