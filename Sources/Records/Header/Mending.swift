import Diagnostics

/// What is said about the place where reading stopped, and how the draft is mended so that reading can go on.
struct Mending {
    let diagnostic: Diagnostic
    /// The line at fault, in the draft as it was.
    let line: Range<Int>
    /// Empty where nothing sensible can be put in: the value, then the line, is given up.
    var edits: [Draft.Edit] = []

    init(_ diagnostic: Diagnostic, _ line: Range<Int>, _ edits: [Draft.Edit] = []) {
        self.diagnostic = diagnostic
        self.line = line
        self.edits = edits
    }
}

/// Finds out from libyaml's words and from the lines themselves what an official did wrong.
struct Diagnosis {
    let draft: Draft

    func mending(_ stop: Stop) -> Mending {
        switch stop.reason {
        case .openQuote: return openQuote(stop.offset)
        case .openFlow: return openFlow(stop.contextOffset)
        case .depth: return tooDeep(stop.offset)
        case .syntax(let problem, let context): return syntax(stop, problem, context)
        }
    }

    private func syntax(_ stop: Stop, _ problem: String, _ context: String) -> Mending {
        if context.contains("quoted scalar") {
            return problem.contains("unexpected") ? openQuote(stop.contextOffset) : escape(stop)
        }
        if context.contains("flow") { return flow(stop) }
        if problem.contains("expected ':'") { return key(draft.line(at: stop.contextOffset), stop) }
        var line = draft.line(at: stop.offset)
        if LineShape(draft, line).isBlank, let above = draft.shape(above: line) { line = above.line }
        let shape = LineShape(draft, line)
        if problem.contains("tab character") { return tab(shape, stop) }
        if shape.key == nil, !shape.value.isEmpty, draft.bytes[shape.content] == 0x3A {
            return Mending(Refusal.emptyKey.diagnostic(at: draft.place(shape.content)), line)
        }
        if context.contains("directive") || !shape.isBlank && draft.bytes[shape.start] == 0x25 && shape.indent == 0 {
            return Mending(Refusal.directive.diagnostic(at: draft.place(line.lowerBound)), line)
        }
        if let trap = Trap(draft, shape) {
            return Mending(trap.diagnostic(draft), line, draft.quoting(trap.range))
        }
        if problem.contains("mapping values") { return secondKey(shape, stop) }
        if problem.contains("expected key") || problem.contains("'-' indicator") || problem.contains("sequence entries") {
            return block(shape, stop)
        }
        if problem.contains("document start") {
            if let directive = directive(above: line) { return directive }
            return Mending(Refusal.documents.diagnostic(at: draft.place(stop.offset)), line)
        }
        return unknown(line, stop, problem)
    }

    func unknown(_ line: Range<Int>, _ stop: Stop, _ problem: String) -> Mending {
        Mending(
            Diagnostic(
                .error, "yaml-syntax", at: draft.place(stop.offset),
                Bilingual("Từ chỗ này phần đầu hồ sơ không còn đọc được.",
                          "From here on the header cannot be read as YAML (\(problem))."),
                hint: Bilingual("Hãy xem lại dòng này: mỗi mục viết `tên mục: giá trị`, các mục cùng nhóm thụt vào như nhau.",
                                "Look at this line again: an entry is `key: value`, entries of one group are indented alike.")),
            line)
    }

    /// A `%` line above without the `---` that YAML wants behind it.
    private func directive(above line: Range<Int>) -> Mending? {
        var above = draft.line(before: line)
        while let one = above {
            if one.first.map({ draft.bytes[$0] }) == 0x25 {
                return Mending(Refusal.directive.diagnostic(at: draft.place(one.lowerBound)), one)
            }
            above = draft.line(before: one)
        }
        return nil
    }

    private func tab(_ shape: LineShape, _ stop: Stop) -> Mending {
        let tabs = (shape.line.lowerBound..<shape.start).filter { draft.bytes[$0] == 0x09 }
        return Mending(
            LineCheck.tabMistake(draft.place(tabs.first ?? stop.offset)), shape.line,
            tabs.map { Draft.Edit($0..<$0 + 1, [0x20, 0x20]) })
    }

    private func tooDeep(_ offset: Int) -> Mending {
        Mending(
            Diagnostic(
                .error, "yaml-depth", at: draft.place(offset),
                Bilingual("Chỗ này lồng vào nhau quá \(NodeBuilder.deepest) bậc.", "This is nested deeper than \(NodeBuilder.deepest) levels."),
                hint: Bilingual("Hồ sơ không cần quá bốn bậc; hãy bớt các dấu `[`, `{` hoặc `- ` thừa.",
                                "No record needs more than four levels; drop the extra `[`, `{` or `- `.")),
            draft.line(at: offset))
    }

    // MARK: Quotes and brackets

    private func openQuote(_ offset: Int) -> Mending {
        let line = draft.line(at: offset)
        let shape = LineShape(draft, line)
        let quote = String(UnicodeScalar(draft.bytes[min(offset, draft.bytes.count - 1)]))
        let end = max(shape.value.upperBound, min(offset + 1, line.upperBound))
        return Mending(
            Diagnostic(
                .error, "yaml-quote", at: draft.place(offset),
                Bilingual("Dấu nháy mở ở đây không có dấu nháy đóng.", "The quote that opens here is never closed."),
                hint: writeLine(draft.text(line.lowerBound..<end) + quote)
                    ?? Bilingual("Hãy thêm dấu nháy đóng.", "Add the closing quote.")),
            line, [.insert(quote, at: end)])
    }

