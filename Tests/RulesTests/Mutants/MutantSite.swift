import Diagnostics

@testable import Records

/// A part of a file at which mutants are made: a key, a scalar, or the indent of a line.
struct MutantSite {
    enum Kind {
        /// A key of a table, in its documented spelling.
        case key(String)
        /// The name of a body that is a key: `nhiệm vụ`, `đánh giá`, `nội dung`.
        case bodyKey
        /// A day or a range that is a key: `nghỉ`, `làm bù`.
        case dayKey
        case value(FieldType)
        case indent
    }

    let kind: Kind
    /// The bytes that are changed: a key, a scalar with its quotes, the spaces before a line.
    let range: Range<Int>
    /// The lines from the key (of an item: from its own first line) to the end of the value: where a diagnostic is on its line.
    let lines: ClosedRange<Int>
    /// `diễn biến/mời họp/ngày họp`: where in the record.
    let path: String
    /// Whether a value may be left out.
    let isOptional: Bool
}

/// Finds every site of a file by the tables of fields that reading rests on.
struct MutantWalk {
    let file: SourceFile
    private(set) var sites: [MutantSite] = []

    /// The sites of a record (a header between two `---` lines) or of a whole YAML file.
    static func sites(of file: SourceFile, _ kind: FileKind) -> [MutantSite] {
        var walk = MutantWalk(file: file)
        var diagnostics: [Diagnostic] = []
        let content: Range<Int>
        switch kind {
        case .matter, .report, .regulation:
            guard let header = readHeader(file, &diagnostics) else { return [] }
            walk.mapping(header.root, kind.fields, [])
            content = file.offset(ofLine: 2)..<header.bodyOffset
        case .registry, .calendar, .settings:
            guard let root = readYAML(file, &diagnostics) else { return [] }
            if case .sequence(let items, _) = root.kind { for item in items { walk.mapping(item, kind.fields, []) } }
            walk.mapping(root, kind.fields, [])
            content = 0..<file.bytes.count
        }
        walk.indents(content)
        return walk.sites
    }

    private mutating func mapping(_ node: Node, _ table: FieldTable, _ path: [String]) {
        guard case .mapping(let pairs, _) = node.kind else { return }
        for pair in pairs {
            guard let position = table.position(ofFold: pair.fold) else { continue }
            let field = table.fields[position]
            add(.key(field.key), key(pair), from: pair.keyPlace, to: pair.keyPlace.offset, path + [field.key], field.isRequired)
            value(pair.value, field.type, path + [field.key], field.isRequired, from: pair.keyPlace)
        }
    }

    private mutating func value(_ node: Node, _ type: FieldType, _ path: [String], _ isRequired: Bool, from key: Place) {
        switch type {
        case .table(let table): mapping(node, table, path)
        case .events: for item in node.items { event(item, path) }
        case .tables(let table), .people(let table), .members(let table):
            for item in node.items {
                if case .mapping = item.kind { mapping(item, table, path) } else { scalar(item, type, path, false, from: item.place) }
            }
        case .byBody(let table, _): pairs(node, .bodyKey, table, path)
        case .addressed where node.isMapping: pairs(node, .bodyKey, nil, path)
        case .texts where node.isMapping: pairs(node, .bodyKey, nil, path)
        case .byDay: pairs(node, .dayKey, nil, path)
        case .byClause(let table): pairs(node, .key("khoản"), table, path)
        default:
            if case .sequence(let items, _) = node.kind {
                for item in items { scalar(item, type, path, false, from: item.place) }
            } else {
                scalar(node, type, path, isRequired, from: key)
            }
        }
    }

    private mutating func event(_ node: Node, _ path: [String]) {
        guard case .mapping(let pairs, _) = node.kind, case .scalar(let text, _)? = pairs.first(where: { $0.fold == "viec" })?.value.kind,
              let kind = EventSpec.kinds[folded(text)] else { return }
        mapping(node, EventSpec.of(kind).fields, path + [kind.rawValue])
    }

    /// A mapping whose keys are free: bodies, days, clauses.
    private mutating func pairs(_ node: Node, _ kind: MutantSite.Kind, _ table: FieldTable?, _ path: [String]) {
        guard case .mapping(let pairs, _) = node.kind else { return }
        for pair in pairs {
            add(kind, key(pair), from: pair.keyPlace, to: pair.keyPlace.offset, path + ["*"], false)
            if case .mapping = pair.value.kind, let table { mapping(pair.value, table, path + ["*"]) } else {
                value(pair.value, .texts, path + ["*"], false, from: pair.keyPlace)
            }
        }
    }

    private mutating func scalar(_ node: Node, _ type: FieldType, _ path: [String], _ isRequired: Bool, from start: Place) {
        guard case .scalar = node.kind, node.isGiven else { return }
        add(.value(type), node.place.offset..<node.end, from: start, to: node.end - 1, path, isRequired)
    }

    private mutating func add(_ kind: MutantSite.Kind, _ range: Range<Int>?, from start: Place, to end: Int, _ path: [String], _ isRequired: Bool) {
        guard let range, !range.isEmpty else { return }
        let lines = start.line...max(start.line, file.line(at: end))
        sites.append(MutantSite(kind: kind, range: range, lines: lines, path: path.joined(separator: "/"), isOptional: !isRequired))
    }

    /// The bytes of a key without its quotes; nil where it is not written as it is read.
    private func key(_ pair: Node.Pair) -> Range<Int>? {
        var start = pair.keyPlace.offset
        if file.bytes[start] == UInt8(ascii: "'") || file.bytes[start] == UInt8(ascii: "\"") { start += 1 }
        let range = start..<start + pair.key.utf8.count
        return file.bytes[range].elementsEqual(pair.key.utf8) ? range : nil
    }

    /// The spaces before every line that is neither empty nor a comment.
    private mutating func indents(_ content: Range<Int>) {
        var line = file.line(at: content.lowerBound)
        while file.offset(ofLine: line) < content.upperBound {
            defer { line += 1 }
            let text = file.text(ofLine: line)
            let indent = text.prefix { $0 == " " }.count
            guard let first = text.dropFirst(indent).first, first != "#", !text.hasPrefix("---") else { continue }
            let start = file.offset(ofLine: line)
            sites.append(MutantSite(kind: .indent, range: start..<start + indent, lines: line...line, path: "thụt đầu dòng", isOptional: false))
        }
    }
}

extension Node {
    /// The items of a list, or the node itself.
    fileprivate var items: [Node] { if case .sequence(let items, _) = kind { items } else { [self] } }
    fileprivate var isMapping: Bool { if case .mapping = kind { true } else { false } }
}
