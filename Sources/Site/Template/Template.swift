import Diagnostics

/// A parsed template: a flat array of nodes, so that drawing it is one loop.
struct Template: Sendable {
    /// One step of drawing. Small and without references, as a page runs through thousands.
    struct Node: Sendable {
        enum Kind: UInt8, Sendable { case literal, escaped, raw, section, inverted, part }

        let kind: Kind
        /// For a literal: where it starts in the source; for a part: an index into `parts`; else into `paths`.
        let index: Int32
        /// For a literal: where it ends in the source; for a section: the node after its last one; for a linked part:
        /// the template to draw, or -1.
        var end: Int32
        /// The byte offset of the name, for messages.
        let offset: Int32
    }

    /// The name of a value: `a.b.c`, or `.` for the value at hand.
    struct Path: Sendable, Hashable {
        /// The part before the first dot, looked up through the whole stack; empty for `.`.
        let first: String
        /// The parts after it, each looked up in the value before.
        let rest: [String]

        var isImplicit: Bool { first.isEmpty }
        var text: String { isImplicit ? "." : ([first] + rest).joined(separator: ".") }
    }

    /// A tag `{{> name}}`, with the white space before it where it stands alone on its line.
    struct Part: Sendable, Hashable {
        let name: String
        let indent: [UInt8]
    }

    let file: SourceFile
    var nodes: [Node] = []
    var paths: [Path] = []
    var parts: [Part] = []

    init(file: SourceFile) { self.file = file }

    func place(of node: Node) -> Place { Place(file, Int(node.offset)) }
}
