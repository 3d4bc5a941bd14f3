@testable import Site

/// An SVG read back: a strict reader that knows only what a picture may hold, and the boxes of what is drawn.
struct DrawnPicture {
    struct Box {
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double
        let what: String

        func intersects(_ other: Box) -> Bool {
            let e = 0.11  // A number is written with one decimal.
            return left + e < other.right && other.left + e < right && top + e < other.bottom && other.top + e < bottom
        }
    }

    private(set) var problems: [String] = []
    private(set) var width = 0.0
    private(set) var height = 0.0
    private(set) var labels: [Box] = []
    private(set) var shapes: [Box] = []
    private(set) var hrefs: [String] = []
    private(set) var patterns: [String] = []
    private(set) var references: [String] = []
    private(set) var titles = 0

    private static let allowed: [String: Set<String>] = [
        "svg": ["class", "width", "height", "viewBox", "aria-hidden", "focusable"], "defs": [],
        "pattern": ["id", "width", "height", "patternUnits"], "a": ["href", "tabindex"], "g": ["class"], "title": [],
        "text": ["class", "x", "y"], "rect": ["class", "fill", "x", "y", "width", "height", "rx"],
        "circle": ["class", "cx", "cy", "r"], "path": ["class", "fill", "d"],
    ]

    init(_ bytes: [UInt8]) {
        let parts = XMLParts(bytes)
        problems = parts.problems
        var isMonths = false
        for element in parts.elements {
            guard let allowed = Self.allowed[element.name] else {
                problems.append("element \(element.name)")
                continue
            }
            for name in element.attributes.keys where !allowed.contains(name) { problems.append("\(element.name) \(name)") }
            func number(_ name: String) -> Double { Double(element.attributes[name] ?? "0") ?? .nan }
            if let fill = element.attributes["fill"] { references.append(String(fill.dropFirst(5).dropLast())) }
            switch element.name {
            case "svg":
                (width, height) = (number("width"), number("height"))
                isMonths = element.attributes["class"]?.contains("tl-months") ?? false
                if element.attributes["aria-hidden"] != "true" || element.attributes["focusable"] != "false" { problems.append("not hidden") }
            case "a":
                hrefs.append(element.attributes["href"] ?? "")
                if element.attributes["tabindex"] != "-1" { problems.append("in the tab order") }
            case "pattern": patterns.append(element.attributes["id"] ?? "")
            case "title": titles += 1
            case "text":
                let kinds = (element.attributes["class"] ?? "").split(separator: " ") + element.enclosingClasses
                let isBold = kinds.contains { ["tl-lead", "tl-major", "tl-when", "tl-now"].contains($0) || $0 == "tl-word" && !isMonths }
                let wide = TextWidth.of(element.text) * (isBold ? TextWidth.bold : 1)
                let (x, y) = (number("x"), number("y"))
                labels.append(Box(left: x, top: y - TextWidth.ascent, right: x + wide, bottom: y + TextWidth.descent, what: element.text))
            case "rect":
                let (x, y) = (number("x"), number("y"))
                if number("width") < 0 || number("height") < 0 { problems.append("negative size") }
                shapes.append(Box(left: x, top: y, right: x + number("width"), bottom: y + number("height"), what: "rect"))
            case "circle":
                let (x, y, r) = (number("cx"), number("cy"), number("r"))
                shapes.append(Box(left: x - r, top: y - r, right: x + r, bottom: y + r, what: "circle"))
            case "path" where !element.isInDefinitions:
                if let box = PathBox(element.attributes["d"] ?? "").box { shapes.append(box) }
                else if element.attributes["d"] != "" { problems.append("path \(element.attributes["d"] ?? "")") }
            default: break
            }
        }
        judge()
    }

    private mutating func judge() {
        for box in labels + shapes where !(box.left >= -0.05 && box.top >= -0.05 && box.right <= width + 0.05 && box.bottom <= height + 0.05) {
            problems.append("outside the viewBox: \(box)")
        }
        let sorted = labels.sorted { $0.left < $1.left }
        for (index, label) in sorted.enumerated() {
            for other in sorted[(index + 1)...] {
                if other.left >= label.right { break }
                if label.intersects(other) { problems.append("labels overlap: \(label) \(other)") }
            }
        }
        for reference in references where !patterns.contains(reference) { problems.append("no pattern \(reference)") }
        if Set(patterns).count != patterns.count { problems.append("pattern ids repeat") }
    }
}
