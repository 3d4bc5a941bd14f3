import Diagnostics
import Records

/// The letter by which the Office reminds agencies of what is overdue (5.3, 10.2, 17.4): a table for each, mandatory obligations
/// alone, nothing judged. It goes to nobody that has ended, whose obligations are owed by nobody else.
public struct ReminderLetter {
    private let list: DueList
    private let judgement: Judgement
    private let narrator: Narrator

    public init(_ list: DueList, _ judgement: Judgement) {
        self.list = list
        self.judgement = judgement
        narrator = Narrator(judgement, language: .vi)
    }

    public var letter: Letter {
        let late = list.entries.compactMap { entry in
            let items = isReached(entry.debtor) ? entry.overdue.filter { $0.obligation.force == .mandatory } : []
            return items.isEmpty ? nil : DueList.Entry(debtor: entry.debtor, items: items)
        }
        let regulation = judgement.content.regulation
        var letter = Letter(
            issuer: Office.name(judgement).uppercased(), symbol: "VP-TH", locality: Office.locality(judgement), year: judgement.asOf.year, kind: nil,
            subject: "đôn đốc thực hiện trách nhiệm phối hợp", addressees: late.map { narrator.name($0.debtor) }, signer: "CHÁNH VĂN PHÒNG",
            receivers: ["Như trên", "Ủy ban nhân dân tỉnh (để báo cáo)", "Lưu: VT"], isSample: judgement.content.settings.isSample)
        guard !late.isEmpty else {
            letter.blocks = [.paragraph("Đến hết ngày \(judgement.asOf.vietnamese) không có nghĩa vụ phối hợp nào quá hạn.")]
            return letter
        }
        letter.blocks = [
            .paragraph("Thực hiện Quy chế phối hợp ban hành kèm theo Quyết định số \(regulation.number) ngày \(regulation.issued.vietnamese), qua theo dõi đến hết ngày \(judgement.asOf.vietnamese), \(Office.name(judgement)) nhận thấy các nghĩa vụ sau đây đã quá hạn mà chưa thực hiện:"),
        ] + late.flatMap(section) + [
            .paragraph("Đề nghị các cơ quan thực hiện ngay; trường hợp đã thực hiện hoặc có lý do, gửi văn bản nêu số, ngày để cập nhật hồ sơ."),
            .place("Thời hạn báo cáo kết quả"),
        ]
        return letter
    }

    /// The Office does not write to itself, nor to an agency that has ended.
    private func isReached(_ body: Body) -> Bool {
        guard case .agency(let position) = body else { return true }
        let agency = judgement.content.registry.agencies[position]
        return agency.isAlive(on: judgement.asOf) && !agency.roles.contains(.office)
    }

    private func section(_ entry: DueList.Entry) -> [Letter.Block] {
        let rows = entry.overdue.enumerated().map { index, item in
            ["\(index + 1)", narrator.subject(item), "\(narrator.task(item)) (\(narrator.citation(item)))", narrator.creditor(item) ?? "",
             item.obligation.due?.vietnamese ?? "", [narrator.standing(item), narrator.remarks(item)].compactMap { $0 }.joined(separator: "; ")]
        }
        return [
            .heading(2, "\(narrator.name(entry.debtor)): \(entry.overdue.count) nghĩa vụ"),
            .table(Letter.Table(columns: [("STT", 6), ("Hồ sơ", 25), ("Nghĩa vụ", 24), ("Đối với", 15), ("Thời hạn", 12), ("Tình trạng", 18)], rows: rows)),
        ]
    }
}
