import WorkingCalendar

/// The parts of a .docx besides its text: fixed, but for the sample band and the day.
enum WordParts {
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static let types = head + """
        <Types xmlns="\(package)/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/word/document.xml" ContentType="\(word).document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="\(word).styles+xml"/>\
        <Override PartName="/word/settings.xml" ContentType="\(word).settings+xml"/>\
        <Override PartName="/word/header1.xml" ContentType="\(word).header+xml"/>\
        <Override PartName="/word/header2.xml" ContentType="\(word).header+xml"/>\
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
        """

    static let packageLinks = head + """
        <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/>\
        <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
        """

    static let documentLinks = head + """
        <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>\
        <Relationship Id="rId2" Type="\(office)/settings" Target="settings.xml"/>\
        <Relationship Id="rId3" Type="\(office)/header" Target="header1.xml"/>\
        <Relationship Id="rId4" Type="\(office)/header" Target="header2.xml"/></Relationships>
        """

    static let settings = head + """
        <w:settings xmlns:w="\(main)"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat>\
        <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
        """

    /// A page's header: the number, centred, from the second page of a section on; above it the sample band, on every page.
    static func header(isFirst: Bool, isSample: Bool) -> [UInt8] {
        var xml = WordXML()
        xml.raw(head + "<w:hdr xmlns:w=\"\(main)\">")
        if isSample { xml.paragraph("Band") { $0.run(Paper.sampleBand) } }
        if !isFirst {
            xml.raw("<w:p><w:pPr><w:pStyle w:val=\"PageNumber\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
        } else if !isSample {
            xml.paragraph("PageNumber") { _ in }
        }
        xml.raw("</w:hdr>")
        return xml.bytes
    }

    static func core(title: String, _ day: Day) -> [UInt8] {
        var xml = WordXML()
        xml.raw(head + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            + "xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
        xml.text(title)
        let moment = day.iso + "T00:00:00Z"
        xml.raw("</dc:title><dc:language>vi-VN</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">\(moment)</dcterms:created>"
            + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">\(moment)</dcterms:modified></cp:coreProperties>")
        return xml.bytes
    }
}
