/// An SVG that is being drawn: its markup and the identity of what it refers to.
struct Canvas {
    /// Begins the ids of this picture's patterns; unique on the page.
    let prefix: String
    private(set) var markup = SVGMarkup()

    init(prefix: String, capacity: Int) {
        self.prefix = prefix
        markup.reserve(capacity)
    }

    /// How many bytes are drawn.
    var count: Int { markup.bytes.count }

    static func += (a: inout Canvas, b: SVGMarkup) { a.markup += b }

    /// The root, hidden from a screen reader: the tables below say the same in words.
    mutating func open(width: Double, height: Double, kind: String) {
        let (w, h) = (Int(width.rounded(.up)), Int(height.rounded(.up)))
        self += "<svg class=\"timeline \(kind)\" width=\"\(w)\" height=\"\(h)\" viewBox=\"0 0 \(w) \(h)\" aria-hidden=\"true\" focusable=\"false\">"
    }

    mutating func close() { self += "</svg>" }

    /// Hatches for what is wrong, told apart without colour by their direction: `late` /, `breach` \, `overdue` both.
    mutating func hatches(_ looks: [Look]) {
        guard !looks.isEmpty else { return }
        self += "<defs>"
        for look in looks {
            let lines: SVGMarkup =
                switch look {
                case .late: "M-1 6L6-1M1 8L8 1M-2 2L2-2M4 8L8 4"
                case .breach: "M0 1L7 8M-1 4L4 9M2-1L9 6M5-2L10 3"
                default: "M0 8L8 0M0 0L8 8"
                }
            let size = look == .overdue ? 6 : 7
            self += "<pattern id=\"\(prefix)-\(look.rawValue)\" width=\"\(size)\" height=\"\(size)\" patternUnits=\"userSpaceOnUse\"><path class=\"tl-ink \(look.rawValue)\" d=\"\(lines)\"/></pattern>"
        }
        self += "</defs>"
    }

    /// Opens a link out of the tab order, with what a pointer is told; `nil` opens a plain group.
    mutating func link(_ href: String?, title: SVGMarkup) {
        if let href { self += "<a href=\"\(href)\" tabindex=\"-1\"><title>\(title)</title>" } else { self += "<g><title>\(title)</title>" }
    }

    mutating func endLink(_ href: String?) { self += href == nil ? "</g>" : "</a>" }

    mutating func text(_ text: String, x: Double, y: Double, class kind: String = "") {
        if kind.isEmpty { self += "<text x=\"\(x)\" y=\"\(y)\">\(text)</text>" }
        else { self += "<text class=\"\(kind)\" x=\"\(x)\" y=\"\(y)\">\(text)</text>" }
    }
}
