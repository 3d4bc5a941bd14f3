import ArgumentParser
import Diagnostics
import Records
import Rules
import WorkingCalendar

/// `phoihop deadline`: the due day of a clause's time limit, with the days counted out.
struct DeadlineCommand: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        commandName: "deadline",
        abstract: "Tính hạn của một điều khoản, kể từng ngày. / Count a clause's due day.")

    @Argument(help: ArgumentHelp("Điều khoản, ví dụ 9.2. / The clause.", valueName: "điều-khoản"))
    var clause: String

    @Option(help: ArgumentHelp("Ngày khảo sát, họp, nhận văn bản…, ví dụ 2026-03-20. / The day to count from.", valueName: "ngày"))
    var date: String?

    @Option(help: ArgumentHelp("Kể từ --date đến ngày này: mỗi ngày một dòng, ngày và hạn. / A line for each day up to this one.", valueName: "ngày"))
    var until: String?

    @Option(help: ArgumentHelp("Mã hồ sơ cho biết ngày, thay cho --date. / The record that gives the day.", valueName: "mã"))
    var record: String?

    @Flag(name: .customLong("from"), help: "Tính xuôi: gửi ngày ấy thì sớm nhất ngày nào. / Count forward.")
    var isForward = false

    @Flag(name: .customLong("before"), help: "Tính lùi: muốn xong ngày ấy thì chậm nhất ngày nào. / Count back.")
    var isBackward = false

    @OptionGroup var options: JudgeOptions

    func run(in world: World) throws -> ExitStatus {
        guard (date == nil) != (record == nil) else {
            throw CommandError("hãy nêu một trong hai: --date hoặc --record.", "give either --date or --record.")
        }
        guard !(isForward && isBackward) else {
            throw CommandError("chỉ nêu một chiều: --from hoặc --before.", "give one direction: --from or --before.")
        }
        guard record == nil || !isForward else {
            throw CommandError("--from không đi cùng --record: hồ sơ cho biết ngày hoạt động, không phải ngày gửi.",
                               "--from does not go with --record: a record gives the day of the activity, not that of a letter.")
        }
        let given = try date.map { try Day(argument: $0, of: "--date") }
        guard let (judgement, _) = try options.judgement(in: world) else { return .diagnostics }
        let content = judgement.content
        let direction: Deadline.Direction? = isForward ? .after : isBackward ? .before : nil
        let known = Deadline.clauses(of: content.regulation, on: given ?? judgement.asOf)
        guard known.contains(clause) else { throw unknown(known) }
        if let until {
            guard let first = given else { throw CommandError("--until đi cùng --date.", "--until goes with --date.") }
            let last = try Day(argument: until, of: "--until")
            guard first <= last else {
                throw CommandError("--until \(last.vietnamese) trước --date \(first.vietnamese).", "--until \(last.english) is before --date \(first.english).")
            }
            try world.output.write(table(first...last, direction, content))
            return .clean
        }
        let (starts, moment) = try given.map { ([$0], nil) } ?? days(judgement)
        let narrator = Narrator(content, asOf: judgement.asOf, language: options.lang)
        let texts = starts.compactMap { start in
            Deadline(clause, date: start, direction: direction, inForceOn: moment, content: content)
        }.map { narrator.sentences($0).map { $0.visible + "\n" }.joined() }
        try world.output.write(texts.joined(separator: "\n"))
        return .clean
    }

    /// `2026-03-20 2026-03-13`, a line for each day.
    private func table(_ days: ClosedRange<Day>, _ direction: Deadline.Direction?, _ content: Content) -> String {
        days.compactMap { day in
            Deadline(clause, date: day, direction: direction, content: content).map { "\(day.iso) \($0.due.iso)\n" }
        }.joined()
    }

    /// The clauses of the same article first: they are what was meant most often.
    private func unknown(_ known: [String]) -> CommandError {
        let article = clause.prefix { $0 != "." }
        let near = known.filter { $0.hasPrefix(article + ".") }
        let list = (near.isEmpty ? known : near).joined(separator: ", ")
        return CommandError("điều khoản “\(clause.visible)” không có thời hạn. Gần nhất: \(list).",
                            "clause “\(clause.visible)” has no time limit. The nearest: \(list).")
    }

    /// The days that the record gives for the clause, and the day whose values it is judged by.
    private func days(_ judgement: Judgement) throws -> ([Day], Day?) {
        let id = record ?? ""
        guard let judged = judgement.matters.first(where: { $0.matter.id == id }) else { throw noMatter(id, in: judgement) }
        let days: [Day]
        switch (clause, judged.matter.form) {
        case ("14.1", .inspection) where judged.matter.isSurprise:
            throw CommandError("hồ sơ “\(id.visible)” là kiểm tra đột xuất: khoản 1 Điều 14 không áp dụng (khoản 2 Điều 14).",
                               "record “\(id.visible)” is a surprise inspection: 14.1 does not apply (14.2).")
        case ("9.1", .survey), ("9.2", .survey), ("9.3", .survey), ("14.1", .inspection):
            days = [judged.dates?.first].compactMap { $0 }
        case ("11.2", _): days = judged.meetings
        default: days = []
        }
        guard !days.isEmpty else {
            throw CommandError("hồ sơ “\(id.visible)” không cho biết ngày để tính \(Words.clause(clause).vi); hãy dùng --date.",
                               "record “\(id.visible)” gives no day to count \(Words.clause(clause).en) from; use --date.")
        }
        return (days, judged.matter.firstDay)
    }
}

/// A `mã` that no record has.
func noMatter(_ id: String, in judgement: Judgement) -> CommandError {
    let hint = nearest(to: id, among: judgement.matters.map(\.matter.id))
    return CommandError(
        "không có hồ sơ “\(id.visible)”." + (hint.map { " Có phải là “\($0)”?" } ?? ""),
        "there is no record “\(id.visible)”." + (hint.map { " Did you mean “\($0)”?" } ?? ""))
}
