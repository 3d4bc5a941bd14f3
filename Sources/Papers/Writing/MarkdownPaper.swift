import Diagnostics

extension Paper {
    /// The paper as Markdown, for reading and for pasting.
    public var markdown: String {
        var lines: [String] = isSample ? ["**\(Paper.sampleBand)**", ""] : []
        lines += [
            row(["\(head.superior)", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]), "| :-: | :-: |",
            row(["\(strong: head.issuer)", "\(strong: "Độc lập - Tự do - Hạnh phúc")"]), row([numberCell, head.place]), "",
        ]
        if case .titled(let type, let about) = kind { lines += ["# \(escaped(type))", "", "**\(escaped(about))**", ""] }
        if addressees.count == 1 { lines += ["Kính gửi: " + inline(addressees[0]), ""] }
        if addressees.count > 1 { lines += ["Kính gửi:", ""] + addressees.map { "- " + inline($0) } + [""] }
        lines += [blocks.markdown]
        lines += [row(["\(strong: "Nơi nhận:")", "\(strong: signatory)"]), "| --- | :-: |"]
        for (index, recipient) in recipients.enumerated() { lines.append(row(["- \(recipient)", index == 0 ? Paper.signature : ""])) }
        lines.append("")
        for annex in annexes { lines += ["## \(escaped(annex.label))", "", "**\(escaped(annex.title))**", ""] + [annex.blocks.markdown] }
        return lines.joined(separator: "\n")
    }

    private var numberCell: Phrase {
        if case .letter(let about) = kind { "\(head.number); \(about)" } else { head.number }
    }
}

extension [Paper.Block] {
    /// As Markdown, a blank line at the end.
    var markdown: String {
        var lines: [String] = []
        var isList = false
        for block in self {
            if case .item = block { isList = true } else if isList {
                lines.append("")
                isList = false
            }
            switch block {
            case .heading(let text): lines += ["## " + inline(text), ""]
            case .subheading(let text): lines += ["### " + inline(text), ""]
            case .paragraph(let text), .note(let text): lines += [inline(text), ""]
            case .item(let text): lines.append("- " + inline(text))
            case .table(let table): lines += self.table(table)
            }
        }
        if isList { lines.append("") }
        return lines.joined(separator: "\n")
    }

    private func table(_ table: Paper.Table) -> [String] {
        let marks = table.columns.map { $0.align == .left ? "---" : $0.align == .right ? "--:" : ":-:" }
        return (table.title.map { ["*\(escaped($0))*", ""] } ?? []) + [row(table.columns.map { Phrase($0.title) }), "| " + marks.joined(separator: " | ") + " |"]
            + table.rows.map(row) + [""]
    }
}

private func row(_ cells: [Phrase]) -> String { "| " + cells.map(inline).joined(separator: " | ") + " |" }

private func inline(_ phrase: Phrase) -> String {
    phrase.spans.map { span in
        switch span.look {
        case .plain: escaped(span.text)
        case .strong: "**\(escaped(span.text))**"
        case .blank: span.text
        }
    }.joined()
}

/// The text as Markdown shows it word for word.
private func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 8)
    for byte in text.visible.utf8 {
        if byte < 0x80, markup[Int(byte)] { escaped.append(UInt8(ascii: "\\")) }
        escaped.append(byte == UInt8(ascii: "\t") ? 0x20 : byte)
    }
    return String(decoding: escaped, as: UTF8.self)
}

/// By byte, whether Markdown reads it as more than itself.
private let markup: [Bool] = {
    let marks = Set("\\|*_`<>[]&~#$".utf8)
    return (0..<0x80).map { marks.contains($0) }
}()
