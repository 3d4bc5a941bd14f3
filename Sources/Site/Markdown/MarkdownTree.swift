import CCmarkGFM

/// A parsed body; the tree of the C library is freed with it.
struct MarkdownTree: ~Copyable {
    private let root: OpaquePointer?

    /// - Parameters:
    ///   - bytes: the Markdown; bytes that are not UTF-8, and NUL, become U+FFFD.
    ///   - tables: whether tables are read as tables.
    init(_ bytes: UnsafeBufferPointer<UInt8>, tables: Bool) {
        _ = MarkdownNode.Kind.ofTables
        root = Self.parse(bytes, tables: tables)
    }

    deinit { if let root { cmark_node_free(root) } }

    /// Visits every node on the way in and those with children again on the way out, without recursion.
    /// - Parameter visit: gets a node and whether it is entered; answers whether its children are to be visited.
    func walk(_ visit: (MarkdownNode, Bool) -> Bool) {
        if let root { MarkdownNode(pointer: root).walk(visit) }
    }

    /// Only the extension `table` is ever attached: others change tables of the whole process while they parse.
    fileprivate static func parse(_ bytes: UnsafeBufferPointer<UInt8>, tables: Bool) -> OpaquePointer? {
        guard let parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8) else { return nil }
        defer { cmark_parser_free(parser) }
        if tables, let table = cmark_find_syntax_extension("table") {
            cmark_parser_attach_syntax_extension(parser, table)
        }
        bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        return cmark_parser_finish(parser)
    }
}

/// A node of a ``MarkdownTree``; of use only as long as the tree is.
struct MarkdownNode {
    let pointer: OpaquePointer

    /// What a node is.
    enum Kind {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case table, tableRow, tableCell
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
        /// Nothing that the parser makes with the options used here.
        case other
    }

    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_DOCUMENT: .document
        case let type: Kind.ofTables[type.rawValue] ?? .other
        }
    }

    /// The text of a leaf.
    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
    /// Where a link or an image points, unescaped.
    var url: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
    /// The title of a link or an image.
    var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }
    /// 1 to 6 for a heading.
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    /// The number of the first item of a numbered list; nil for any other.
    var listStart: Int? {
        cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
    }
    /// Whether the node is a paragraph of a list that shows its items without paragraphs.
    var isInTightList: Bool {
        guard let item = cmark_node_parent(pointer), let list = cmark_node_parent(item) else { return false }
        return cmark_node_get_list_tight(list) == 1
    }
    /// `l`, `c`, `r` or 0 for each column of a table.
    var columns: [UInt8] {
        let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
        guard let first = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return Array(UnsafeBufferPointer(start: first, count: count))
    }
    /// Whether a table's row is its header.
    var isHeader: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) == 1 }
    var isEmpty: Bool { cmark_node_first_child(pointer) == nil }
    var isLast: Bool { cmark_node_next(pointer) == nil }

    /// Visits the node and all below it; see ``MarkdownTree/walk(_:)``.
    func walk(_ visit: (MarkdownNode, Bool) -> Bool) {
        guard let iterator = cmark_iter_new(pointer) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            let entering = event == CMARK_EVENT_ENTER
            if !visit(MarkdownNode(pointer: node), entering), entering, cmark_node_first_child(node) != nil {
                cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
            }
        }
    }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        var count = 0
        while text[count] != 0 { count += 1 }
        return UnsafeRawBufferPointer(start: text, count: count).assumingMemoryBound(to: UInt8.self)
    }
}

extension MarkdownNode.Kind {
    /// The kinds that the table extension adds, by the numbers it got when it was registered. The library's own
    /// variables for them are not declared to its users, so a small table is read once. First use registers the
    /// extensions, exactly once however many threads come.
    static let ofTables: [UInt32: MarkdownNode.Kind] = {
        cmark_gfm_core_extensions_ensure_registered()
        var kinds: [UInt32: MarkdownNode.Kind] = [:]
        let sample = Array("|a|\n|-|\n".utf8)
        let parsed = sample.withUnsafeBufferPointer { MarkdownTree.parse($0, tables: true) }
        guard let root = parsed else { return kinds }
        defer { cmark_node_free(root) }
        var next = cmark_node_first_child(root)
        for kind in [MarkdownNode.Kind.table, .tableRow, .tableCell] {
            guard let node = next else { break }
            kinds[cmark_node_get_type(node).rawValue] = kind
            next = cmark_node_first_child(node)
        }
        return kinds
    }()
}
