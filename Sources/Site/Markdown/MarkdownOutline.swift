/// Gives the headings of one body their levels and ids, in order.
struct MarkdownOutline {
    private let options: MarkdownRenderer.Options
    /// The levels, as written, of the headings that the next one may stand under.
    private var above: [Int] = []
    private var taken: Set<String> = []
    /// The number that an id tried last, so that many equal headings do not count from the start each.
    private var tried: [String: Int] = [:]

    init(_ options: MarkdownRenderer.Options) { self.options = options }

    /// The heading `node` as it stands in the page; nil for one without words, which a page must not have.
    ///
    /// No level is skipped on the way down: under a `#`, a `###` stands one level lower, as readers who jump from
    /// heading to heading expect.
    mutating func next(_ node: MarkdownNode) -> MarkdownRenderer.Heading? {
        let words = String(decoding: node.plainText, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard !words.isEmpty else { return nil }
        let written = node.headingLevel
        while let last = above.last, last >= written { above.removeLast() }
        let level = min(6, options.headingBase + above.count)
        above.append(written)
        let text = words.joined(separator: " ")
        return MarkdownRenderer.Heading(level: level, text: text, id: freeID(for: text))
    }

    private mutating func freeID(for text: String) -> String {
        let slug = Slug.of(text)
        let base = options.idPrefix + (slug.isEmpty ? "muc" : slug)
        var id = base
        var number = tried[base] ?? 1
        while !taken.insert(id).inserted {
            number += 1
            id = "\(base)-\(number)"
        }
        tried[base] = number
        return id
    }
}
