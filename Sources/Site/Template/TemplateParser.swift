import Diagnostics

/// Reads Mustache source into a ``Template``: comments, delimiters, interpolation, inverted, partials, sections.
struct TemplateParser {
    /// Sections inside sections, at most: far beyond any page, and drawing recurses once a level.
    static let deepest = 64

    private let bytes: [UInt8]
    private var template: Template
    private var problems: [Diagnostic] = []
    private var open = Array("{{".utf8)
    private var close = Array("}}".utf8)
    /// The sections still to be closed.
    private var opened: [(name: String, node: Int, offset: Int)] = []
    private let textStart: Int
    /// Whether the rest is not read, as sections go too deep.
    private var gaveUp = false
    /// Where the text not yet taken starts.
    private var taken: Int

    private init(_ file: SourceFile) {
        bytes = file.bytes
        textStart = Self.textStart(bytes)
        taken = textStart
        template = Template(file: file)
    }

    /// The template of `file` with what is wrong in it; a template with problems holds what could be read.
    static func parse(_ file: SourceFile) -> (template: Template, problems: [Diagnostic]) {
        var parser = TemplateParser(file)
        parser.run()
        return (parser.template, parser.problems)
    }

    /// Where the text starts: after the byte-order mark that a file may have.
    static func textStart(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    private mutating func run() {
        var position = textStart
        while !gaveUp, let tag = nextTag(from: position) {
            position = tag.range.upperBound
            read(tag)
        }
        if !gaveUp { addLiteral(upTo: bytes.count) }
        for section in opened {
            if !gaveUp { problems.append(.unclosedSection(section.name, at: Place(template.file, section.offset))) }
            template.nodes[section.node].end = Int32(template.nodes.count)
        }
    }

    // MARK: Tags

    /// A tag as it stands in the source.
    private struct Tag {
        /// From the first byte of the opening delimiter to the end of the closing one.
        let range: Range<Int>
        /// `#`, `^`, `/`, `>`, `!`, `=`, `{`, `&`, or 0 for a plain variable.
        let sigil: UInt8
        /// Between sigil and closing delimiter, without surrounding white space.
        let content: Range<Int>

        /// Whether the tag takes its line with it when nothing else is on it.
        var standsAlone: Bool { "#^/>!=".utf8.contains(sigil) }
    }

    private mutating func nextTag(from position: Int) -> Tag? {
        guard let start = find(open, from: position) else { return nil }
        var contentStart = start + open.count
        while contentStart < bytes.count, bytes[contentStart].isSpace { contentStart += 1 }
        let first = contentStart < bytes.count ? bytes[contentStart] : 0
        let sigil = "#^/>!={&<$".utf8.contains(first) ? first : 0
        if sigil != 0 { contentStart += 1 }
        let closing: [UInt8] =
            switch sigil {
            case UInt8(ascii: "{"): [UInt8(ascii: "}")] + close
            case UInt8(ascii: "="): [UInt8(ascii: "=")] + close
            default: close
            }
        guard let end = find(closing, from: contentStart) else {
            problems.append(.unclosedTag(missing: text(closing), at: Place(template.file, start)))
            return nil
        }
        var content = contentStart..<end
        while let byte = bytes[content].first, byte.isSpace { content = content.lowerBound + 1..<content.upperBound }
        while let byte = bytes[content].last, byte.isSpace { content = content.lowerBound..<content.upperBound - 1 }
        return Tag(range: start..<end + closing.count, sigil: sigil, content: content)
    }

    private mutating func read(_ tag: Tag) {
        let alone = tag.standsAlone ? loneLine(around: tag.range) : nil
        addLiteral(upTo: alone?.lowerBound ?? tag.range.lowerBound)
        taken = alone?.upperBound ?? tag.range.upperBound
        let offset = tag.content.lowerBound
        let place = Place(template.file, offset)
        switch tag.sigil {
        case UInt8(ascii: "!"):
            return
        case UInt8(ascii: "="):
            setDelimiters(tag)
        case UInt8(ascii: "<"), UInt8(ascii: "$"):
            problems.append(.unsupportedTag(String(UnicodeScalar(tag.sigil)), at: place))
        case UInt8(ascii: ">"):
            guard let name = name(in: tag) else { return }
            if name.hasPrefix("*") { return problems.append(.unsupportedTag(">*", at: place)) }
            let indent = alone.map { Array(bytes[$0.lowerBound..<tag.range.lowerBound]) } ?? []
            template.parts.append(Template.Part(name: name, indent: indent))
            add(.part, index: template.parts.count - 1, end: -1, offset)
        case UInt8(ascii: "/"):
            closeSection(tag)
        case UInt8(ascii: "#"): openSection(.section, tag)
        case UInt8(ascii: "^"): openSection(.inverted, tag)
        case UInt8(ascii: "{"), UInt8(ascii: "&"):
            if let path = path(in: tag) { add(.raw, index: path, end: 0, offset) }
        default:
            if let path = path(in: tag) { add(.escaped, index: path, end: 0, offset) }
        }
    }

    private mutating func openSection(_ kind: Template.Node.Kind, _ tag: Tag) {
        let offset = tag.content.lowerBound
        guard let path = path(in: tag) else { return }
        if opened.count == Self.deepest {
            gaveUp = true
            return problems.append(.tooDeep(Self.deepest, at: Place(template.file, offset)))
        }
        opened.append((text(bytes[tag.content]), template.nodes.count, offset))
        add(kind, index: path, end: 0, offset)
    }

    private mutating func closeSection(_ tag: Tag) {
        let place = Place(template.file, tag.content.lowerBound)
        guard let name = name(in: tag) else { return }
        guard let section = opened.last else { return problems.append(.nothingToClose(name, at: place)) }
        if section.name != name {
            let line = template.file.line(at: section.offset)
            problems.append(.wrongClose(name, expected: section.name, line: line, at: place))
        }
        opened.removeLast()
        template.nodes[section.node].end = Int32(template.nodes.count)
    }

    private mutating func setDelimiters(_ tag: Tag) {
        let words = bytes[tag.content].split(whereSeparator: \.isSpace).map(Array.init)
        guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
            return problems.append(.badDelimiters(at: Place(template.file, tag.content.lowerBound)))
        }
        (open, close) = (words[0], words[1])
    }

