import Diagnostics

/// Makes nodes of libyaml's events, and refuses what the strict subset does not have (record-format §1).
struct NodeBuilder {
    /// How many sequences and mappings may lie inside one another.
    static let deepest = 16

    let draft: Draft
    let text: UnsafeBufferPointer<UInt8>
    /// Whether the text may begin with a `---` line of its own.
    let mayOpen: Bool
    /// What was refused without stopping.
    var diagnostics: [Diagnostic] = []
    var cursor: CharacterCursor
    private var stack: [NodeFrame] = []
    private var root: Node?

    init(_ draft: Draft, text: UnsafeBufferPointer<UInt8>, mayOpen: Bool) {
        self.draft = draft
        self.text = text
        self.mayOpen = mayOpen
        cursor = CharacterCursor(text)
    }

    /// The whole tree; nil where the text holds nothing.
    mutating func run() throws(Stop) -> Node? {
        guard let events = YAMLEvents(text) else { return nil }
        var documents = 0
        while true {
            let event: YAMLEvent
            do throws(YAMLFailure) {
                event = try events.next()
            } catch {
                let context = cursor.offset(of: error.contextMark)
                throw Stop(
                    reason: .syntax(problem: error.problem, context: error.context), offset: cursor.offset(of: error.mark),
                    contextOffset: context)
            }
            switch event.kind {
            case .streamStart, .documentEnd: continue
            case .streamEnd: return root
            case .documentStart(let isImplicit, let hasDirective):
                documents += 1
                if hasDirective { refuse(.directive, cursor.offset(of: event.start.index)) }
                if documents > 1 || !isImplicit && !mayOpen { refuse(.documents, cursor.offset(of: event.start.index)) }
                if documents > 1 { return root }
            case .scalar(let text, let style): try scalar(event, text, style)
            case .alias: add(alias(event))
            case .sequenceStart(let isFlow): try open(event, isMapping: false, isFlow: isFlow)
            case .mappingStart(let isFlow): try open(event, isMapping: true, isFlow: isFlow)
            case .collectionEnd: close(event)
            }
        }
    }

    // MARK: Scalars

    private mutating func scalar(_ event: YAMLEvent, _ text: String, _ style: YAMLScalarStyle) throws(Stop) {
        let start = cursor.offset(of: event.start.index)
        try checkLayout(event, start)
        let end = cursor.offset(of: event.end.index)
        var text = text
        if event.hasAnchor || event.hasTag || (style == .plain && start < end && self.text[start] == UInt8(ascii: "!")) {
            refuse(event.hasAnchor ? .anchor : .tag, start)
            if event.start.line == event.end.line { text = draft.text(start..<end) }
        }
        if style == .doubleQuoted, draft.bytes[start..<end].contains(UInt8(ascii: "\\")) { refuseEscapes(text, start) }
        let isList = style == .plain && event.end.line > event.start.line && refuseListBelow(start..<end)
        var node = Node(
            .scalar(normalised(text), isPlain: style == .plain), at: draft.place(start), end: draft.origin(end))
        node.isDamaged = isList
        if let key = stack.last?.pending, draft.damaged.contains(key.place.offset) { node.isDamaged = true }
        if draft.damaged.contains(node.place.offset) { node.isDamaged = true }
        add(node, isEmpty: start == end)
    }

    /// A text that was meant as a list below the line of its key: YAML joins the lines.
    private mutating func refuseListBelow(_ range: Range<Int>) -> Bool {
        var line = draft.line(at: range.lowerBound)
        while let next = draft.line(after: line), next.lowerBound < range.upperBound {
            line = next
            let start = line.first { draft.bytes[$0] != 0x20 } ?? line.upperBound
            guard start + 1 < line.upperBound, draft.bytes[start] == 0x2D, draft.bytes[start + 1] == 0x20 else { continue }
            refuse(.listBelowText, start)
            return true
        }
        return false
    }

    /// Characters that an escape (`\u202E`) brings in are judged like those that stand in the file.
    private mutating func refuseEscapes(_ text: String, _ start: Int) {
        for scalar in text.unicodeScalars {
            let kind = scalar == "\r" ? Forbidden.loneCarriageReturn : Forbidden(scalar.value)
            guard let kind else { continue }
            report { kind.diagnostic(at: $0.draft.place(start)) }
            return
        }
    }

    /// The alias as the text that it was meant to be.
    private mutating func alias(_ event: YAMLEvent) -> Node {
        let start = cursor.offset(of: event.start.index)
        let end = cursor.offset(of: event.end.index)
        refuse(.alias, start)
        return Node(.scalar(normalised(draft.text(start..<end)), isPlain: true), at: draft.place(start), end: draft.origin(end))
    }

    // MARK: Collections

    private mutating func open(_ event: YAMLEvent, isMapping: Bool, isFlow: Bool) throws(Stop) {
        let start = cursor.offset(of: event.start.index)
        guard stack.count < Self.deepest else { throw Stop(reason: .depth, offset: start, contextOffset: start) }
        try checkLayout(event, start)
        if event.hasAnchor || event.hasTag { refuse(event.hasAnchor ? .anchor : .tag, start) }
        let isKey = stack.last?.expectsKey ?? false
        if isKey { refuse(.complexKey, start) }
        let column = isFlow ? stack.last?.blockColumn ?? -1 : event.start.column
        stack.append(NodeFrame(
            isMapping: isMapping, isFlow: isFlow, isKey: isKey, start: start, line: event.start.line, blockColumn: column))
    }

