/// The letterhead, the blocks and the closing of a paper in WordprocessingML.
extension WordXML {
    /// Issuer, number and subject on the left; the nation, its motto, place and day on the right.
    mutating func letterhead(_ paper: Paper) {
        let widths = [3900, Sheet.portrait.textWidth - 3900]
        plainTable(widths) { xml in
            xml.cell(widths[0]) { xml in
                xml.paragraph("Superior") { $0.phrase(paper.head.superior) }
                xml.paragraph("Issuer") { $0.run(paper.head.issuer) }
                xml.rule(indent: 1350)
                xml.paragraph("Number") { $0.phrase(paper.head.number) }
                if case .letter(let about) = paper.kind { xml.paragraph("Subject") { $0.run(about) } }
            }
            xml.cell(widths[1]) { xml in
                xml.paragraph("Nation") { $0.run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") }
                xml.paragraph("Motto") { $0.run("Độc lập - Tự do - Hạnh phúc") }
                xml.rule(indent: 1120)
                xml.paragraph("PlaceDay") { $0.phrase(paper.head.place) }
            }
        }
    }

    /// Where it goes on the left, the signature on the right.
    mutating func closing(_ paper: Paper) {
        let widths = [4500, Sheet.portrait.textWidth - 4500]
        paragraph("Gap", "<w:keepNext/>") { _ in }
        plainTable(widths) { xml in
            xml.cell(widths[0]) { xml in
                xml.paragraph("RecipientsHead") { $0.run("Nơi nhận:") }
                for (index, recipient) in paper.recipients.enumerated() {
                    let isLast = index == paper.recipients.count - 1
                    xml.paragraph("Recipient") { $0.phrase("- \(recipient)\(isLast ? "." : ";")") }
                }
            }
            xml.cell(widths[1]) { xml in
                xml.paragraph("Signatory") { $0.run(paper.signatory) }
                xml.paragraph("Signature") { $0.phrase(Paper.signature) }
            }
        }
    }

    /// A line of the width that the indents on both sides leave.
    mutating func rule(indent: Int) { paragraph("Rule", "<w:ind w:left=\"\(indent)\" w:right=\"\(indent)\"/>") { _ in } }

    mutating func blocks(_ blocks: [Paper.Block], width: Int) {
        for block in blocks {
            switch block {
            case .heading(let text): paragraph("Heading1") { $0.phrase(text) }
            case .subheading(let text): paragraph("Heading2") { $0.phrase(text) }
            case .paragraph(let text): paragraph("Text") { $0.phrase(text) }
            case .item(let text): paragraph("Text") { $0.phrase("- \(text)") }
            case .note(let text): paragraph("Note") { $0.phrase(text) }
            case .table(let table): self.table(table, width: width)
            }
        }
    }

    /// A table with lines; its head is repeated on every page, a row is never broken in two.
    private mutating func table(_ table: Paper.Table, width: Int) {
        if let title = table.title { paragraph("TableTitle") { $0.run(title) } }
        let whole = table.columns.reduce(0) { $0 + $1.width }
        let widths = table.columns.map { width * $0.width / max(1, whole) }
        let edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" }.joined()
        begin(widths, "<w:tblBorders>\(edges)</w:tblBorders>", margin: 70)
        row("<w:cantSplit/><w:tblHeader/>") { xml in
            for (column, width) in zip(table.columns, widths) { xml.cell(width) { $0.paragraph("CellHead") { $0.run(column.title) } } }
        }
        let aligns = table.columns.map { $0.align == .left ? "" : $0.align == .right ? "<w:jc w:val=\"right\"/>" : "<w:jc w:val=\"center\"/>" }
        for cells in table.rows {
            row("<w:cantSplit/>") { xml in
                for (index, phrase) in cells.enumerated() where index < widths.count {
                    xml.cell(widths[index]) { $0.paragraph("Cell", aligns[index]) { $0.phrase(phrase) } }
                }
            }
        }
        raw("</w:tbl>")
        paragraph("Gap") { _ in }
    }

    /// One row without lines, for what stands side by side.
    private mutating func plainTable(_ widths: [Int], _ cells: (inout WordXML) -> Void) {
        begin(widths, "", margin: 0)
        row("<w:cantSplit/>", cells)
        raw("</w:tbl>")
    }

    private mutating func begin(_ widths: [Int], _ properties: String, margin: Int) {
        raw("<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>\(properties)<w:tblLayout w:type=\"fixed\"/>"
            + "<w:tblCellMar><w:left w:w=\"\(margin)\" w:type=\"dxa\"/><w:right w:w=\"\(margin)\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
            + "<w:tblGrid>" + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>")
    }

    private mutating func row(_ properties: String, _ cells: (inout WordXML) -> Void) {
        raw("<w:tr><w:trPr>\(properties)</w:trPr>")
        cells(&self)
        raw("</w:tr>")
    }

    private mutating func cell(_ width: Int, _ body: (inout WordXML) -> Void) {
        raw("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>")
        body(&self)
        raw("</w:tc>")
    }
}
