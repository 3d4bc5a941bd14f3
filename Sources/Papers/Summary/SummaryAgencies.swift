import Diagnostics
import Records
import Rules

/// What each agency did (19.2): responsibility, quality, what was commended or criticised, and what it proposes.
extension SummaryPaper {
    var responsibilities: [Paper.Block] {
        let columns: [Paper.Table.Column] = [
            .init("STT", 11, .centre), .init("Cơ quan", 48), .init("Chủ trì: đúng hạn / được tính", 22, .right),
            .init("Phối hợp: đúng hạn / được tính", 22, .right), .init("Tỷ lệ đúng hạn", 26, .right),
            .init("Trễ hạn", 13, .right), .init("Quá hạn", 13, .right), .init("Chưa đạt", 13, .right),
        ]
        let rows = summary.agencies.enumerated().map { index, agency -> [Phrase] in
            let (tally, head) = (agency.tally, named(agency, index))
            return head + [fraction(agency.asLead), fraction(agency.asPartner), rate(tally)] + cells([tally.late, tally.overdue, tally.breach])
        }
        return [
            .heading("II. Việc thực hiện trách nhiệm phối hợp của từng cơ quan"),
            .table(Paper.Table(title: "Nghĩa vụ bắt buộc trong kỳ, xếp theo danh bạ (đủ các cột tại Phụ lục II)", columns: columns, rows: rows)),
            .paragraph("Nghĩa vụ trễ hạn, quá hạn, chưa đạt yêu cầu trong kỳ: \(summary.failures.count), liệt kê tại Phụ lục III."),
            .paragraph("\(blank: "nhận xét việc thực hiện trách nhiệm của từng cơ quan; cơ quan cần đôn đốc")"),
        ]
    }

    /// Every count of every agency.
    var agenciesTable: Paper.Table {
        let titles = ["Hồ sơ chủ trì", "Khi chủ trì: đúng hạn / được tính", "Hồ sơ phối hợp", "Khi phối hợp: đúng hạn / được tính", "Tỷ lệ đúng hạn",
                      "Đúng hạn, đã thực hiện", "Trễ hạn", "Quá hạn", "Chưa đạt yêu cầu", "Chưa đến hạn", "Được miễn"]
        let columns = [Paper.Table.Column("STT", 10, .centre), .init("Cơ quan", 46)] + titles.map { Paper.Table.Column($0, $0.contains("/") || $0 == "Tỷ lệ đúng hạn" ? 26 : 15, .right) }
        let rows = summary.agencies.enumerated().map { index, agency -> [Phrase] in
            let t = agency.tally
            let parts: [Phrase] = ["\(cell: agency.leads)", fraction(agency.asLead), "\(cell: agency.partners)", fraction(agency.asPartner), rate(t)]
            return named(agency, index) + parts + cells([t.met, t.late, t.overdue, t.breach, t.pending, t.waived])
        }
        let t = summary.tally
        let all: [Phrase] = ["", "\(strong: "Tổng số")", "", "", "", "", rate(t)] + cells([t.met, t.late, t.overdue, t.breach, t.pending, t.waived])
        return Paper.Table(title: "Nghĩa vụ bắt buộc trong kỳ, xếp theo danh bạ", columns: columns, rows: rows + [all])
    }

    private func named(_ agency: AgencySummary, _ index: Int) -> [Phrase] { ["\(cell: index + 1)", name(agency: agency.agency)] }
    private func cells(_ numbers: [Int]) -> [Phrase] { numbers.map { Phrase(Numbers.grouped($0, .vi)) } }

    private func fraction(_ tally: Tally) -> Phrase { tally.rateDecided == 0 ? "—" : "\(cell: tally.rateMet)/\(cell: tally.rateDecided)" }

    var quality: [Paper.Block] {
        let marked = summary.agencies.filter { !$0.marks.isEmpty }
        var blocks: [Paper.Block] = [.heading("III. Chất lượng của hoạt động phối hợp")]
        if marked.isEmpty {
            blocks.append(.paragraph("Hồ sơ trong kỳ chưa ghi đánh giá chất lượng nào."))
        } else {
            let columns: [Paper.Table.Column] = [
                .init("STT", 9, .centre), .init("Cơ quan", 30), .init("Tốt", 8, .right), .init("Đạt", 8, .right), .init("Chưa đạt", 11, .right),
                .init("Chưa xếp loại", 11, .right), .init("Nhận xét đã ghi (mã hồ sơ)", 60),
            ]
            let kinds: [Quality?] = [.good, .fair, .poor, nil]
            let rows = marked.enumerated().map { index, agency -> [Phrase] in
                let counts = kinds.map { agency.count($0) }.map { Phrase(Numbers.grouped($0, .vi)) }
                return ["\(cell: index + 1)", name(agency: agency.agency)] + counts + [remarks(agency)]
            }
            blocks.append(.table(Paper.Table(title: "Đánh giá chất lượng ghi trong các hồ sơ của kỳ", columns: columns, rows: rows)))
        }
        return blocks + recognised + [.paragraph("\(blank: "nhận xét chung về chất lượng phối hợp")")]
    }

    private func remarks(_ agency: AgencySummary) -> Phrase {
        let told = agency.marks.compactMap { mark in mark.remark.map { "\($0) (\(matter(mark.matter)))" as Phrase } }
        return told.isEmpty ? "—" : told.joined(separator: "; ")
    }

    func matter(_ position: Int) -> Phrase { "\(matter: position, judgement.matters[position].matter.id)" }

    private var recognised: [Paper.Block] {
        guard !summary.recognitions.isEmpty else { return [.paragraph("Trong kỳ hồ sơ không ghi việc biểu dương, phê bình nào (Điều 20).")] }
        return [.paragraph("Biểu dương, phê bình đã ghi trong kỳ (Điều 20):")] + summary.recognitions.map { recognition in
            let event = recognition.event
            let who = recognition.agencies.map(name).joined(separator: "; ")
            let author: Phrase = recognition.author.map { " của \(name($0))" } ?? ""
            let document: Phrase = event.number.map { "văn bản số \($0)\(author) " } ?? ""
            let reason = recognition.reason.map { ": \($0)" } ?? ""
            return .item("\(capitalised(event.kind.rawValue)) \(who), \(document)ngày \(show(event.day)) (\(matter(recognition.matter)))\(reason).")
        }
    }

    var proposals: [Paper.Block] {
        let isSent = summary.reports.contains { $0.obligation.done != nil }
        let told: [Paper.Block] = summary.proposals.isEmpty
            ? [.paragraph(isSent ? "Không tìm thấy kiến nghị trong các báo cáo đã gửi (đề mục “kiến nghị”, “đề xuất”)." : "Chưa có cơ quan nào gửi báo cáo.")]
            : summary.proposals.map { proposal in
                let source = [proposal.report.documents.first.map { "báo cáo số \($0.text)" } ?? "báo cáo", "gửi ngày \(show(proposal.report.sent))"]
                return .item("\(name(proposal.report.agency)) (\(source.joined(separator: ", "))): \(proposal.paragraphs.joined(separator: " "))")
            }
        return [.heading("IV. Kiến nghị"), .subheading("1. Kiến nghị của các cơ quan")] + told + [
            .subheading("2. Kiến nghị của Văn phòng"),
            .paragraph("\(blank: "kiến nghị với Ủy ban nhân dân tỉnh; đề nghị biểu dương, phê bình, kiểm điểm nếu có")"),
        ]
    }
}
