import Diagnostics

/// Writes a Markdown tree as HTML, node by node. Only what this file spells out gets into a page as markup.
struct MarkdownWriter {
    private(set) var out: [UInt8] = []
    private var outline: MarkdownOutline
    private let language: Language
    /// The links being written, and the level of the headings: what their ends need to know.
    private var links: [LinkTarget] = []
    private var headingLevel = 0
    private var table = Table()

    /// The table being written; tables do not nest.
    private struct Table {
        var columns: [UInt8] = []
        var column = 0
        var inHeader = false
        var hasBody = false
    }

    /// Addresses that are shown instead of linked end here: enough to recognise them.
    private static let longestShownAddress = 200

    init(_ options: MarkdownRenderer.Options, capacity: Int) {
        outline = MarkdownOutline(options)
        language = options.language
        out.reserveCapacity(capacity)
    }

    /// A body shown as it was typed.
    static func asText(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var out = Array("<pre>\n".utf8)
        HTMLEscape.append(String(decoding: bytes, as: UTF8.self), to: &out)
        return out + Array("</pre>\n".utf8)
    }

    /// Writes a node as it is entered or left; answers whether its children are to be written.
    mutating func visit(_ node: MarkdownNode, _ entering: Bool) -> Bool {
        switch node.kind {
        case .text, .htmlInline: HTMLEscape.append(node.literal, to: &out)
        case .softBreak: write("\n")
        case .lineBreak: write("<br>\n")
        case .code: element("<code>", node.literal, "</code>")
        case .emphasis: write(entering ? "<em>" : "</em>")
        case .strong: write(entering ? "<strong>" : "</strong>")
        case .link: entering ? openLink(node) : closeLink(node)
        case .image:
            if entering { image(node) }
            return false
        case .paragraph: paragraph(node, entering)
        case .heading: return heading(node, entering)
        case .blockQuote: write(entering ? "<blockquote>\n" : "</blockquote>\n")
        case .list: list(node, entering)
        case .item: write(entering ? "<li>" : "</li>\n")
        case .codeBlock: element("<pre><code>", node.literal, "</code></pre>\n")
        case .htmlBlock: element("<p>", node.literal, "</p>\n")
        case .thematicBreak: write("<hr>\n")
        case .table: entering ? openTable(node) : closeTable()
        case .tableRow: row(node, entering)
        case .tableCell: cell(node, entering)
        case .document, .other: break
        }
        return true
    }

    // MARK: Blocks

    private mutating func paragraph(_ node: MarkdownNode, _ entering: Bool) {
        if node.isInTightList {
            if !entering, !node.isLast { write("\n") }
        } else {
            write(entering ? "<p>" : "</p>\n")
        }
    }

    private mutating func heading(_ node: MarkdownNode, _ entering: Bool) -> Bool {
        if !entering {
            if headingLevel > 0 { write("</h\(headingLevel)>\n") }
            headingLevel = 0
            return true
        }
        guard let heading = outline.next(node) else { return false }
        headingLevel = heading.level
        write("<h\(heading.level) id=\"")
        HTMLEscape.append(heading.id, to: &out)
        write("\">")
        return true
    }

