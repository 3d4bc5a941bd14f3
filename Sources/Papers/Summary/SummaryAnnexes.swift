import Records
import Rules
import WorkingCalendar

/// The annexes: who reported, what failed, what is overdue from before, and how to count it all again.
extension SummaryPaper {
    var annexes: [Paper.Annex] {
        let before = summary.carriedOver.isEmpty ? [] : items(summary.carriedOver, "Nghĩa vụ quá hạn từ trước kỳ, chưa thực hiện")
        return [
            Paper.Annex(label: "Phụ lục I", title: "TÌNH HÌNH GỬI BÁO CÁO ĐỊNH KỲ", blocks: [.table(reportsTable)]),
            Paper.Annex(label: "Phụ lục II", title: "SỐ LIỆU THEO CƠ QUAN", blocks: [.table(agenciesTable)]),
            Paper.Annex(label: "Phụ lục III", title: "NGHĨA VỤ QUÁ HẠN, CHƯA ĐẠT YÊU CẦU, TRỄ HẠN, ĐƯỢC MIỄN",
                        blocks: (summary.failures.isEmpty ? [.paragraph("Trong kỳ không có.")] : items(summary.failures[...], "Nghĩa vụ của kỳ")) + before + waived),
            Paper.Annex(label: "Phụ lục IV", title: "NGUỒN SỐ LIỆU VÀ CÁCH TÍNH LẠI", blocks: sources),
        ]
    }

    private func items(_ items: ArraySlice<PeriodItem>, _ title: String) -> [Paper.Block] {
        let columns: [Paper.Table.Column] = [
            .init("STT", 6, .centre), .init("Nội dung", 29), .init("Số, ngày văn bản", 15), .init("Chủ trì", 13), .init("Phối hợp", 15),
            .init("Phải thực hiện", 13), .init("Thời hạn", 14, .centre), .init("Ngày và số trả lời", 15), .init("Trạng thái", 12), .init("Ghi chú", 16),
        ]
        let rows = items.prefix(rowLimit).enumerated().map { ["\(cell: $0 + 1)"] + row($1) }
        let more = items.count - rows.count
        return [.table(Paper.Table(title: title, columns: columns, rows: rows))]
            + (more > 0 ? [.note("Còn \(more) nghĩa vụ nữa; bản đầy đủ: phoihop report \(summary.period.text) --format docx --output TỆP.")] : [])
    }

    private func row(_ item: PeriodItem) -> [Phrase] {
        let o = item.obligation
        let matter = item.matter.map { judgement.matters[$0].matter }
        let letters = FailureLetters(o)
        let others = matter.map { matter in o.debtor != matter.lead ? [o.debtor] : o.creditor.map { [$0] } ?? matter.partners } ?? []
        let word = Words.status(o, calendar: judgement.content.calendar, asOf: judgement.asOf, dueSoon: judgement.content.settings.dueSoonWorkingDays).vi
        return [
            content(item), Phrase(letters.raised ?? "—"), matter.map { name($0.lead) } ?? "—", others.isEmpty ? "—" : others.map(name).joined(separator: "; "),
            name(o.debtor), Phrase((o.due.map(show) ?? "—") + (o.isInterpretive && o.due != nil ? " †" : "")), Phrase(letters.answered ?? "—"),
            Phrase(word), Phrase(([capitalised(Words.clause(o.clause).vi)] + letters.notes(o) + [narrator.contested(judgement.explanations[o.id] ?? [])].compactMap { $0 }).joined(separator: "; ")),
        ]
    }

    /// Who was excused, by whom, by which document, why: never a bare number.
    private var waived: [Paper.Block] {
        guard !summary.waived.isEmpty else { return [] }
        let columns: [Paper.Table.Column] = [
            .init("STT", 6, .centre), .init("Nội dung", 40), .init("Cơ quan", 22), .init("Người cho miễn", 24), .init("Văn bản", 20), .init("Lý do", 36),
        ]
        let rows = summary.waived.prefix(rowLimit).enumerated().map { index, item -> [Phrase] in
            let waiver = item.matter.flatMap { position in
                item.obligation.waiver.map { judgement.matters[position].matter.waivers[$0] }
            }
            return [
                "\(cell: index + 1)", content(item), name(item.obligation.debtor), Phrase(waiver?.approver ?? "—"),
                Phrase(waiver.map { $0.documents.map(\.text).joined(separator: ", ") } ?? "—"), Phrase(waiver?.reason ?? "—"),
            ]
        }
        return [.table(Paper.Table(title: "Nghĩa vụ được miễn", columns: columns, rows: rows))]
    }

    private func content(_ item: PeriodItem) -> Phrase {
        let o = item.obligation
        let task = Rule.catalogue.first { $0.id == o.rule }?.title(.vi) ?? o.rule
        if let position = item.matter { return "\(matter(position)) \(judgement.matters[position].matter.title): \(task)" }
        return "\(o.period.map { capitalised(Words.period($0).vi) + ": " } ?? "")\(task)"
    }

    private var sources: [Paper.Block] {
        let day = judgement.asOf.iso
        return [
            .item("Số liệu lấy từ các tệp hồ sơ trong ho-so/, báo cáo trong bao-cao/, danh bạ co-quan.yml và lịch làm việc trong lich/, xét đến hết ngày \(show(judgement.asOf))\(revision.map { ", bản hồ sơ \($0)" } ?? "")."),
            .item("Tính lại toàn bộ: phoihop report \(summary.period.text) --as-of \(day) --format json; từng nghĩa vụ: phoihop check --as-of \(day) --format json; vì sao kết luận như vậy: phoihop explain, kèm mã nghĩa vụ."),
            .item("Nghĩa vụ thuộc kỳ theo hạn; không có hạn thì theo ngày thực hiện, rồi ngày phát sinh. Chỉ tính nghĩa vụ bắt buộc; không tính nghĩa vụ không áp dụng."),
            .item("Tỷ lệ đúng hạn = số đúng hạn / số đúng hạn, trễ hạn, quá hạn, chưa đạt yêu cầu; chưa có nghĩa vụ nào để tính thì ghi “—”. Nghĩa vụ được miễn không tính vào tỷ lệ."),
            .item("Hồ sơ trong kỳ: bắt đầu trước hoặc trong kỳ và chưa kết thúc trước kỳ; tình trạng xét tại ngày cuối kỳ, hoặc ngày xét nếu kỳ chưa hết."),
            .item("Dấu †: Quy chế không ấn định ngày, ngày nêu là cách hiểu của hệ thống."),
            .item("Báo cáo định kỳ: nghĩa vụ của quy tắc 19.1-report; nội dung báo cáo: 19.2-content; báo cáo tổng hợp: 18.2-summary. Đánh giá chất lượng: mục “đánh giá” của hồ sơ. Kiến nghị: đề mục “kiến nghị”, “đề xuất” của báo cáo."),
        ]
    }
}
