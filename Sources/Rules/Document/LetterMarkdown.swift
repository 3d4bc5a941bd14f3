import Diagnostics

extension Letter {
    /// The text as Markdown.
    public var markdown: String {
        var lines: [String] = []
        func add(_ text: String) { lines += [text, ""] }
        if isSample { add("**\(Letter.sampleWords)**") }
        add("**\(escaped(issuer))**")
        add("Số: …/\(escaped(symbol)) · \(escaped(locality)), ngày … tháng … năm \(year)")
        add("# " + escaped([kind, subject].compactMap { $0 }.joined(separator: ": ")))
        if !addressees.isEmpty { add("Kính gửi: \(addressees.map(escaped).joined(separator: "; ")).") }
        lines.append(bodyMarkdown)
        add("**\(escaped(signer))**")
        add("Nơi nhận: \(receivers.map(escaped).joined(separator: "; ")).")
        if let annexTitle {
            add("## " + escaped(annexTitle))
            lines.append(annexMarkdown)
        }
        return lines.joined(separator: "\n")
    }

    /// What stands between the heading and the signature.
    public var bodyMarkdown: String { blocks.markdown }
    public var annexMarkdown: String { annex.markdown }

    static let sampleWords = "DỮ LIỆU MẪU: số liệu minh họa, không phản ánh việc chấp hành của cơ quan nào"
}

extension [Letter.Block] {
    /// The blocks as Markdown; a heading of level 0 is the document's own.
    var markdown: String {
        var lines: [String] = []
        for (index, block) in enumerated() {
            switch block {
            case .heading(let level, let text): lines += [String(repeating: "#", count: level + 1) + " " + escaped(text), ""]
            case .paragraph(let text): lines += [escaped(text), ""]
            case .place(let text): lines += ["*[\(escaped(text))]*", ""]
            case .item(let text):
                lines.append("- " + escaped(text))
                if index + 1 == count { lines.append("") } else if case .item = self[index + 1] {} else { lines.append("") }
            case .table(let table):
                lines.append("| " + table.columns.map { escaped($0.title) }.joined(separator: " | ") + " |")
                lines.append("|" + table.columns.map { _ in " --- |" }.joined())
                lines += table.rows.map { "| " + $0.map(escaped).joined(separator: " | ") + " |" } + [""]
            }
        }
        return lines.joined(separator: "\n")
    }
}

/// The text as Markdown shows it word for word.
private func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.visible.unicodeScalars {
        if "\\|*_`<>[]&~#$".unicodeScalars.contains(scalar) { escaped.append("\\") }
        escaped.append(scalar == "\t" ? " " : scalar)
    }
    return String(escaped)
}
