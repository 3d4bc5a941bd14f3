/// A plain reader of the HTML that Markdown becomes, with an allow-list of its own: what it does not know is a problem.
struct Markup {
    struct Tag { let name: String; let attributes: [String: String] }

    private(set) var tags: [Tag] = []
    private(set) var problems: [String] = []

    private static let allowed: [String: Set<String>] = [
        "a": ["href", "title", "rel"], "img": ["src", "alt", "title"], "ol": ["start"], "th": ["scope", "class"],
        "td": ["class"],
        "div": ["class", "role", "aria-label", "tabindex"], "table": [], "thead": [], "tbody": [], "tr": [],
        "ul": [], "li": [],
        "p": [], "pre": [], "code": [], "em": [], "strong": [], "blockquote": [], "hr": [], "br": [],
        "h1": ["id"], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"], "h6": ["id"],
    ]

    init(_ html: String) {
        var open: [String] = []
        var rest = html.unicodeScalars[...]
        while let start = rest.firstIndex(of: "<") {
            if rest[..<start].contains(">") { problems.append("a bare > in text") }
            guard let end = rest[start...].firstIndex(of: ">") else {
                problems.append("an open tag")
                return
            }
            let inside = String(rest[rest.index(after: start)..<end])
            rest = rest[rest.index(after: end)...]
            if inside.hasPrefix("/") {
                if open.popLast() != String(inside.dropFirst()) { problems.append("out of order: \(inside)") }
                continue
            }
            let tag = read(inside)
            tags.append(tag)
            judge(tag)
            if !["hr", "br", "img"].contains(tag.name) { open.append(tag.name) }
        }
        if rest.contains(">") { problems.append("a bare > in text") }
        problems += open.map { "never closed: \($0)" }
    }

    private func read(_ inside: String) -> Tag {
        var attributes: [String: String] = [:]
        let pieces = inside.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
        var name = pieces[0].split(separator: " ").first.map(String.init) ?? ""
        for index in stride(from: 0, to: pieces.count - 1, by: 2) {
            let key = pieces[index].split(separator: " ").last.map(String.init) ?? ""
            attributes[key.hasSuffix("=") ? String(key.dropLast()) : "bad \(key)"] = pieces[index + 1]
        }
        if pieces.count == 1 { name = inside }
        return Tag(name: name, attributes: attributes)
    }

    private mutating func judge(_ tag: Tag) {
        guard let allowed = Self.allowed[tag.name] else { return problems.append("tag \(tag.name)") }
        for (name, value) in tag.attributes {
            if !allowed.contains(name) { problems.append("\(tag.name) \(name)") }
            if name == "href", !Self.isSafe(value, others: true) { problems.append("href \(value)") }
            if name == "src", !Self.isSafe(value, others: false) { problems.append("src \(value)") }
        }
    }

    /// Whether the address, as a browser would read it, is of an allowed scheme or within the site.
    private static func isSafe(_ address: String, others: Bool) -> Bool {
        guard address.unicodeScalars.allSatisfy({ (0x21...0x7E).contains($0.value) && $0 != "\\" }) else { return false }
        if others, ["http://", "https://", "mailto:"].contains(where: address.lowercased().hasPrefix) { return true }
        return !address.hasPrefix("//") && !address.prefix { !"/?#".contains($0) }.contains(":")
    }
}
