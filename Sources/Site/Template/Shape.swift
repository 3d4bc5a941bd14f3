/// What a kind of page promises its templates: every name, and what stands behind it.
///
/// Templates are checked against shapes before any page is made (``TemplateSet/check(_:against:)``), values against
/// shapes in the tests (``departures(of:)``).
public indirect enum Shape: Sendable, Hashable {
    /// Plain text: printed by `{{name}}`, which escapes it.
    case text
    /// Markup made by the generator itself: printed by `{{{name}}}`.
    case html
    case flag
    case list(Shape)
    case object([String: Shape])
    /// Maybe ``Value/nothing``; the name is there all the same, so that no outer name shows through.
    case optional(Shape)

    /// The shape without its `optional` wrappings.
    var unwrapped: Shape {
        var shape = self
        while case .optional(let inner) = shape { shape = inner }
        return shape
    }

    /// Where `value` breaks the promise, as paths with a reason (`events[3].due: missing`); empty where it keeps it.
    public func departures(of value: Value) -> [String] {
        var found: [String] = []
        compare(value, at: "", into: &found)
        return found
    }

    private func compare(_ value: Value, at path: String, into found: inout [String]) {
        switch (self, value) {
        case (.optional, .nothing), (.text, .text), (.text, .bytes), (.html, .text), (.html, .bytes), (.flag, .flag):
            return
        case (.optional(let inner), _):
            inner.compare(value, at: path, into: &found)
        case (.list(let element), .list(let items)):
            for (index, item) in items.enumerated() { element.compare(item, at: "\(path)[\(index)]", into: &found) }
        case (.object(let names), .object(let object)):
            let prefix = path.isEmpty ? "" : path + "."
            for (name, shape) in names.sorted(by: { $0.key < $1.key }) {
                guard let field = object[name] else {
                    found.append("\(prefix)\(name): missing")
                    continue
                }
                shape.compare(field, at: prefix + name, into: &found)
            }
            for (name, _) in object.fields where names[name] == nil {
                found.append("\(prefix)\(name): not promised")
            }
        default:
            found.append("\(path.isEmpty ? "." : path): not \(kind)")
        }
    }

    /// The kind of the shape in one word.
    private var kind: String {
        switch self {
        case .text: "text"
        case .html: "html"
        case .flag: "a flag"
        case .list: "a list"
        case .object: "an object"
        case .optional(let inner): inner.kind
        }
    }
}
