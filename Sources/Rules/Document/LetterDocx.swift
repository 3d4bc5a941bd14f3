import Diagnostics

extension Letter {
    /// The document in the form of Decree 30/2020/NĐ-CP, Annex I: A4, margins 20, 20, 30 and 15 mm, Times New Roman 13–14, the
    /// heading in two columns, the number and the date, the signature beside `Nơi nhận`, page numbers on top from the second page.
    public var docx: [UInt8] {
        var zip = StoredZip()
        for (name, text) in [
            ("[Content_Types].xml", DocxParts.contentTypes), ("_rels/.rels", DocxParts.relations),
            ("word/_rels/document.xml.rels", DocxParts.documentRelations), ("word/styles.xml", DocxParts.styles),
            ("word/header1.xml", DocxParts.header(isSample ? Letter.sampleWords : nil, hasNumber: true)),
            ("word/header2.xml", DocxParts.header(isSample ? Letter.sampleWords : nil, hasNumber: false)),
            ("word/document.xml", DocxBody(self).text),
        ] {
            zip.add(name, Array(text.utf8))
        }
        return zip.bytes
    }
}

/// The body of a letter as WordprocessingML.
struct DocxBody {
    /// The width of the text in twentieths of a point: A4 without its margins.
    private static let width = 9354
    private let letter: Letter

    init(_ letter: Letter) { self.letter = letter }

    var text: String {
        var body = heading
        if let kind = letter.kind { body += paragraph(kind, "Ten") + paragraph(letter.subject, "TrichYeu") }
        if !letter.addressees.isEmpty { body += addressees }
        body += letter.blocks.map(block).joined() + signature
        if let annex = letter.annexTitle {
            body += "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + paragraph("PHỤ LỤC", "Ten") + paragraph(annex, "TrichYeu")
                + letter.annex.map(block).joined()
        }
        return DocxParts.declaration + "<w:document \(DocxParts.namespaces)><w:body>\(body)\(section)</w:body></w:document>"
    }

    private var section: String {
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:headerReference w:type=\"first\" r:id=\"rId3\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>"
    }

    /// Issuer and number on the left, the nation's name, its motto, place and date on the right.
    private var heading: String {
        let left = paragraph(letter.issuer, "CoQuan") + paragraph("_______", "Giua") + paragraph("Số:        /\(letter.symbol)", "Giua")
            + (letter.kind == nil ? paragraph("V/v \(letter.subject)", "VeViec") : "")
        let right = paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QuocHieu") + paragraph("Độc lập - Tự do - Hạnh phúc", "TieuNgu")
            + paragraph("________________", "Giua") + paragraph("\(letter.locality), ngày      tháng      năm \(letter.year)", "NgayThang")
        return bare([(3700, left), (Self.width - 3700, right)]) + paragraph("", "Giua")
    }

    private var addressees: String {
        letter.addressees.count == 1 ? paragraph("Kính gửi: \(letter.addressees[0]).", "KinhGui")
            : paragraph("Kính gửi:", "KinhGui") + letter.addressees.enumerated().map { index, name in
                paragraph("- \(name)\(index + 1 == letter.addressees.count ? "." : ";")", "DongKinhGui")
            }.joined()
    }

    private var signature: String {
        let receivers = paragraph("Nơi nhận:", "NoiNhan") + letter.receivers.enumerated().map { index, name in
            paragraph("- \(name)\(index + 1 == letter.receivers.count ? "." : ";")", "DongNoiNhan")
        }.joined()
        let signer = paragraph(letter.signer, "NguoiKy") + (0..<4).map { _ in paragraph("", "Giua") }.joined()
        return paragraph("", "Giua") + bare([(4600, receivers), (Self.width - 4600, signer)])
    }

    private func block(_ block: Letter.Block) -> String {
        switch block {
        case .heading(let level, let text): paragraph(text, level == 1 ? "Muc1" : "Muc2")
        case .paragraph(let text): paragraph(text, "DoanVan")
        case .item(let text): paragraph("- \(text)", "DoanVan")
        case .place(let text): paragraph("[\(text)]", "ChoViet")
        case .table(let table): ruled(table)
        }
    }

    private func paragraph(_ text: String, _ style: String) -> String {
        "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>"
            + (text.isEmpty ? "" : "<w:r><w:t xml:space=\"preserve\">\(DocxParts.escaped(text))</w:t></w:r>") + "</w:p>"
    }

    /// One row of cells without lines.
    private func bare(_ cells: [(width: Int, body: String)]) -> String {
        "<w:tbl><w:tblPr><w:tblW w:w=\"\(Self.width)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>" + grid(cells.map(\.width)) + "<w:tr>"
            + cells.map { "<w:tc><w:tcPr><w:tcW w:w=\"\($0.width)\" w:type=\"dxa\"/></w:tcPr>\($0.body)</w:tc>" }.joined() + "</w:tr></w:tbl>"
    }

    private func ruled(_ table: Letter.Table) -> String {
        let all = table.columns.reduce(0) { $0 + $1.share }
        let widths = table.columns.map { Self.width * $0.share / max(1, all) }
        let lines = ["top", "left", "bottom", "right", "insideH", "insideV"].map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" }.joined()
        func row(_ cells: [String], _ style: String, isHead: Bool) -> String {
            "<w:tr><w:trPr><w:cantSplit/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>" + zip(cells, widths).map { text, width in
                "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(paragraph(text, style))</w:tc>"
            }.joined() + "</w:tr>"
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblBorders>\(lines)</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
            + "<w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>" + grid(widths)
            + row(table.columns.map(\.title), "DauBang", isHead: true) + table.rows.map { row($0, "OBang", isHead: false) }.joined() + "</w:tbl>"
            + paragraph("", "OBang")
    }

    private func grid(_ widths: [Int]) -> String { "<w:tblGrid>" + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>" }
}
