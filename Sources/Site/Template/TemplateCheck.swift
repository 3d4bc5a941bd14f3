import Diagnostics

/// Walks a page's templates with shapes in place of values, and reports what does not fit.
struct TemplateCheck {
    private let page: String
    private let templates: [String: Template]
    private(set) var problems: [Diagnostic] = []
    /// The templates being walked, outermost first.
    private var chain: [String] = []
    /// Parts already walked with the same names in reach.
    private var walked: Set<Visit> = []

    private struct Visit: Hashable {
        let name: String
        let stack: [Shape]

        /// A shape hashes all that lies within it: few visits share a name and a depth, so these tell enough.
        func hash(into hasher: inout Hasher) {
            hasher.combine(name)
            hasher.combine(stack.count)
        }
    }

    init(page: String, templates: [String: Template]) {
        self.page = page
        self.templates = templates
    }

    /// Checks the template `name` with the shapes of `stack` in reach, the innermost last.
    mutating func walk(_ name: String, _ stack: [Shape]) {
        guard let template = templates[name], walked.insert(Visit(name: name, stack: stack)).inserted else { return }
        chain.append(name)
        var stack = stack
        walk(template, 0, template.nodes.count, &stack)
        chain.removeLast()
    }

    private mutating func walk(_ template: Template, _ start: Int, _ end: Int, _ stack: inout [Shape]) {
        var position = start
        while position < end {
            let node = template.nodes[position]
            position += 1
            switch node.kind {
            case .literal:
                break
            case .part:
                let name = template.parts[Int(node.index)].name
                if chain.contains(name) {
                    problems.append(.recursivePart(chain + [name], at: template.place(of: node)))
                } else {
                    walk(name, stack)
                }
            case .escaped, .raw:
                checkPrinting(template, node, stack)
            case .inverted:
                _ = shape(template, node, stack)
            case .section:
                // Without the shape of the section nothing inside can be judged: one message, not twenty.
                if let shape = shape(template, node, stack) {
                    stack.append(shape.ofOneItem)
                    walk(template, position, Int(node.end), &stack)
                    stack.removeLast()
                }
                position = Int(node.end)
            }
        }
    }

    private mutating func checkPrinting(_ template: Template, _ node: Template.Node, _ stack: [Shape]) {
        guard let shape = shape(template, node, stack) else { return }
        let name = template.paths[Int(node.index)].text
        let place = template.place(of: node)
        switch shape.unwrapped {
        case .text: if node.kind == .raw { problems.append(.unescapedText(name, page: page, at: place)) }
        case .html: if node.kind == .escaped { problems.append(.escapedMarkup(name, page: page, at: place)) }
        default: problems.append(.notPrintable(name, page: page, at: place))
        }
    }

    /// The shape that a node's path names, by the rules by which values are looked up; a name not there is reported.
    private mutating func shape(_ template: Template, _ node: Template.Node, _ stack: [Shape]) -> Shape? {
        let path = template.paths[Int(node.index)]
        if path.isImplicit { return stack.last }
        guard let outer = stack.last(where: { $0.names[path.first] != nil }), var found = outer.names[path.first] else {
            report(template, node, known: stack.flatMap { Array($0.names.keys) })
            return nil
        }
        var reached = path.first
        for name in path.rest {
            guard let next = found.names[name] else {
                report(template, node, known: found.names.keys.map { "\(reached).\($0)" })
                return nil
            }
            found = next
            reached += "." + name
        }
        return found
    }

    private mutating func report(_ template: Template, _ node: Template.Node, known: [String]) {
        let name = template.paths[Int(node.index)].text
        problems.append(.unknownName(name, page: page, known: known, at: template.place(of: node)))
    }
}

extension Shape {
    /// The names of an object; none for anything else.
    fileprivate var names: [String: Shape] {
        if case .object(let names) = unwrapped { names } else { [:] }
    }

    /// What a section over the shape puts in reach: one element of a list, else the value itself.
    fileprivate var ofOneItem: Shape {
        if case .list(let element) = unwrapped { element } else { unwrapped }
    }
}
