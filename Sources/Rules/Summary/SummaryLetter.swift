import Diagnostics
import Records
import WorkingCalendar

/// Puts the summary of a half-year into the Office's report (18.2, 19.2): the figures as they are, and a marked place wherever a
/// person has to judge.
public struct SummaryLetter {
    private let summary: PeriodSummary
    private let judgement: Judgement
    private let narrator: Narrator
    private let registry: Registry

    public init(_ summary: PeriodSummary, _ judgement: Judgement) {
        self.summary = summary
        self.judgement = judgement
        narrator = Narrator(judgement, language: .vi)
        registry = judgement.content.registry
    }

    public var letter: Letter {
        let settings = judgement.content.settings
        let regulation = judgement.content.regulation
        var letter = Letter(
            issuer: Office.name(judgement).uppercased(), symbol: "BC-VP", locality: Office.locality(judgement), year: judgement.asOf.year,
            kind: "BÁO CÁO", subject: "Tình hình thực hiện trách nhiệm phối hợp \(Self.words(summary.period))",
            signer: "CHÁNH VĂN PHÒNG", receivers: ["Ủy ban nhân dân tỉnh (để báo cáo)", "Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh", "Lưu: VT"],
            isSample: settings.isSample)
        letter.blocks = [.paragraph("Thực hiện khoản 2 Điều 18 và Điều 19 Quy chế phối hợp ban hành kèm theo Quyết định số \(regulation.number) ngày \(regulation.issued.vietnamese), \(Office.name(judgement)) tổng hợp tình hình thực hiện trách nhiệm phối hợp \(Self.words(summary.period)), số liệu xét đến hết ngày \(judgement.asOf.vietnamese), như sau:")]
            + progress + responsibility + quality + proposals
        letter.annexTitle = "Nghĩa vụ phối hợp trễ hạn, quá hạn, chưa đạt yêu cầu \(Self.words(summary.period))"
        letter.annex = [.table(annex)]
        return letter
    }

    /// `6 tháng đầu năm 2026`.
    static func words(_ period: Period) -> String { "6 tháng \(period.half == 1 ? "đầu" : "cuối") năm \(period.year)" }

    // MARK: I. Tiến độ

    private var progress: [Letter.Block] {
        let tally = summary.tally
        let begun = summary.begun.values.reduce(0, +)
        let forms = Form.allCases.compactMap { form in summary.begun[form].map { "\(Words.form(form).vi) \(number($0))" } }
        return [
            .heading(1, "I. TÌNH HÌNH CHẤP HÀNH TIẾN ĐỘ"), .heading(2, "1. Số liệu chung"),
            .paragraph("Trong kỳ có \(number(begun)) hồ sơ phối hợp phát sinh\(forms.isEmpty ? "" : " (\(forms.joined(separator: ", ")))"), \(number(summary.finished)) hồ sơ hoàn thành, \(number(summary.cancelled)) hồ sơ hủy."),
            .paragraph("Nghĩa vụ bắt buộc đến hạn hoặc đã có kết quả: đúng hạn \(rate(tally)); trễ hạn \(number(tally.late)), quá hạn chưa thực hiện \(number(tally.overdue)), chưa đạt yêu cầu \(number(tally.breach)), được miễn \(number(tally.waived)); còn trong hạn \(number(tally.pending))."),
            .heading(2, "2. Chế độ báo cáo định kỳ"),
        ] + reports
    }

    private var reports: [Letter.Block] {
        guard let due = summary.reportDue, !summary.reported.isEmpty else { return [.paragraph("Kỳ này chưa theo dõi báo cáo định kỳ.")] }
        func list(_ status: Status) -> [PeriodSummary.Reported] { summary.reported.filter { $0.obligation.status == status } }
        func line(_ status: Status, _ words: String, _ tell: (PeriodSummary.Reported) -> String) -> [Letter.Block] {
            let some = list(status)
            return some.isEmpty ? [] : [.item("\(words) (\(number(some.count))): \(some.map(tell).joined(separator: "; ")).")]
        }
        return [.paragraph("Hạn báo cáo: \(due.vietnamese). Phải báo cáo: \(number(summary.reported.count)) cơ quan.")]
            + line(.met, "Đúng hạn") { registry.name(of: $0.agency) }
            + line(.late, "Trễ hạn") { "\(registry.name(of: $0.agency)), gửi ngày \($0.obligation.done?.vietnamese ?? "")" }
            + line(.overdue, "Quá hạn, chưa báo cáo") { registry.name(of: $0.agency) }
            + line(.pending, "Chưa đến hạn, chưa báo cáo") { registry.name(of: $0.agency) }
    }

    // MARK: II. Trách nhiệm

    private var responsibility: [Letter.Block] {
        let rows = summary.parts.enumerated().map { index, part in
            ["\(index + 1)", registry.name(of: part.agency), number(part.led), number(part.joined), rate(part.tally), number(part.tally.late),
             number(part.tally.overdue), number(part.tally.breach)]
        }
        let table = Letter.Table(
            columns: [("STT", 6), ("Cơ quan", 29), ("Chủ trì (hồ sơ)", 10), ("Phối hợp (hồ sơ)", 10), ("Đúng hạn / đã có kết quả", 19), ("Trễ hạn", 8), ("Quá hạn", 8), ("Chưa đạt", 8)],
            rows: rows)
        return [
            .heading(1, "II. TRÁCH NHIỆM PHỐI HỢP CỦA TỪNG CƠ QUAN"),
            .paragraph("Tỷ lệ tính trên nghĩa vụ bắt buộc đã đến hạn hoặc đã có kết quả trong kỳ; nghĩa vụ trễ so với ngày mà Quy chế không ấn định (†) không tính là trễ trong tỷ lệ. Chi tiết từng nghĩa vụ chưa đạt tại Phụ lục."),
            .table(table), .place("Nhận xét trách nhiệm của từng cơ quan: nêu cơ quan làm tốt, cơ quan cần kiểm điểm, lý do"),
        ]
    }

