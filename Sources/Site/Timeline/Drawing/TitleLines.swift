/// The lines of a title, as many and as long as the detail allows.
struct TitleLines {
    private let bytes: Int
    private(set) var markup = SVGMarkup()

    init(_ detail: PictureDetail) { bytes = detail.lineBytes }
    init(bytes: Int) { self.bytes = bytes }

    mutating func add(_ line: String, more: Int = 0) {
        add(whole: line.utf8.count <= bytes ? line : shortened(line))
        if more > 0 { markup += " +\(more)" }
    }

    mutating func add(whole line: String) {
        if !markup.bytes.isEmpty { markup += "\n" }
        markup += "\(line)"
    }

    private func shortened(_ line: String) -> String {
        var left = bytes
        let kept = line.prefix { character in
            left -= character.utf8.count
            return left >= 0
        }
        return kept + "…"
    }
}
