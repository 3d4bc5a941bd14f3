import Diagnostics

/// The parts of a .docx that do not depend on its text (ECMA-376, transitional).
enum DocxParts {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static let contentTypes = declaration + "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + [("document", "document.main"), ("styles", "styles"), ("header1", "header"), ("header2", "header")].map {
            "<Override PartName=\"/word/\($0).xml\" ContentType=\"\(word).\($1)+xml\"/>"
        }.joined() + "</Types>"

    static let relations = declaration + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"

    static let documentRelations = declaration + "<Relationships xmlns=\"\(package)/relationships\">"
        + [("styles", "styles"), ("header", "header1"), ("header", "header2")].enumerated().map {
            "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(office)/\($1.0)\" Target=\"\($1.1).xml\"/>"
        }.joined() + "</Relationships>"

    /// - Parameter band: what every page says; nil: nothing.
    static func header(_ band: String?, hasNumber: Bool) -> String {
        let number = "<w:p><w:pPr><w:pStyle w:val=\"Giua\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
        let line = band.map { "<w:p><w:pPr><w:pStyle w:val=\"DaiMau\"/></w:pPr><w:r><w:t>\(escaped($0))</w:t></w:r></w:p>" } ?? ""
        let body = (hasNumber ? number : "") + line
        return declaration + "<w:hdr \(namespaces)>\(body.isEmpty ? "<w:p/>" : body)</w:hdr>"
    }

    /// The paragraph styles: name, size in half points, other run and paragraph properties.
    static let styles = declaration + "<w:styles \(namespaces)><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + [
            style("Giua", 26, paragraph: centre), style("CoQuan", 24, "<w:b/>", centre), style("QuocHieu", 24, "<w:b/>", centre),
            style("TieuNgu", 28, "<w:b/>", centre), style("NgayThang", 28, "<w:i/>", centre), style("VeViec", 24, paragraph: centre),
            style("Ten", 28, "<w:b/>", "<w:keepNext/><w:spacing w:before=\"120\"/>" + centre),
            style("TrichYeu", 28, "<w:b/>", "<w:keepNext/><w:spacing w:after=\"240\"/>" + centre),
            style("KinhGui", 28, paragraph: "<w:spacing w:before=\"120\" w:after=\"120\"/>" + centre),
            style("DongKinhGui", 28, paragraph: "<w:ind w:left=\"2835\"/>"),
            style("Muc1", 28, "<w:b/>", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"120\"/><w:ind w:firstLine=\"567\"/>"),
            style("Muc2", 28, "<w:b/>", "<w:keepNext/><w:spacing w:after=\"120\"/><w:ind w:firstLine=\"567\"/>"),
            style("DoanVan", 28, paragraph: "<w:spacing w:after=\"120\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>"),
            style("ChoViet", 28, "<w:i/><w:color w:val=\"9C1C1C\"/>", "<w:spacing w:after=\"120\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>"),
            style("NoiNhan", 24, "<w:b/><w:i/>"), style("DongNoiNhan", 22), style("NguoiKy", 28, "<w:b/>", centre),
            style("DauBang", 20, "<w:b/>", centre), style("OBang", 20), style("DaiMau", 20, "<w:b/><w:color w:val=\"9C1C1C\"/>", centre),
        ].joined() + "</w:styles>"

    private static let centre = "<w:jc w:val=\"center\"/>"

    private static func style(_ id: String, _ size: Int, _ run: String = "", _ paragraph: String = "") -> String {
        "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"\(id)\"><w:name w:val=\"\(id)\"/><w:basedOn w:val=\"Normal\"/><w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/></w:rPr></w:style>"
    }

    private static func style(_ id: String, _ size: Int, paragraph: String) -> String { style(id, size, "", paragraph) }

    /// Text for XML; what it does not allow is left out.
    static func escaped(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out.append(contentsOf: "&amp;".unicodeScalars)
            case "<": out.append(contentsOf: "&lt;".unicodeScalars)
            case ">": out.append(contentsOf: "&gt;".unicodeScalars)
            case "\t", "\n", "\r": out.append(" ")
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
            default: out.append(scalar)
            }
        }
        return String(out)
    }
}
