import Diagnostics

/// The templates of a site: every layout, page and part, parsed once and ready to draw.
///
/// The syntax is Mustache (comments, delimiters, interpolation, inverted, partials, sections). Ask for
/// ``diagnostics`` and check each page against its shape before drawing; drawing itself never fails.
public struct TemplateSet: Sendable {
    /// What is wrong in the templates as such: syntax, and parts that are called but do not exist.
    public let diagnostics: [Diagnostic]

    /// The templates by name, as written.
    let byName: [String: Template]
    /// The templates as drawn, with the calls linked; a part that is called with an indentation is there once more
    /// for each indentation.
    let linked: [Template]
    private let entry: [String: Int]

    /// - Parameter parts: each template under the name by which it is called or drawn.
    public init(parts: [String: SourceFile]) {
        var problems: [Diagnostic] = []
        var byName: [String: Template] = [:]
        for (name, file) in parts {
            let (template, found) = TemplateParser.parse(file)
            byName[name] = template
            problems += found
        }
        for template in byName.values {
            for node in template.nodes where node.kind == .part {
                let name = template.parts[Int(node.index)].name
                if byName[name] == nil {
                    problems.append(.unknownPart(name, known: Array(byName.keys), at: template.place(of: node)))
                }
            }
        }
        self.byName = byName
        (linked, entry) = TemplateLinker.link(byName)
        diagnostics = problems.inOrder()
    }

    /// The page `name` filled with `value`; nil where there is no template of that name.
    public func render(_ name: String, _ value: Value) -> [UInt8]? {
        guard let index = entry[name] else { return nil }
        var renderer = TemplateRenderer(templates: linked, value: value)
        renderer.draw(index)
        return renderer.out
    }

    /// Where the template `name`, with every part it calls, does not fit `shape`: names that are not there, text
    /// printed without escaping, markup printed with it, a part that calls itself.
    public func check(_ name: String, against shape: Shape) -> [Diagnostic] {
        guard byName[name] != nil else {
            let nowhere = Place(SourceFile(path: name, bytes: []), 0)
            return [.unknownPart(name, known: Array(byName.keys), at: nowhere)]
        }
        var check = TemplateCheck(page: name, templates: byName)
        check.walk(name, [shape])
        return check.problems.inOrder()
    }
}