    private mutating func close(_ event: YAMLEvent) {
        guard let frame = stack.popLast() else { return }
        let kind: Node.Kind = frame.isMapping
            ? .mapping(frame.pairs, isFlow: frame.isFlow) : .sequence(frame.items, isFlow: frame.isFlow)
        let end = frame.isFlow ? draft.origin(cursor.offset(of: event.end.index)) : frame.lastEnd
        let place = draft.place(frame.start)
        var node = Node(kind, at: place, end: max(place.offset, end))
        if frame.isKey {
            stack[stack.count - 1].pending = .init(key: "", fold: "", place: place, isDropped: true)
            return
        }
        node.isDamaged = stack.last?.pending.map { draft.damaged.contains($0.place.offset) } ?? false
        add(node)
    }

    private mutating func add(_ node: Node, isEmpty: Bool = false) {
        guard !stack.isEmpty else {
            root = root ?? node
            return
        }
        let top = stack.count - 1
        stack[top].lastEnd = max(stack[top].lastEnd, node.end)
        guard stack[top].isMapping else {
            stack[top].items.append(node)
            return
        }
        guard let pending = stack[top].pending else {
            takeKey(node, isEmpty)
            return
        }
        stack[top].pending = nil
        if pending.isDropped { return }
        stack[top].pairs.append(.init(key: pending.key, keyPlace: pending.place, value: node, fold: pending.fold))
    }

    private mutating func takeKey(_ node: Node, _ isEmpty: Bool) {
        let top = stack.count - 1
        guard case .scalar(let key, let isPlain) = node.kind else { return }
        let fold = keyFold(key, fold: folded(key))
        var isDropped = true
        if isEmpty {
            report { _ in Refusal.emptyKey.diagnostic(at: node.place) }
        } else if isPlain, key == "<<" {
            report { _ in Refusal.merge.diagnostic(at: node.place) }
        } else if isExplicit(node.place.offset) {
            report { _ in Refusal.complexKey.diagnostic(at: node.place) }
        } else if let first = stack[top].place(ofKey: fold) {
            report { _ in duplicateKey(key, at: node.place, first: first) }
        } else {
            stack[top].remember(fold, node.place)
            isDropped = false
        }
        stack[top].pending = .init(key: key, fold: fold, place: node.place, isDropped: isDropped)
    }

    /// Whether a `?` stands before the key.
    private func isExplicit(_ offset: Int) -> Bool {
        let bytes = draft.file.bytes
        var at = offset
        while at > 0, bytes[at - 1] == 0x20 { at -= 1 }
        return at > 0 && at < offset && bytes[at - 1] == 0x3F && (at < 2 || [0x20, 0x0A, 0x2C, 0x7B].contains(bytes[at - 2]))
    }

    // MARK: Layout

    /// libyaml lets quoted texts and flow lists run on at any indentation: a lost quote or bracket would take in the lines
    /// below up to the next one. A line as shallow as the block that they are in, with a key or a dash, is no part of them.
    private func checkLayout(_ event: YAMLEvent, _ start: Int) throws(Stop) {
        let isOneLine = event.end.line == event.start.line
        guard !isOneLine || stack.last?.isFlow == true, let frame = stack.last else { return }
        if frame.isFlow, event.start.line > frame.line, event.start.column <= frame.blockColumn, isFirst(start),
            beginsEntry(draft.line(at: start)) {
            throw Stop(reason: .openFlow, offset: start, contextOffset: outermostFlow)
        }
        guard case .scalar(_, let style) = event.kind, !isOneLine else { return }
        guard style == .singleQuoted || style == .doubleQuoted || frame.isFlow else { return }
        var line = draft.line(at: start)
        for _ in event.start.line..<event.end.line {
            guard let next = draft.line(after: line) else { return }
            line = next
            let indent = line.first { draft.bytes[$0] != 0x20 }.map { $0 - line.lowerBound }
            guard let indent, indent <= frame.blockColumn, beginsEntry(line) else { continue }
            if frame.isFlow, style == .plain {
                throw Stop(reason: .openFlow, offset: line.lowerBound + indent, contextOffset: outermostFlow)
            }
            throw Stop(reason: .openQuote, offset: start, contextOffset: start)
        }
    }

    /// Whether nothing but spaces stands before it on its line.
    private func isFirst(_ start: Int) -> Bool {
        var at = start
        while at > 0, draft.bytes[at - 1] == 0x20 { at -= 1 }
        return at == 0 || draft.bytes[at - 1] == 0x0A
    }

    private func beginsEntry(_ line: Range<Int>) -> Bool {
        let shape = LineShape(draft, line)
        return shape.key != nil || shape.hasDash
    }

    /// The start of the outermost flow collection that is open.
    private var outermostFlow: Int { stack.first { $0.isFlow }?.start ?? 0 }

    private mutating func refuse(_ refusal: Refusal, _ offset: Int) {
        report {
            refusal.diagnostic(at: $0.draft.place(offset), mended: refusal.isMendedByQuotes ? $0.draft.quoted(at: offset) : nil)
        }
    }

    /// Keeps a mistake; a text with thousands of them is not told in full, and costs no more for it.
    private mutating func report(_ mistake: (NodeBuilder) -> Diagnostic) {
        if diagnostics.count < 10 * Telling.mostOfAKind { diagnostics.append(mistake(self)) }
    }
}