    private func escape(_ stop: Stop) -> Mending {
        let line = draft.line(at: stop.contextOffset)
        let open = stop.contextOffset
        let close = LineShape.closingQuote(draft.bytes, open, line.upperBound)
        var edits: [Draft.Edit] = []
        var hint: Bilingual?
        if let close {
            let inner = open + 1..<close
            edits = [Draft.Edit(open..<open + 1, [0x27])]
            edits += inner.filter { draft.bytes[$0] == 0x27 }.map { .insert("'", at: $0) }
            edits.append(Draft.Edit(close..<close + 1, [0x27]))
            let text = draft.text(inner).split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
            hint = writeLine(draft.text(line.lowerBound..<open) + "'" + text + "'" + draft.text(close + 1..<line.upperBound))
        }
        return Mending(
            Diagnostic(
                .error, "yaml-escape", at: draft.place(stop.offset),
                Bilingual("Trong dấu nháy kép, dấu `\\` có nghĩa riêng và không đứng trước chữ này được.",
                          "Inside double quotes `\\` has a meaning of its own and cannot stand before this letter."),
                hint: hint ?? Bilingual("Hãy dùng dấu nháy đơn '…' thay cho dấu nháy kép.", "Use single quotes '…' instead.")),
            line, edits)
    }

    private func openFlow(_ offset: Int) -> Mending {
        let line = draft.line(at: offset)
        var open: [UInt8] = []
        for at in offset..<max(offset, line.upperBound) {
            switch draft.bytes[at] {
            case 0x5B: open.append(0x5D)
            case 0x7B: open.append(0x7D)
            case 0x5D, 0x7D: _ = open.popLast()
            default: break
            }
        }
        let end = max(LineShape(draft, line).value.upperBound, min(offset + 1, line.upperBound))
        let closing = String(decoding: open.reversed(), as: UTF8.self)
        return Mending(
            Diagnostic(
                .error, "yaml-flow", at: draft.place(offset),
                Bilingual("Dấu ngoặc mở ở đây không có dấu ngoặc đóng.", "The bracket that opens here is never closed."),
                hint: writeLine(draft.text(line.lowerBound..<end) + closing)
                    ?? Bilingual("Hãy thêm dấu ngoặc đóng.", "Add the closing bracket.")),
            line, closing.isEmpty ? [] : [.insert(closing, at: end)])
    }

    /// Trouble inside `[…]` or `{…}`: it is not closed, or a piece of it needs quotes.
    private func flow(_ stop: Stop) -> Mending {
        let opening = draft.line(at: stop.contextOffset)
        let line = draft.line(at: stop.offset)
        let shape = LineShape(draft, line)
        if stop.offset >= draft.bytes.count { return openFlow(stop.contextOffset) }
        if line.lowerBound > opening.lowerBound {
            let isShallow = shape.indent <= LineShape(draft, opening).indent
            if isShallow, shape.key != nil || shape.hasDash { return openFlow(stop.contextOffset) }
        } else if let trap = Trap(draft, LineShape(draft, line)), trap.code == "yaml-bracket" {
            return Mending(trap.diagnostic(draft), line, draft.quoting(trap.range))
        }
        let from = line.lowerBound > opening.lowerBound ? line.lowerBound : stop.contextOffset
        let item = flowItem(from, stop.offset, line.upperBound)
        return Mending(
            Diagnostic(
                .error, "yaml-flow", at: draft.place(stop.offset),
                Bilingual("Một phần trong dấu ngoặc này không đọc được: nó có dấu hai chấm, dấu nháy hoặc dấu ngoặc ở giữa.",
                          "A piece inside these brackets cannot be read: it has a colon, a quote or a bracket in it."),
                hint: item.isEmpty ? Bilingual("Hãy viết mỗi phần trên một dòng, bắt đầu bằng `- `.",
                                               "Write each piece on a line of its own that starts with `- `.")
                    : writeLine(draft.quotedLine(item))),
            line, item.isEmpty ? [] : draft.quoting(item))
    }

    /// Whether a quote can open a text here: not in the middle of a word.
    private static func opens(_ bytes: [UInt8], _ at: Int, _ start: Int) -> Bool {
        at > start && " [{,".utf8.contains(bytes[at - 1])
    }

    /// The piece of a flow list around `offset`, without its key.
    private func flowItem(_ open: Int, _ offset: Int, _ end: Int) -> Range<Int> {
        let bytes = draft.bytes
        var start = open
        var at = open
        while at < min(offset, end) {
            switch bytes[at] {
            case 0x5B, 0x7B, 0x2C: start = at + 1
            case 0x3A where bytes[open] == 0x7B && at + 1 < offset && start <= at && !bytes[start..<at].contains(0x3A):
                start = at + 1
            case 0x22 where Self.opens(bytes, at, open), 0x27 where Self.opens(bytes, at, open):
                at = min(LineShape.closingQuote(bytes, at, end) ?? at, offset)
            default: break
            }
            at += 1
        }
        while start < end, bytes[start] == 0x20 { start += 1 }
        var stop = max(start, offset)
        while stop < end, !",]}".utf8.contains(bytes[stop]) { stop += 1 }
        while stop > start, bytes[stop - 1] == 0x20 { stop -= 1 }
        return start..<max(start, stop)
    }
}
