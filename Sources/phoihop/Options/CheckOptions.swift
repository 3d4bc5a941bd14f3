import ArgumentParser
import Diagnostics
import Rules

/// The options that every command which judges has.
struct CheckOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Thư mục nguồn. / The content folder.", valueName: "thư-mục"))
    var content = "content"

    @Option(help: ArgumentHelp(
        "Ngày xét, ví dụ 2026-03-20; không nêu thì theo SOURCE_DATE_EPOCH, không có nữa thì hôm nay (giờ Việt Nam). / The day to judge on.",
        valueName: "ngày"))
    var asOf: String?

    @Option(help: ArgumentHelp("Tiếng của thông báo: vi hoặc en. / The language of messages.", valueName: "vi|en"))
    var lang = Language.vi

    @Flag(help: "Chỉ in các lỗi, cảnh báo, không in tóm tắt. / Print diagnostics only, no summary.")
    var quiet = false

    @Flag(help: "Coi cảnh báo như lỗi (mã thoát 1). / Warnings fail the run like errors.")
    var strict = false

    @Option(help: ArgumentHelp(
        "Thoát với mã 3 khi có nghĩa vụ bắt buộc quá hạn, chưa đạt hoặc trễ: overdue, breach, late; nhiều loại thì cách nhau bằng dấu phẩy. / Exit with status 3 where a mandatory obligation stands so.",
        valueName: "loại"))
    var failOn: [VerdictList] = []

    /// Whether one of these diagnostics fails the run.
    func fails(_ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.contains { $0.severity >= (strict ? .warning : .error) }
    }

    /// The exit status that the result asks for.
    func status(of result: CheckResult) -> ExitStatus {
        if result.judgement == nil || fails(result.diagnostics) { return .diagnostics }
        let chosen = Set(failOn.flatMap(\.statuses))
        return result.hasVerdict(in: chosen) ? .verdict : .clean
    }
}

/// One value of `--fail-on`: statuses separated by commas.
struct VerdictList: ExpressibleByArgument {
    let statuses: [Status]

    init?(argument: String) {
        let words = argument.split(separator: ",").map { $0.filter { $0 != " " } }
        let statuses = words.compactMap { Status(rawValue: String($0)) }
        guard !words.isEmpty, statuses.count == words.count, statuses.allSatisfy(\.isFailure) else { return nil }
        self.statuses = statuses
    }

    static let allValueStrings = ["overdue", "breach", "late"]
}

extension Language: ExpressibleByArgument {}
