import Diagnostics

/// Turns calls by name into indices, and parts called with an indentation into templates of their own.
struct TemplateLinker {
    /// Indentations beyond this are cut: a part that calls itself indented would otherwise go on for ever.
    private static let widestIndent = 120

    private let byName: [String: Template]
    private var linked: [Template] = []
    private var indices: [Template.Part: Int] = [:]
    /// Linked templates whose own calls are not yet linked.
    private var waiting: [Int] = []

    private init(_ byName: [String: Template]) { self.byName = byName }

    /// All templates with their calls linked, and where each named one stands.
    static func link(_ byName: [String: Template]) -> (templates: [Template], entry: [String: Int]) {
        var linker = TemplateLinker(byName)
        var entry: [String: Int] = [:]
        for name in byName.keys.sorted() { entry[name] = linker.index(of: Template.Part(name: name, indent: [])) }
        while let next = linker.waiting.popLast() { linker.linkCalls(of: next) }
        return (linker.linked, entry)
    }

    private mutating func linkCalls(of index: Int) {
        var template = linked[index]
        for (position, node) in template.nodes.enumerated() where node.kind == .part {
            template.nodes[position].end = Int32(self.index(of: template.parts[Int(node.index)]) ?? -1)
        }
        linked[index] = template
    }

    private mutating func index(of part: Template.Part) -> Int? {
        let part = Template.Part(name: part.name, indent: Array(part.indent.prefix(Self.widestIndent)))
        if let known = indices[part] { return known }
        guard let template = byName[part.name] else { return nil }
        let index = linked.count
        linked.append(part.indent.isEmpty ? template : Self.indented(template.file, by: part.indent))
        indices[part] = index
        waiting.append(index)
        return index
    }

    /// The template of `file` with `indent` put before each of its lines.
    private static func indented(_ file: SourceFile, by indent: [UInt8]) -> Template {
        var bytes: [UInt8] = []
        var atLineStart = true
        for byte in file.bytes.dropFirst(TemplateParser.textStart(file.bytes)) {
            if atLineStart { bytes += indent }
            bytes.append(byte)
            atLineStart = byte == 0x0A
        }
        return TemplateParser.parse(SourceFile(path: file.path, bytes: bytes)).template
    }
}
