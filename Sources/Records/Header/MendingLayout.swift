import Diagnostics

/// Mistakes of layout: a key without its colon, lines that do not stand where they should.
extension Diagnosis {
    /// A line that should be `key: value` and has no colon, or none with a space behind it.
    func key(_ line: Range<Int>, _ stop: Stop) -> Mending {
        let shape = LineShape(draft, line)
        if shape.key != nil { return longKey(shape) }
        let bytes = draft.bytes
        let text = shape.content..<shape.value.upperBound
        let wide: [UInt8] = [0xEF, 0xBC, 0x9A]
        if let at = text.first(where: { at in
            bytes[at] == 0x3A && at + 1 < text.upperBound && bytes[at + 1] != 0x2F && bytes[at + 1] != 0x20
                || bytes[at..<min(at + 3, text.upperBound)].elementsEqual(wide)
        }), at > shape.content {
            let edit = bytes[at] == 0x3A ? Draft.Edit.insert(" ", at: at + 1) : Draft.Edit(at..<at + 3, [0x3A, 0x20])
            let rest = edit.range.upperBound..<max(edit.range.upperBound, line.upperBound)
            return Mending(
                Diagnostic(
                    .error, "yaml-colon-space", at: draft.place(at),
                    Bilingual("Sau dấu hai chấm phải có một dấu cách.", "A colon needs a space behind it."),
                    hint: writeLine(draft.text(line.lowerBound..<at) + ": " + draft.text(rest).trimmingSpaces())),
                line, [edit])
        }
        return Mending(
            Diagnostic(
                .error, "yaml-key", at: draft.place(shape.content),
                Bilingual("Dòng này không có dấu hai chấm nên không biết là mục nào.",
                          "This line has no colon, so it is not known which key it is."),
                hint: Bilingual("Hãy viết `tên mục: giá trị`; nếu là phần tiếp của dòng trên, hãy thụt vào sâu hơn dòng đó.",
                                "Write `key: value`; if it goes on with the line above, indent it deeper than that line.")),
            line)
    }

    /// YAML looks for the colon in the first 1024 characters only.
    private func longKey(_ shape: LineShape) -> Mending {
        Mending(
            Diagnostic(
                .error, "yaml-key", at: draft.place(shape.content),
                Bilingual("Tên mục ở dòng này quá dài, hoặc không nằm trên một dòng.", "The key of this line is too long, or not on one line."),
                hint: Bilingual("Hãy viết tên mục ngắn rồi dấu hai chấm, và nội dung sau đó.", "Write a short key and a colon, and the text behind it.")),
            shape.line)
    }

    /// A line with a key where YAML still reads the value above: it lies too deep, or goes on with a text and holds a colon.
    func secondKey(_ shape: LineShape, _ stop: Stop) -> Mending {
        guard let above = draft.shape(above: shape.line) else { return unknown(shape.line, stop, "mapping values are not allowed") }
        if above.key == nil, !above.hasDash, above.indent == shape.indent {
            let owner = draft.shape(above: above.line)
            if owner.map({ $0.indent >= above.indent || $0.value.isEmpty || $0.key == nil }) ?? true { return key(above.line, stop) }
        }
        var owner: LineShape? = above
        while let one = owner, one.indent >= shape.indent || one.key == nil && !one.hasDash { owner = draft.shape(above: one.line) }
        guard let owner, owner.key != nil else { return indent(shape, to: nil) }
        return indent(shape, to: owner.column)
    }

    /// A line that fits no block above it.
    func block(_ shape: LineShape, _ stop: Stop) -> Mending {
        if stop.offset < draft.bytes.count, "]}".utf8.contains(draft.bytes[stop.offset]) {
            let range = stop.offset..<stop.offset + 1
            return Mending(
                Diagnostic(
                    .error, "yaml-flow", at: draft.place(stop.offset),
                    Bilingual("Dấu ngoặc đóng này thừa.", "This closing bracket is one too many."),
                    hint: writeLine(draft.text(shape.line.lowerBound..<stop.offset) + draft.text(stop.offset + 1..<shape.line.upperBound))),
                shape.line, [.remove(range)])
        }
        guard stop.offset <= shape.content, let above = draft.shape(above: shape.line) else {
            return unknown(shape.line, stop, "did not find expected key")
        }
        let context = stop.contextOffset - draft.line(at: stop.contextOffset).lowerBound
        var columns = [above.column, context]
        if shape.hasDash {
            columns = [context]
            var one: LineShape? = above
            while let line = one, line.indent > 0 || line.hasDash {
                if line.hasDash { columns.append(line.indent) }
                one = line.indent == 0 ? nil : draft.shape(above: line.line)
                if columns.count > 8 { break }
            }
        }
        let target = columns.filter { $0 != shape.indent }.min { abs($0 - shape.indent) < abs($1 - shape.indent) }
        if shape.hasDash, columns.contains(shape.indent) || target == nil {
            return Mending(Refusal.listBelowText.diagnostic(at: draft.place(shape.start)), shape.line)
        }
        return indent(shape, to: target)
    }

    /// A line at the wrong column; it and what lies below it moves to `column`.
    private func indent(_ shape: LineShape, to column: Int?) -> Mending {
        let spaces = column.map { String(repeating: " ", count: $0) }
        return Mending(
            Diagnostic(
                .error, "yaml-indent", at: draft.place(shape.start),
                Bilingual("Dòng này thụt vào \(shape.indent) dấu cách, không thẳng cột với các mục cùng nhóm ở trên.",
                          "This line is indented by \(shape.indent) spaces and is not in line with the entries of its group above."),
                hint: spaces.flatMap { writeLine($0 + draft.text(shape.start..<shape.line.upperBound)) }
                    ?? Bilingual("Hãy thụt vào như các mục cùng nhóm; nếu là phần tiếp của dòng trên, hãy đặt cả giá trị trong dấu nháy.",
                                 "Indent it like the entries of its group; if it goes on with the line above, quote that whole value.")),
            shape.line, column.map { moving(shape, to: $0) } ?? [])
    }

    private func moving(_ shape: LineShape, to column: Int) -> [Draft.Edit] {
        var edits: [Draft.Edit] = []
        var next: LineShape? = shape
        while let one = next, one.indent >= shape.indent {
            if one.line != shape.line, one.indent == shape.indent, column > shape.indent, one.hasDash != shape.hasDash { break }
            let start = one.line.lowerBound
            edits.append(
                column < shape.indent
                    ? .remove(start..<start + shape.indent - column)
                    : .insert(String(repeating: " ", count: column - shape.indent), at: start))
            next = draft.shape(below: one.line)
        }
        return edits
    }
}
