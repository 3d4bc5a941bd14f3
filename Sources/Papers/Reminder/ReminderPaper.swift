import Records
import Rules
import WorkingCalendar

/// Drafts the letter (công văn đôn đốc) to the agencies that are overdue (18.1, 21): what is overdue, since when, and what falls due.
public struct ReminderPaper: Sendable {
    private let addressees: ReminderAddressees
    private let until: Day
    private let judgement: Judgement
    private let narrator: Narrator
    private let office: Agency?
    private let officePosition: Int?

    /// Mandatory obligations alone; nil where nobody is to be reminded.
    /// - Parameters:
    ///   - list: of all agencies, so that a successor hears of what its predecessor left.
    ///   - only: the one to write to; nil: all that are overdue.
    public init?(_ list: DueList, _ judgement: Judgement, only: Body? = nil) {
        addressees = ReminderAddressees(list, judgement, only: only)
        guard !addressees.entries.isEmpty else { return nil }
        until = list.until
        self.judgement = judgement
        narrator = Narrator(judgement, language: .vi)
        officePosition = judgement.content.registry.holders(of: .office, on: judgement.asOf).first
        office = officePosition.map { judgement.content.registry.agencies[$0] }
    }

    public var paper: Paper {
        Paper(
            kind: .letter(about: "V/v đôn đốc thực hiện trách nhiệm phối hợp đã quá hạn"),
            head: Letterhead(judgement, office: officePosition, symbol: "/\(office?.abbreviations.first ?? "VP")-\(blank: "")"),
            addressees: entries.map { name($0.agency) }, blocks: opening + entries.flatMap(section) + closing, signatory: "CHÁNH VĂN PHÒNG",
            recipients: ["Như trên", "Ủy ban nhân dân tỉnh (để báo cáo)", "Lưu: VT, \(blank: "đơn vị soạn thảo")"],
            annexes: [], isSample: judgement.content.settings.isSample, asOf: judgement.asOf)
    }

    private var entries: [ReminderAddressees.Entry] { addressees.entries }
    /// How the letter calls those whom it goes to.
    private var you: String { entries.count == 1 ? "Quý cơ quan" : "các cơ quan" }

    private var opening: [Paper.Block] {
        let regulation = judgement.content.regulation
        let overdue = entries.reduce(0) { $0 + $1.overdue.count }
        return [.paragraph("""
            Thực hiện khoản 1 Điều 18 và Điều 21 Quy chế ban hành kèm theo Quyết định số \(regulation.number) ngày \(regulation.issued.vietnamese) của Ủy ban \
            nhân dân tỉnh, qua theo dõi đến hết ngày \(judgement.asOf.vietnamese), \(entries.count == 1 ? you : "\(count(entries.count)) cơ quan") còn \
            \(overdue) nghĩa vụ phối hợp đã quá hạn, chưa thực hiện:
            """)]
    }

    private func section(_ entry: ReminderAddressees.Entry) -> [Paper.Block] {
        let heading: [Paper.Block] = entries.count == 1 ? [] : [.subheading(name(entry.agency))]
        let soon: [Paper.Block] = entry.falling.isEmpty ? [] : [.table(table(entry.falling, "Đến hạn đến hết ngày \(until.vietnamese)"))]
        return heading + [.table(table(entry.overdue, "Đã quá hạn"))] + soon
    }

    private func table(_ items: [ReminderAddressees.Item], _ title: String) -> Paper.Table {
        let columns: [Paper.Table.Column] = [
            .init("STT", 8, .centre), .init("Nội dung", 34), .init("Việc phải làm, căn cứ", 24), .init("Đối với", 17), .init("Thời hạn", 15, .centre), .init("Tình trạng", 21),
        ]
        return Paper.Table(title: title, columns: columns, rows: items.enumerated().map { ["\(cell: $0 + 1)"] + row($1) })
    }

    private func row(_ told: ReminderAddressees.Item) -> [Phrase] {
        let item = told.item
        let former: Phrase = told.former.map { " (nghĩa vụ của \(name($0)), cơ quan tiền thân)" } ?? ""
        let standing = [narrator.standing(item), item.reminders.isEmpty ? nil : narrator.reminded(item), narrator.contested(item.explanations)].compactMap { $0 }.joined(separator: "; ")
        return [
            Phrase(narrator.subject(item)), "\(narrator.task(item)) (\(narrator.citation(item)))\(former)", Phrase(narrator.creditor(item) ?? "—"),
            Phrase(item.obligation.due?.vietnamese ?? "—"), Phrase(standing),
        ]
    }

    private var closing: [Paper.Block] {
        notes + [
            .paragraph("""
                Đề nghị \(you) thực hiện ngay các nghĩa vụ đã quá hạn, báo cáo kết quả và nêu rõ lý do chậm trễ \
                gửi về \(office?.name ?? "Văn phòng") trước ngày \(blank: "ngày trả lời") để tổng hợp, báo cáo Ủy ban nhân dân tỉnh; \
                nghĩa vụ nào đã thực hiện mà chưa được ghi nhận, đề nghị gửi số, ngày văn bản để cập nhật.
                """),
            .paragraph("Đề nghị \(you) quan tâm thực hiện./."),
        ]
    }

    private var notes: [Paper.Block] {
        let all = entries.flatMap { $0.overdue + $0.falling }
        let dagger: [Paper.Block] = all.contains { $0.item.obligation.isInterpretive }
            ? [.note("Dấu †: Quy chế không ấn định ngày; ngày nêu là cách hiểu của hệ thống theo dõi.")] : []
        guard !addressees.orphans.isEmpty else { return dagger }
        let names = addressees.orphans.map { "\(name($0.agency)) (\($0.overdue))" as Phrase }.joined(separator: "; ")
        return dagger + [.note("Nghĩa vụ quá hạn của cơ quan đã kết thúc hoạt động, danh bạ không nêu một cơ quan kế thừa duy nhất: \(names): \(blank: "cơ quan nhận đôn đốc, hoặc bỏ dòng này").")]
    }

    private func name(_ position: Int) -> Phrase { "\(agency: position, judgement.content.registry.agencies[position].name)" }
}
