import CLibYAML

/// What libyaml says next, with its marks as counts of characters from the start of the text.
struct YAMLEvent {
    enum Kind {
        case scalar(String, YAMLScalarStyle)
        case sequenceStart(isFlow: Bool)
        case mappingStart(isFlow: Bool)
        case collectionEnd
        case alias
        /// `isImplicit` where no `---` stands before it.
        case documentStart(isImplicit: Bool, hasDirective: Bool)
        case documentEnd
        case streamStart
        case streamEnd
    }

    let kind: Kind
    let start: YAMLMark
    let end: YAMLMark
    /// Whether an anchor stands before it.
    let hasAnchor: Bool
    /// Whether a tag stands before it.
    let hasTag: Bool
}

/// A position as libyaml counts it: all three from 0, in characters.
struct YAMLMark {
    let index: Int
    let line: Int
    let column: Int

    init(_ mark: yaml_mark_t) {
        index = mark.index
        line = mark.line
        column = mark.column
    }
}

/// How a scalar is written.
enum YAMLScalarStyle {
    case plain, singleQuoted, doubleQuoted, block
}

/// Where and why libyaml stopped; marks are counts of characters.
struct YAMLFailure: Error {
    let problem: String
    let mark: Int
    let context: String
    let contextMark: Int
}

/// libyaml's parser over a text that stays in memory as long as it does.
struct YAMLEvents: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>

    /// nil where libyaml has no memory.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        let fresh = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        guard yaml_parser_initialize(fresh) == 1 else {
            fresh.deallocate()
            return nil
        }
        yaml_parser_set_encoding(fresh, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(fresh, text.baseAddress, text.count)
        parser = fresh
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event; nothing may be asked after the end of the stream or after a failure.
    func next() throws(YAMLFailure) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
        defer { yaml_event_delete(&event) }
        var hasAnchor = false
        var hasTag = false
        let kind: YAMLEvent.Kind
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            hasAnchor = scalar.anchor != nil
            hasTag = scalar.tag != nil
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            let style: YAMLScalarStyle = switch scalar.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
            default: .plain
            }
            kind = .scalar(text, style)
        case YAML_SEQUENCE_START_EVENT:
            hasAnchor = event.data.sequence_start.anchor != nil
            hasTag = event.data.sequence_start.tag != nil
            kind = .sequenceStart(isFlow: event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
        case YAML_MAPPING_START_EVENT:
            hasAnchor = event.data.mapping_start.anchor != nil
            hasTag = event.data.mapping_start.tag != nil
            kind = .mappingStart(isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: kind = .collectionEnd
        case YAML_ALIAS_EVENT: kind = .alias
        case YAML_DOCUMENT_START_EVENT:
            let start = event.data.document_start
            kind = .documentStart(
                isImplicit: start.implicit == 1,
                hasDirective: start.version_directive != nil || start.tag_directives.start != start.tag_directives.end)
        case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
        case YAML_STREAM_START_EVENT: kind = .streamStart
        default: kind = .streamEnd
        }
        return YAMLEvent(
            kind: kind, start: YAMLMark(event.start_mark), end: YAMLMark(event.end_mark), hasAnchor: hasAnchor, hasTag: hasTag)
    }

    private var failure: YAMLFailure {
        let state = parser.pointee
        let context = state.context.map { String(cString: $0) } ?? ""
        return YAMLFailure(
            problem: state.problem.map { String(cString: $0) } ?? "", mark: state.problem_mark.index, context: context,
            contextMark: context.isEmpty ? state.problem_mark.index : state.context_mark.index)
    }
}

/// Turns libyaml's counts of characters into byte offsets, walking from the last one asked for.
struct CharacterCursor {
    private let text: UnsafeBufferPointer<UInt8>
    private var character = 0
    private var offset = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// The byte offset of the character at `index`; the end of the text where there is none.
    mutating func offset(of index: Int) -> Int {
        while character < index, offset < text.count {
            offset += 1
            while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
            character += 1
        }
        while character > index, offset > 0 {
            offset -= 1
            while offset > 0, text[offset] & 0xC0 == 0x80 { offset -= 1 }
            character -= 1
        }
        return offset
    }
}
