import Diagnostics
import Records
import Rules
import WorkingCalendar

/// Drafts the Office's summary report of a half-year (18.2, 19.2): what the records say is filled in, what a person must judge
/// is left open and marked.
public struct SummaryPaper: Sendable {
    let summary: PeriodSummary
    let judgement: Judgement
    let narrator: Narrator

    /// How many rows a table of obligations has at most; the rest is counted beneath it.
    let rowLimit: Int
    let revision: String?

    /// - Parameters:
    ///   - revision: the commit of the content folder, so that the numbers can be counted again; nil where it is not known.
    ///   - rowLimit: of each table of obligations, for a form that must stay small.
    public init(_ summary: PeriodSummary, _ judgement: Judgement, revision: String? = nil, rowLimit: Int = .max) {
        self.rowLimit = rowLimit
        self.revision = revision
        self.summary = summary
        self.judgement = judgement
        narrator = Narrator(judgement, language: .vi)
    }

    public var paper: Paper {
        let office = summary.office.map { judgement.content.registry.agencies[$0] }
        return Paper(
            kind: .titled("BÁO CÁO", about: "Tổng hợp việc thực hiện trách nhiệm phối hợp của các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh \(periodName)"),
            head: Letterhead(judgement, office: summary.office, symbol: Phrase("/BC-" + (office?.abbreviations.first ?? "VP"))),
            addressees: ["Ủy ban nhân dân tỉnh"], blocks: opening + progress + responsibilities + quality + proposals,
            signatory: "CHÁNH VĂN PHÒNG",
            recipients: ["Như trên", "Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh", "Lưu: VT, \(blank: "đơn vị soạn thảo")"],
            annexes: annexes, isSample: judgement.content.settings.isSample, asOf: judgement.asOf)
    }

    /// `6 tháng đầu năm 2026`.
    var periodName: String { Words.period(summary.period).vi }

    private var opening: [Paper.Block] {
        let regulation = judgement.content.regulation
        return [
            .paragraph("""
                Thực hiện khoản 2 Điều 18 và Điều 19 Quy chế ban hành kèm theo Quyết định số \(regulation.number) ngày \(show(regulation.issued)) \
                của Ủy ban nhân dân tỉnh, \(officeName) tổng hợp việc thực hiện trách nhiệm phối hợp của các cơ quan chuyên môn \(periodName) \
                (từ ngày \(show(summary.first)) đến hết ngày \(show(summary.last)); số liệu xét đến hết ngày \(show(judgement.asOf))) như sau:
                """),
        ]
    }

    private var officeName: String { summary.office.map { judgement.content.registry.agencies[$0].name } ?? "Văn phòng" }

    /// Dossiers by form, obligations by outcome, reports by standing.
    private var progress: [Paper.Block] {
        let matters = summary.matters, tally = summary.tally
        return [.heading("I. Tình hình chấp hành tiến độ trong công tác phối hợp"), .subheading("1. Chế độ báo cáo định kỳ (Điều 19)")] + reports + [
            .subheading("2. Hồ sơ phối hợp"),
            .paragraph("""
                Trong kỳ có \(matters.total) hồ sơ phối hợp, gồm \(matters.carried) hồ sơ chuyển từ kỳ trước và \(matters.begun) hồ sơ bắt đầu trong kỳ; \
                đã hoàn thành \(matters.finished), hủy \(matters.cancelled), đang thực hiện \(matters.ongoing) hồ sơ\(isOver ? " tại ngày cuối kỳ" : "").
                """),
            .table(forms),
            .subheading("3. Nghĩa vụ theo Quy chế"),
            .paragraph("""
                Trong kỳ có \(tally.met + tally.late + tally.overdue + tally.breach + tally.pending + tally.waived) nghĩa vụ bắt buộc: \
                \(tally.met) đúng hạn hoặc đã thực hiện, \(tally.late) trễ hạn, \(tally.overdue) quá hạn chưa thực hiện, \(tally.breach) chưa đạt yêu cầu, \
                \(tally.pending) chưa đến hạn, \(tally.waived) được miễn\(tally.waived > 0 ? " (Phụ lục III)" : ""). Tỷ lệ đúng hạn: \(rate(tally)), tính trong số nghĩa vụ đã đến hạn hoặc đã có kết quả.
                """),
        ] + interpretive + [
            .paragraph("Quá hạn từ trước kỳ đến nay chưa thực hiện: \(summary.carriedOver.count) nghĩa vụ. Số lần đôn đốc đã ghi trong kỳ: \(summary.reminders)."),
            .paragraph("\(blank: "nhận xét chung về tiến độ; nguyên nhân trễ hạn, quá hạn")"),
        ]
    }

    /// What the rate reads kindly, said beside it.
    private var interpretive: [Paper.Block] {
        let late = summary.tally.interpretiveLate, overdue = summary.tally.interpretiveOverdue
        guard late + overdue > 0 else { return [] }
        return [.note("""
            Ghi chú: ngày do hệ thống suy diễn (†) vì Quy chế không ấn định: \(late) nghĩa vụ trễ hạn theo ngày này được tính là đúng hạn trong tỷ lệ; \
            \(overdue) nghĩa vụ quá hạn theo ngày này của hồ sơ chưa kết thúc không tính vào tỷ lệ.
            """)]
    }

    private var isOver: Bool { judgement.asOf > summary.last }

    private var forms: Paper.Table {
        let columns: [Paper.Table.Column] = [
            .init("Hình thức", 30), .init("Tổng số", 12, .right), .init("Từ kỳ trước", 13, .right), .init("Bắt đầu trong kỳ", 15, .right),
            .init("Hoàn thành", 14, .right), .init("Hủy", 10, .right), .init("Đang thực hiện", 15, .right),
        ]
        func row(_ name: Phrase, _ m: MatterTurnover) -> [Phrase] {
            [name] + [m.total, m.carried, m.begun, m.finished, m.cancelled, m.ongoing].map { Phrase(Numbers.grouped($0, .vi)) }
        }
        let rows = summary.forms.map { row(Phrase(capitalised(Words.form($0.form).vi)), $0.matters) }
        return Paper.Table(title: "Hồ sơ phối hợp trong kỳ, theo hình thức", columns: columns, rows: rows + [row("\(strong: "Tổng số")", summary.matters)])
    }
}

/// Words that the parts share.
extension SummaryPaper {
    func show(_ day: Day) -> String { day.vietnamese }
    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// With the end of its life where it has ended by the half-year's last day: another may bear its name.
    func name(agency position: Int) -> Phrase {
        let agency = judgement.content.registry.agencies[position]
        let ended = agency.to.flatMap { $0 < min(summary.last, judgement.asOf) ? " (đến hết ngày \(show($0)))" : nil } ?? ""
        return "\(agency: position, agency.name)\(ended)"
    }

    func name(_ body: Body) -> Phrase {
        switch body {
        case .agency(let position): name(agency: position)
        case .outside(let text): Phrase(text)
        }
    }

    /// `92,3% (12/13)`; a rate never stands without its counts.
    func rate(_ tally: Tally) -> Phrase {
        guard let rate = tally.ratePerMille else { return "—" }
        return "\(Numbers.percent(rate, .vi)) (\(cell: tally.rateMet)/\(cell: tally.rateDecided))"
    }
}
