/// The styles of a paper: Times New Roman in the sizes of Decree 30/2020/NĐ-CP, Appendix I.
enum WordStyles {
    static let xml: String = WordParts.head + "<w:styles xmlns:w=\"\(WordParts.main)\"><w:docDefaults><w:rPrDefault><w:rPr>"
        + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
        + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + all.map(\.xml).joined() + "</w:styles>"

    private struct Style {
        let id: String
        /// The name that a word processor knows; the id where none.
        let name: String
        let paragraph: String
        let run: String

        init(_ id: String, name: String? = nil, _ paragraph: String, size: Int? = nil, _ run: String = "") {
            self.id = id
            self.name = name ?? id
            self.paragraph = paragraph
            self.run = run + (size.map { "<w:sz w:val=\"\($0 * 2)\"/><w:szCs w:val=\"\($0 * 2)\"/>" } ?? "")
        }

        var xml: String {
            "<w:style w:type=\"paragraph\"\(name == id ? " w:customStyle=\"1\"" : "") w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/>"
                + "<w:qFormat/><w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
        }
    }

    private static let bold = "<w:b/><w:bCs/>"
    private static let italic = "<w:i/><w:iCs/>"
    private static let body = "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>"
    private static func centred(after: Int = 0, before: Int = 0) -> String {
        "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"/><w:jc w:val=\"center\"/>"
    }

    private static let all = [
        Style("Nation", centred(), size: 12, bold), Style("Motto", centred(), size: 13, bold),
        Style("Superior", centred(), size: 12), Style("Issuer", centred(), size: 12, bold),
        Style("Number", centred(before: 60), size: 13), Style("Subject", centred(), size: 12), Style("PlaceDay", centred(before: 60), size: 13, italic),
        // A line drawn as a paragraph's upper edge.
        Style("Rule", "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr><w:spacing w:before=\"20\" w:after=\"0\" w:line=\"40\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"2\"/>"),
        Style("PaperTitle", name: "Title", "<w:keepNext/>" + centred(before: 360), size: 14, bold), Style("About", "<w:keepNext/>" + centred(), size: 14, bold),
        Style("Addressee", centred(after: 180, before: 240), size: 14), Style("AddresseeItem", "<w:spacing w:before=\"0\" w:after=\"0\"/><w:ind w:left=\"2700\"/>", size: 14),
        Style("Heading1", name: "heading 1", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:ind w:firstLine=\"720\"/><w:outlineLvl w:val=\"0\"/>", size: 14, bold),
        Style("Heading2", name: "heading 2", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"120\"/><w:ind w:firstLine=\"720\"/><w:outlineLvl w:val=\"1\"/>", size: 14, bold),
        Style("Text", body, size: 14), Style("Note", "<w:spacing w:before=\"60\" w:after=\"120\"/><w:jc w:val=\"both\"/>", size: 12, italic),
        Style("TableTitle", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:jc w:val=\"center\"/>", size: 13, italic),
        Style("Cell", "<w:spacing w:before=\"30\" w:after=\"30\"/>", size: 11), Style("CellHead", "<w:keepNext/><w:spacing w:before=\"30\" w:after=\"30\"/><w:jc w:val=\"center\"/>", size: 11, bold),
        Style("SectionEnd", "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"2\"/>"),
        Style("Gap", "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"120\" w:lineRule=\"exact\"/>"),
        Style("RecipientsHead", "<w:keepNext/>", size: 12, bold + italic), Style("Recipient", "<w:keepNext/>", size: 11),
        Style("Signatory", "<w:keepNext/>" + centred(), size: 14, bold), Style("Signature", centred(before: 1200), size: 14, bold),
        Style("AnnexLabel", name: "annex label", "<w:keepNext/>" + centred(), size: 14, bold), Style("AnnexTitle", "<w:keepNext/>" + centred(), size: 14, bold),
        Style("AnnexOf", centred(after: 120), size: 13, italic),
        Style("Band", centred(), size: 11, bold), Style("PageNumber", name: "header", centred(after: 60), size: 13),
    ]
}
