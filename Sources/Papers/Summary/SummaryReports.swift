import Records
import Rules

/// How the agencies kept the half-yearly reporting (19.1 to 19.3).
extension SummaryPaper {
    /// Counts, then the names of those who were late or have not sent theirs.
    var reports: [Paper.Block] {
        let all = summary.reports
        let provisional = all.first?.obligation.isProvisional == true ? " (tạm tính)" : ""
        guard let due = all.first?.obligation.due else { return [.paragraph("Không có cơ quan nào phải báo cáo trong kỳ.")] }
        func count(_ status: Status) -> Int { all.count { $0.obligation.status == status } }
        let late = all.filter { $0.obligation.status == .late }, missing = all.filter { $0.obligation.status == .overdue }
        let lacking = all.filter { $0.lacking != nil }
        var blocks: [Paper.Block] = [.paragraph("""
            \(all.count) cơ quan phải gửi báo cáo định kỳ, hạn ngày \(show(due))\(provisional): \(count(.met)) gửi đúng hạn, \(count(.late)) gửi trễ hạn, \
            \(count(.overdue)) đã quá hạn mà chưa gửi, \(count(.pending)) chưa đến hạn (Phụ lục I).
            """)]
        if !late.isEmpty {
            let names = late.map { "\(name(agency: $0.agency)) (gửi ngày \($0.obligation.done.map(show) ?? "—"))" as Phrase }
            blocks.append(.item("Gửi trễ hạn: \(names.joined(separator: "; "))."))
        }
        if !missing.isEmpty { blocks.append(.item("Chưa gửi: \(missing.map { name(agency: $0.agency) }.joined(separator: "; ")).")) }
        if !lacking.isEmpty {
            blocks.append(.item("Báo cáo chưa đủ nội dung theo khoản 2 Điều 19: \(lacking.map { name(agency: $0.agency) }.joined(separator: "; "))."))
        }
        if let own = summary.ownReport, let due = own.due {
            blocks.append(.item("Báo cáo tổng hợp của Văn phòng: hạn ngày \(show(due)) (†), \(own.done.map { "đã gửi ngày \(show($0))" } ?? (own.status == .waived ? "được miễn" : "chưa gửi"))."))
        }
        return blocks
    }

    /// One row an agency: due, sent, number, standing, contents.
    var reportsTable: Paper.Table {
        let columns: [Paper.Table.Column] = [
            .init("STT", 5, .centre), .init("Cơ quan", 30), .init("Thời hạn", 12, .centre), .init("Ngày gửi", 12, .centre),
            .init("Số, ký hiệu", 16), .init("Trạng thái", 13), .init("Nội dung theo khoản 2 Điều 19", 34),
        ]
        let rows = summary.reports.enumerated().map { index, standing -> [Phrase] in
            let o = standing.obligation
            return [
                "\(cell: index + 1)", name(agency: standing.agency), Phrase(o.due.map(show) ?? "—"), Phrase(o.done.map(show) ?? "—"),
                Phrase(standing.document ?? "—"), Phrase(Self.word(o.status)), contents(standing),
            ]
        }
        return Paper.Table(title: "Báo cáo định kỳ \(periodName)", columns: columns, rows: rows)
    }

    private func contents(_ standing: ReportStanding) -> Phrase {
        if let lacking = standing.lacking { return Phrase(lacking.vi) }
        return standing.content == nil ? "—" : "Đủ"
    }

    /// The standing of a report in a word.
    public static func word(_ status: Status) -> String {
        switch status {
        case .met: "đúng hạn"
        case .late: "trễ hạn"
        case .overdue: "chưa gửi"
        case .pending: "chưa đến hạn"
        default: Words.status(status).vi
        }
    }
}