    // MARK: Names

    /// The name in a tag; a tag without one, or with more than one word, is reported and gives nil.
    private mutating func name(in tag: Tag) -> String? {
        let content = bytes[tag.content]
        if content.isEmpty || content.contains(where: \.isSpace) {
            let place = Place(template.file, tag.range.lowerBound)
            let swallowedAnother = find(open, from: tag.content.lowerBound).map { $0 < tag.range.upperBound } ?? false
            problems.append(
                swallowedAnother ? .unclosedTag(missing: text(close), at: place) : .badName(text(content), at: place))
            return nil
        }
        return text(content)
    }

    private mutating func path(in tag: Tag) -> Int? {
        guard let name = name(in: tag) else { return nil }
        let words = name == "." ? [""] : name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if name != ".", words.contains("") {
            problems.append(.badName(name, at: Place(template.file, tag.content.lowerBound)))
            return nil
        }
        let path = Template.Path(first: words[0], rest: Array(words.dropFirst()))
        if let known = template.paths.firstIndex(of: path) { return known }
        template.paths.append(path)
        return template.paths.count - 1
    }

    // MARK: Text

    private mutating func add(_ kind: Template.Node.Kind, index: Int, end: Int, _ offset: Int) {
        template.nodes.append(.init(kind: kind, index: Int32(index), end: Int32(end), offset: Int32(offset)))
    }

    private mutating func addLiteral(upTo end: Int) {
        if taken < end { add(.literal, index: taken, end: end, taken) }
        taken = max(taken, end)
    }

    /// The whole line or lines of a tag that has only white space beside it, with the line end; nil where it has more.
    private func loneLine(around tag: Range<Int>) -> Range<Int>? {
        var start = tag.lowerBound
        while start > textStart, bytes[start - 1].isBlank { start -= 1 }
        guard start == textStart || bytes[start - 1] == 0x0A else { return nil }
        var end = tag.upperBound
        while end < bytes.count, bytes[end].isBlank { end += 1 }
        if end == bytes.count { return start..<end }
        if bytes[end] == 0x0A { return start..<end + 1 }
        return bytes[end...].starts(with: [0x0D, 0x0A]) ? start..<end + 2 : nil
    }

    private func find(_ wanted: [UInt8], from start: Int) -> Int? {
        guard let first = wanted.first, start + wanted.count <= bytes.count else { return nil }
        return (start...bytes.count - wanted.count).first { bytes[$0] == first && bytes[$0...].starts(with: wanted) }
    }

    private func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }
}

extension UInt8 {
    /// Space or tab.
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// Space, tab, or a line end.
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
