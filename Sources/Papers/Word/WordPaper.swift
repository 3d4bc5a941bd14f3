/// A paper as a .docx: one document on A4, its annexes on sheets of their own turned on the side.
public struct WordPaper: Sendable {
    private let paper: Paper

    public init(_ paper: Paper) { self.paper = paper }

    /// The whole file; equal papers give equal bytes.
    public var bytes: [UInt8] {
        var zip = Zip()
        zip.add("[Content_Types].xml", Array(WordParts.types.utf8))
        zip.add("_rels/.rels", Array(WordParts.packageLinks.utf8))
        zip.add("docProps/core.xml", WordParts.core(title: title, paper.asOf))
        zip.add("word/document.xml", document)
        zip.add("word/_rels/document.xml.rels", Array(WordParts.documentLinks.utf8))
        zip.add("word/styles.xml", Array(WordStyles.xml.utf8))
        zip.add("word/settings.xml", Array(WordParts.settings.utf8))
        zip.add("word/header1.xml", WordParts.header(isFirst: true, isSample: paper.isSample))
        zip.add("word/header2.xml", WordParts.header(isFirst: false, isSample: paper.isSample))
        return zip.archive
    }

    private var title: String {
        switch paper.kind {
        case .titled(let type, let about): "\(type): \(about)"
        case .letter(let about): about
        }
    }

    private var document: [UInt8] {
        var xml = WordXML()
        xml.raw(WordParts.head + "<w:document xmlns:w=\"\(WordParts.main)\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>")
        xml.letterhead(paper)
        heading(&xml)
        xml.blocks(paper.blocks, width: Sheet.portrait.textWidth)
        xml.closing(paper)
        for (index, annex) in paper.annexes.enumerated() {
            // A section's properties stand in its last paragraph.
            xml.paragraph("SectionEnd", index == 0 ? Sheet.portrait.section : Sheet.landscape.section) { _ in }
            self.annex(annex, &xml)
        }
        // A body may not end with a table.
        if paper.annexes.isEmpty { xml.paragraph("Gap") { _ in } }
        xml.raw((paper.annexes.isEmpty ? Sheet.portrait : Sheet.landscape).section + "</w:body></w:document>")
        return xml.bytes
    }

    private func heading(_ xml: inout WordXML) {
        if case .titled(let type, let about) = paper.kind {
            xml.paragraph("PaperTitle") { $0.run(type) }
            xml.paragraph("About") { $0.run(about) }
            xml.rule(indent: 3700)
        }
        if paper.addressees.count == 1 {
            xml.paragraph("Addressee") { $0.phrase("Kính gửi: \(paper.addressees[0])") }
        } else if let last = paper.addressees.indices.last {
            xml.paragraph("AddresseeItem", "<w:spacing w:before=\"240\" w:after=\"0\"/>") { $0.run("Kính gửi:") }
            for (index, addressee) in paper.addressees.enumerated() {
                xml.paragraph("AddresseeItem", index == last ? "<w:spacing w:before=\"0\" w:after=\"180\"/>" : "") {
                    $0.phrase("- \(addressee)\(index == last ? "." : ";")")
                }
            }
        }
    }

    private func annex(_ annex: Paper.Annex, _ xml: inout WordXML) {
        xml.paragraph("AnnexLabel") { $0.run(annex.label) }
        xml.paragraph("AnnexTitle") { $0.run(annex.title) }
        xml.paragraph("AnnexOf") {
            $0.phrase("(Kèm theo văn bản số \(blank: "số, ký hiệu") ngày \(blank: "ngày ban hành") của \(paper.head.issuerName))")
        }
        xml.blocks(annex.blocks, width: Sheet.landscape.textWidth)
    }
}

/// A4 upright or on its side, with the margins 20, 20, 30 and 15 mm (top, bottom, left, right). In twentieths of a point.
enum Sheet {
    case portrait, landscape

    private static let short = 11906, long = 16838
    private static let left = 1701, right = 850, top = 1134, bottom = 1134

    var textWidth: Int { (self == .portrait ? Self.short : Self.long) - Self.left - Self.right }

    /// The section's properties: each section counts its pages from 1 and has no number on the first.
    var section: String {
        let size = self == .portrait ? "w:w=\"\(Self.short)\" w:h=\"\(Self.long)\"" : "w:w=\"\(Self.long)\" w:h=\"\(Self.short)\" w:orient=\"landscape\""
        return "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId3\"/><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:type w:val=\"nextPage\"/>"
            + "<w:pgSz \(size)/><w:pgMar w:top=\"\(Self.top)\" w:right=\"\(Self.right)\" w:bottom=\"\(Self.bottom)\" w:left=\"\(Self.left)\" w:header=\"340\" w:footer=\"340\" w:gutter=\"0\"/>"
            + "<w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>"
    }
}
