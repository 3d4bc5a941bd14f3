/// Draws one page: runs through the nodes, looks names up in the stack of values, appends bytes.
struct TemplateRenderer {
    /// Parts inside parts, at most; ``TemplateSet/check(_:against:)`` refuses parts that would get there.
    private static let deepest = 64

    private let templates: [Template]
    private var stack: [Value]
    private var depth = 0
    private(set) var out: [UInt8] = []

    init(templates: [Template], value: Value) {
        self.templates = templates
        stack = [value]
        out.reserveCapacity(1 << 14)
    }

    /// Appends the linked template at `index`, filled from the stack.
    mutating func draw(_ index: Int) {
        guard depth < Self.deepest else { return }
        depth += 1
        let template = templates[index]
        draw(template, template.nodes.startIndex, template.nodes.endIndex)
        depth -= 1
    }

    private mutating func draw(_ template: Template, _ start: Int, _ end: Int) {
        var position = start
        while position < end {
            let node = template.nodes[position]
            position += 1
            switch node.kind {
            case .literal:
                out.append(contentsOf: template.file.bytes[Int(node.index)..<Int(node.end)])
            case .escaped:
                printEscaped(value(of: template.paths[Int(node.index)]))
            case .raw:
                printRaw(value(of: template.paths[Int(node.index)]))
            case .section:
                section(template, value(of: template.paths[Int(node.index)]), position, Int(node.end))
                position = Int(node.end)
            case .inverted:
                if value(of: template.paths[Int(node.index)]).isShown { position = Int(node.end) }
            case .part:
                if node.end >= 0 { draw(Int(node.end)) }
            }
        }
    }

    private mutating func section(_ template: Template, _ value: Value, _ start: Int, _ end: Int) {
        if case .list(let items) = value {
            for item in items {
                stack.append(item)
                draw(template, start, end)
                stack.removeLast()
            }
        } else if value.isShown {
            stack.append(value)
            draw(template, start, end)
            stack.removeLast()
        }
    }

    /// The value that `path` names: its first part in the nearest object that has it, the others inside that.
    private func value(of path: Template.Path) -> Value {
        if path.isImplicit { return stack.last ?? .nothing }
        var level = stack.count
        while level > 0 {
            level -= 1
            guard case .object(let object) = stack[level], var found = object[path.first] else { continue }
            for name in path.rest {
                guard case .object(let inner) = found, let next = inner[name] else { return .nothing }
                found = next
            }
            return found
        }
        return .nothing
    }

    private mutating func printEscaped(_ value: Value) {
        switch value {
        case .text(let text): HTMLEscape.append(text, to: &out)
        case .bytes(let bytes): HTMLEscape.append(bytes, to: &out)
        case .flag(let on): out.append(contentsOf: (on ? "true" : "false").utf8)
        case .nothing, .list, .object: break
        }
    }

    private mutating func printRaw(_ value: Value) {
        switch value {
        case .text(let text): out.append(contentsOf: text.utf8)
        case .bytes(let bytes): out.append(contentsOf: bytes)
        default: printEscaped(value)
        }
    }
}
