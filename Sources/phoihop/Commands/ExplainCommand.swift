import ArgumentParser
import Diagnostics
import Records
import Rules

/// `phoihop explain`: prints one rule, or the list of them.
struct ExplainCommand: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "In một quy tắc: điều khoản, lời văn, cách xét, ví dụ. / Print a rule.")

    @Argument(help: ArgumentHelp("Mã quy tắc, ví dụ 9.2-deadline; không nêu thì in danh sách. / The rule's id; none: the list.", valueName: "quy-tắc"))
    var rule: String?

    @Option(help: ArgumentHelp("Tiếng: vi hoặc en. / The language.", valueName: "vi|en"))
    var lang = Language.vi

    func run(in world: World) throws -> ExitStatus {
        guard let id = rule else {
            try world.output.write(Rule.catalogue.map { "\($0.id)  \($0.title(lang))\n" }.joined())
            return .clean
        }
        guard let found = Rule.catalogue.first(where: { $0.id == id }) else {
            let hint = nearest(to: id, among: Rule.catalogue.map(\.id))
            throw CommandError(
                "không có quy tắc “\(id)”." + (hint.map { " Có phải là “\($0)”?" } ?? "") + " Xem danh sách: phoihop explain",
                "there is no rule “\(id)”." + (hint.map { " Did you mean “\($0)”?" } ?? "") + " For the list: phoihop explain")
        }
        try world.output.write(RuleText(found, language: lang).text)
        return .clean
    }
}