    private mutating func list(_ node: MarkdownNode, _ entering: Bool) {
        guard let start = node.listStart else { return write(entering ? "<ul>\n" : "</ul>\n") }
        if !entering { return write("</ol>\n") }
        write(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
    }

    // MARK: Tables

    private mutating func openTable(_ node: MarkdownNode) {
        table = Table(columns: node.columns)
        // A wide table scrolls in its own box, which a keyboard must be able to reach.
        write(language == .vi ? "<div class=\"table-box\" role=\"group\" aria-label=\"Bảng\" tabindex=\"0\">"
                : "<div class=\"table-box\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">")
        write("<table>\n")
    }

    private mutating func closeTable() {
        write(table.hasBody ? "</tbody>\n</table></div>\n" : "</table></div>\n")
    }

    private mutating func row(_ node: MarkdownNode, _ entering: Bool) {
        if entering {
            table.column = 0
            table.inHeader = node.isHeader
            if !table.inHeader, !table.hasBody {
                table.hasBody = true
                write("<tbody>\n")
            }
            write(table.inHeader ? "<thead>\n<tr>" : "<tr>")
        } else {
            write(table.inHeader ? "</tr>\n</thead>\n" : "</tr>\n")
        }
    }

    private mutating func cell(_ node: MarkdownNode, _ entering: Bool) {
        // A header without words is announced as one all the same: it becomes a plain cell.
        let isHeader = table.inHeader && !node.isEmpty
        if !entering { return write(isHeader ? "</th>" : "</td>") }
        write(isHeader ? "<th scope=\"col\"" : "<td")
        switch table.column < table.columns.count ? table.columns[table.column] : 0 {
        case UInt8(ascii: "l"): write(" class=\"ta-l\"")
        case UInt8(ascii: "c"): write(" class=\"ta-c\"")
        case UInt8(ascii: "r"): write(" class=\"ta-r\"")
        default: break
        }
        write(">")
        table.column += 1
    }

    // MARK: Links and images

    private mutating func openLink(_ node: MarkdownNode) {
        let target = LinkTarget(node.url)
        links.append(target)
        if target != .refused { openAnchor(node, target) }
    }

    private mutating func closeLink(_ node: MarkdownNode) {
        guard let target = links.popLast() else { return }
        if target != .refused { return write("</a>") }
        // The author sees that the address was not taken, unless the words are the address.
        if !node.plainText.elementsEqual(node.url) { showAddress(node.url) }
    }

    private mutating func openAnchor(_ node: MarkdownNode, _ target: LinkTarget) {
        write("<a href=\"")
        LinkTarget.append(node.url, to: &out)
        write("\"")
        title(node)
        write(target == .web ? " rel=\"noopener noreferrer\">" : ">")
    }

    private mutating func image(_ node: MarkdownNode) {
        let target = LinkTarget(node.url)
        let alt = node.plainText
        if target == .relative, !"#?".utf8.contains(node.url[0]) {
            write("<img src=\"")
            LinkTarget.append(node.url, to: &out)
            write("\" alt=\"")
            HTMLEscape.append(alt, to: &out)
            write("\"")
            title(node)
            return write(">")
        }
        // A link inside a link is not allowed, refused or not: there, an image of another host is its words alone.
        let isLink = target == .web && links.isEmpty
        if isLink { openAnchor(node, target) }
        if alt.isEmpty, isLink { HTMLEscape.append(node.url, to: &out) } else { HTMLEscape.append(alt, to: &out) }
        if isLink { write("</a>") } else if links.isEmpty { showAddress(node.url) }
    }

    private mutating func title(_ node: MarkdownNode) {
        let title = node.title
        guard !title.isEmpty else { return }
        write(" title=\"")
        HTMLEscape.append(title, to: &out)
        write("\"")
    }

    /// The address of what could not be linked, as text in brackets.
    private mutating func showAddress(_ url: UnsafeBufferPointer<UInt8>) {
        guard !url.isEmpty else { return }
        var end = min(url.count, Self.longestShownAddress)
        while end < url.count, end > 0, url[end] & 0xC0 == 0x80 { end -= 1 }
        write(" (")
        HTMLEscape.append(UnsafeBufferPointer(rebasing: url[..<end]), to: &out)
        write(end < url.count ? "…)" : ")")
    }

    // MARK: Bytes

    private mutating func element(_ open: String, _ text: UnsafeBufferPointer<UInt8>, _ close: String) {
        write(open)
        HTMLEscape.append(text, to: &out)
        write(close)
    }

    private mutating func write(_ markup: String) { out.append(contentsOf: markup.utf8) }
}
