import ArgumentParser
import Diagnostics
import Records
import Rules

/// `phoihop explain`: prints one rule or the list of them, a record's obligations, or one verdict.
struct ExplainCommand: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Giải thích một quy tắc, một hồ sơ hoặc một nghĩa vụ. / Explain a rule, a record or an obligation.")

    @Argument(help: ArgumentHelp(
        "Mã quy tắc (9.2-deadline), mã hồ sơ, hoặc mã nghĩa vụ; không nêu thì in danh sách quy tắc. / A rule, a record or an obligation; none: the list of rules.",
        valueName: "quy-tắc|hồ-sơ|nghĩa-vụ"))
    var subject: String?

    @OptionGroup var options: JudgeOptions

    private var lang: Language { options.lang }

    func run(in world: World) throws -> ExitStatus {
        guard let id = subject else {
            try world.output.write(Rule.catalogue.map { "\($0.id)  \($0.title(lang))\n" }.joined())
            return .clean
        }
        if let rule = Rule.catalogue.first(where: { $0.id == id }) {
            try world.output.write(RuleText(rule, language: lang).text)
            return .clean
        }
        let ofClause = Rule.catalogue.filter { $0.clause == id }
        if !ofClause.isEmpty {
            try world.output.write(ofClause.map { "\($0.id)  \($0.title(lang))\n" }.joined())
            return .clean
        }
        // A misspelt rule is told without reading the records.
        if !id.contains("/"), let hint = nearest(to: id, among: Rule.catalogue.map(\.id)) { throw noRule(id, hint) }
        guard let (judgement, _) = try options.judgement(in: world) else { return .diagnostics }
        let text = ObligationText(judgement, folder: options.content, language: lang)
        if id.contains("/") {
            let (obligation, matter) = try obligation(id, in: judgement)
            try world.output.write(text.text(of: obligation, in: matter))
        } else if let judged = judgement.matters.first(where: { $0.matter.id == id }) {
            try world.output.write(text.text(of: judged))
        } else {
            let hint = nearest(to: id, among: judgement.matters.map(\.matter.id))
            throw hint == nil ? noRule(id, nil) : noMatter(id, in: judgement)
        }
        return .clean
    }

    private func noRule(_ id: String, _ hint: String?) -> CommandError {
        CommandError(
            "không có quy tắc hay hồ sơ “\(id.visible)”." + (hint.map { " Có phải là “\($0)”?" } ?? "") + " Danh sách quy tắc: phoihop explain",
            "there is no rule or record “\(id.visible)”." + (hint.map { " Did you mean “\($0)”?" } ?? "") + " For the rules: phoihop explain")
    }

    private func obligation(_ id: String, in judgement: Judgement) throws -> (Obligation, JudgedMatter?) {
        for judged in judgement.matters {
            if let found = judged.obligations.first(where: { $0.id == id }) { return (found, judged) }
        }
        for agency in judgement.agencies {
            if let found = agency.obligations.first(where: { $0.id == id }) { return (found, nil) }
        }
        let subject = id.prefix { $0 != "/" }
        let all = judgement.matters.flatMap(\.obligations) + judgement.agencies.flatMap(\.obligations)
        let near = all.map(\.id).filter { $0.hasPrefix(subject + "/") }
        let hint = (nearest(to: id, among: near) ?? near.first)?.visible
        throw CommandError(
            "không có nghĩa vụ “\(id.visible)”." + (hint.map { " Có phải là “\($0)”?" } ?? ""),
            "there is no obligation “\(id.visible)”." + (hint.map { " Did you mean “\($0)”?" } ?? ""))
    }
}
