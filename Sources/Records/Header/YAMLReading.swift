import Diagnostics

/// Reads YAML text to the end whatever is wrong with it: where libyaml stops, the place is mended in a copy and the text
/// is read again, so that all mistakes of a file are named at once.
struct YAMLReading {
    private var draft: Draft
    /// How often each line, by its offset in the file, stopped the reading.
    private var stops: [Int: Int] = [:]
    /// How many bytes were given to libyaml in all.
    private(set) var bytesRead = 0

    init(_ draft: Draft) { self.draft = draft }

    /// The tree of what could be read; nil where the text holds nothing, or has more mistakes than are looked for.
    mutating func run(mayOpen: Bool, _ diagnostics: inout [Diagnostic]) -> Node? {
        // A large text is read again less often, so that the whole work stays in proportion to its size.
        let attempts = min(200, max(8, (16 << 20) / max(1, draft.bytes.count)))
        for _ in 0..<attempts {
            bytesRead += draft.bytes.count
            let outcome = attempt(mayOpen)
            switch outcome.result {
            case .success(let root):
                diagnostics += outcome.refused
                return root
            case .failure(let stop):
                mend(stop, &diagnostics)
            }
        }
        diagnostics.append(Telling.more(draft.file))
        return nil
    }

    private func attempt(_ mayOpen: Bool) -> (result: Result<Node?, Stop>, refused: [Diagnostic]) {
        draft.bytes.withUnsafeBufferPointer { text in
            var builder = NodeBuilder(draft, text: text, mayOpen: mayOpen)
            do throws(Stop) {
                let root = try builder.run()
                return (.success(root), builder.diagnostics)
            } catch {
                return (.failure(error), builder.diagnostics)
            }
        }
    }

    /// Reports a mistake once a line, and mends, then drops the value, then the line, then all that follows.
    private mutating func mend(_ stop: Stop, _ diagnostics: inout [Diagnostic]) {
        let mending = Diagnosis(draft: draft).mending(stop)
        let line = mending.line
        let id = draft.origin(line.lowerBound)
        let earlier = stops[id, default: 0]
        stops[id] = earlier + 1
        if earlier == 0, !isReported(mending.diagnostic.place, diagnostics) { diagnostics.append(mending.diagnostic) }
        if earlier == 0, !mending.edits.isEmpty {
            draft.apply(mending.edits)
            return
        }
        let shape = LineShape(draft, line)
        if earlier > 2 {
            draft.blank(line.lowerBound..<draft.bytes.count)
        } else if earlier < 2, shape.key != nil, !shape.value.isEmpty {
            draft.markDamaged(shape.content)
            draft.blank(shape.value.lowerBound..<nestedEnd(shape))
        } else {
            draft.blank(line.lowerBound..<nestedEnd(shape))
        }
    }

    /// Whether something is said about that line already: what comes after a mend is mostly its consequence.
    private func isReported(_ place: Place, _ diagnostics: [Diagnostic]) -> Bool {
        let line = place.line
        return diagnostics.contains { $0.severity == .error && $0.place.file === draft.file && $0.place.line == line }
    }

    /// The end of the lines below that lie deeper than a line.
    private func nestedEnd(_ shape: LineShape) -> Int {
        var last = shape.line
        while let next = draft.line(after: last) {
            let below = LineShape(draft, next)
            guard below.isBlank || below.indent > shape.column else { break }
            last = next
        }
        return last.upperBound
    }
}