    // MARK: III. Chất lượng

    private var quality: [Letter.Block] {
        let marked = summary.parts.compactMap { part -> Letter.Block? in
            let marks = Quality.allCases.compactMap { mark in part.quality[mark].map { "\(mark.rawValue) \(number($0))" } }
            return marks.isEmpty ? nil : .item("\(registry.name(of: part.agency)): \(marks.joined(separator: ", ")).")
        }
        func list(_ marks: [PeriodSummary.Mark], _ words: String) -> [Letter.Block] {
            marks.map { mark in
                let reason = mark.event.text(.reason).map { ": \($0)" } ?? ""
                return .item("\(words) \(Body.list(mark.event.namedAgencies, registry)), ngày \(mark.event.day.vietnamese), hồ sơ \(mark.matter.id)\(reason).")
            }
        }
        return [.heading(1, "III. CHẤT LƯỢNG PHỐI HỢP")]
            + (marked.isEmpty ? [.paragraph("Trong kỳ chưa có hồ sơ hoàn thành được chấm chất lượng phối hợp.")] : [.paragraph("Chất lượng do cơ quan chủ trì chấm trong các hồ sơ hoàn thành trong kỳ:")] + marked)
            + list(summary.commended, "Biểu dương") + list(summary.criticised, "Phê bình")
            + [.place("Đánh giá chất lượng phối hợp chung")]
    }

    // MARK: IV. Kiến nghị

    private var proposals: [Letter.Block] {
        let items = summary.proposals.flatMap { proposal in
            proposal.lines.map { line -> Letter.Block in
                let document = proposal.report.documents.first.map { " (\($0.text))" } ?? ""
                return .item("\(registry.name(of: proposal.report.agency))\(document): \(line)")
            }
        }
        return [.heading(1, "IV. KIẾN NGHỊ")]
            + (items.isEmpty ? [.paragraph("Báo cáo của các cơ quan trong kỳ không có kiến nghị.")] : [.paragraph("Các cơ quan kiến nghị:")] + items)
            + [.place("Kiến nghị của Văn phòng")]
    }

    // MARK: Phụ lục

    private var annex: Letter.Table {
        let rows = summary.failures.enumerated().map { index, failure -> [String] in
            let o = failure.obligation
            let matter = failure.matter?.matter
            let letter = matter?.events.first { $0.place.line == o.place.line }
            let subject = matter.map { "\($0.id): \($0.title)" } ?? "Báo cáo định kỳ \(Self.words(summary.period))"
            let task = Rule.catalogue.first { $0.id == o.rule }?.title.vi ?? o.rule
            return [
                "\(index + 1)", "\(task) (\(Words.clause(o.clause).vi)). \(subject)",
                letter.map { [$0.documents.first?.text, $0.day.vietnamese].compactMap { $0 }.joined(separator: ", ") } ?? "",
                matter.map { registry.name(of: $0.lead) } ?? "", registry.name(of: o.debtor),
                o.due.map { $0.vietnamese + (o.isInterpretive ? " †" : "") } ?? "", o.status == .breach ? "" : o.done?.vietnamese ?? "",
                Words.status(o, calendar: judgement.content.calendar, asOf: judgement.asOf, dueSoon: judgement.content.settings.dueSoonWorkingDays).vi,
                contested(failure),
            ]
        }
        return Letter.Table(
            columns: [("STT", 6), ("Nội dung", 21), ("Số, ngày văn bản", 12), ("Chủ trì", 11), ("Cơ quan có trách nhiệm", 11), ("Thời hạn", 12), ("Ngày thực hiện", 12), ("Trạng thái", 8), ("Ghi chú", 7)],
            rows: rows)
    }

    private func contested(_ failure: PeriodSummary.Failure) -> String {
        let events = failure.matter?.explanations(asOf: judgement.asOf)[failure.obligation.id] ?? []
        return events.isEmpty ? "" : "Có giải trình ngày \(events.map(\.day.vietnamese).joined(separator: ", "))"
    }

    private func rate(_ tally: Tally) -> String {
        guard let rate = tally.ratePerMille else { return "—" }
        return "\(number(tally.rateMet))/\(number(tally.rateDecided)) (\(Numbers.percent(rate, .vi)))"
    }

    private func number(_ value: Int) -> String { Numbers.grouped(value, .vi) }
}

/// The Office, as its letters name it.
enum Office {
    /// `cơ quan chủ quản` of the site, else the registry's entry with that role.
    static func name(_ judgement: Judgement) -> String {
        let content = judgement.content
        return content.settings.owner ?? content.registry.holders(of: .office, on: judgement.asOf).first.map { content.registry.agencies[$0].name } ?? "Văn phòng"
    }

    /// What follows `tỉnh` in its name: where its letters are dated.
    static func locality(_ judgement: Judgement) -> String {
        guard let place = name(judgement).ranges(of: "tỉnh ").last else { return "…" }
        return String(name(judgement)[place.upperBound...])
    }
}

extension Body {
    static func list(_ bodies: [Body], _ registry: Registry) -> String { bodies.map(registry.name).joined(separator: ", ") }
}
