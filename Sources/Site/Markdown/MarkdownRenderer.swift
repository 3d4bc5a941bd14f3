import Diagnostics

/// Markdown made into HTML that is safe to put on a page, whatever a record's author wrote.
///
/// Raw HTML is shown as text; links are http, https, mailto or relative; images are relative; nothing refers to
/// another host but a link that a reader follows. The work is done on the parsed tree, never on the HTML.
///
/// Rendering is a pure function and may run on many threads at once.
public struct MarkdownRenderer: Sendable {
    /// How a body sits in its page.
    public struct Options: Sendable, Hashable {
        /// The level of the body's topmost headings, 1 to 6.
        public var headingBase: Int
        /// What the ids of headings start with, so that two bodies on one page do not clash.
        public var idPrefix: String
        /// The language of the words that the renderer adds (the name of a table for a screen reader).
        public var language: Language

        public init(headingBase: Int = 3, idPrefix: String = "", language: Language = .vi) {
            self.headingBase = min(max(headingBase, 1), 6)
            self.idPrefix = idPrefix
            self.language = language
        }
    }

    /// A heading of a body as it stands in the page.
    public struct Heading: Sendable, Hashable {
        /// The level in the page, 1 to 6.
        public let level: Int
        public let text: String
        /// The id in the page, with its prefix.
        public let id: String
    }

    /// How much of a body's Markdown is read. Anything but `full` is for inputs made to be slow; whoever shows them
    /// should say so.
    public enum Reading: Sendable {
        case full
        /// The marks of tables stay as they were typed.
        case withoutTables
        /// All marks stay as they were typed.
        case asText
    }

    public init() {}

    /// How much of `markdown` the other functions read.
    public func reading(of markdown: some Collection<UInt8>) -> Reading {
        withBytes(markdown) { MarkdownWork($0).reading }
    }

    /// The HTML of `markdown`.
    public func html(_ markdown: some Collection<UInt8>, _ options: Options = Options()) -> [UInt8] {
        withBytes(markdown) { bytes in
            guard let tree = tree(bytes) else { return MarkdownWriter.asText(bytes) }
            var writer = MarkdownWriter(options, capacity: bytes.count + bytes.count / 2 + 64)
            tree.walk { node, entering in writer.visit(node, entering) }
            return writer.out
        }
    }

    /// The words of `markdown` without its marks, one line a block: for search and summaries.
    public func plainText(_ markdown: some Collection<UInt8>) -> [UInt8] {
        withBytes(markdown) { bytes in
            guard let tree = tree(bytes) else { return Array(String(decoding: bytes, as: UTF8.self).utf8) }
            var text: [UInt8] = []
            text.reserveCapacity(bytes.count)
            tree.walk { node, entering in
                node.appendText(entering, to: &text)
                return true
            }
            return text
        }
    }

    /// The headings of `markdown` with the levels and ids that ``html(_:_:)`` gives them.
    public func headings(_ markdown: some Collection<UInt8>, _ options: Options = Options()) -> [Heading] {
        withBytes(markdown) { bytes in
            var found: [Heading] = []
            guard let tree = tree(bytes) else { return found }
            var outline = MarkdownOutline(options)
            tree.walk { node, entering in
                guard entering, node.kind == .heading else { return true }
                if let heading = outline.next(node) { found.append(heading) }
                return false
            }
            return found
        }
    }

    private func tree(_ bytes: UnsafeBufferPointer<UInt8>) -> MarkdownTree? {
        switch MarkdownWork(bytes).reading {
        case .full: MarkdownTree(bytes, tables: true)
        case .withoutTables: MarkdownTree(bytes, tables: false)
        case .asText: nil
        }
    }

    private func withBytes<T>(_ markdown: some Collection<UInt8>, _ work: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        markdown.withContiguousStorageIfAvailable(work) ?? Array(markdown).withUnsafeBufferPointer(work)
    }
}
