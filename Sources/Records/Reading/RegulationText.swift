import Diagnostics

/// The body of the regulation, cut into articles and clauses by block and not by list item.
struct RegulationText {
    fileprivate(set) var articles: [Article] = []
    fileprivate(set) var clauses: [Clause] = []
}

/// Cuts the text: what stands before the first `## Chương` is the Decision; `1.` begins a khoản, `a)` a điểm.
func regulationText(_ file: SourceFile, from offset: Int) -> RegulationText {
    var text = RegulationText()
    var open = OpenArticle(chapter: "", number: 0, isDecision: true, title: "", anchor: "", place: Place(file, offset))
    var chapter = ""
    for block in blocks(file, from: offset) {
        switch block.level {
        case 0: open.add(block)
        case 3...:
            open.close(into: &text)
            open = .article(block, chapter: chapter)
        default:
            open.close(into: &text)
            if folded(block.text).hasPrefix("chuong ") { chapter = block.text }
            open = .part(block, chapter: chapter)
        }
    }
    open.close(into: &text)
    return text
}

/// An article, or the text below another heading, while its paragraphs come in.
private struct OpenArticle {
    let chapter: String
    let number: Int
    let isDecision: Bool
    let title: String
    let anchor: String
    let place: Place
    var paragraphs: [(clause: String?, text: String)] = []
    var found: [Found] = []
    var khoan = 0
    var point: Character?

    /// A clause with all its text, that of its points included.
    struct Found {
        let id: String
        let anchor: String
        let place: Place
        var texts: [String]
    }

    static func article(_ block: TextBlock, chapter: String) -> OpenArticle {
        let words = block.text.split(separator: " ", maxSplits: 2)
        let number = words.count > 1 ? Int(words[1].prefix { $0.isNumber }) ?? 0 : 0
        let isDecision = chapter.isEmpty
        return OpenArticle(chapter: chapter, number: number, isDecision: isDecision, title: block.text,
                           anchor: isDecision ? "quyet-dinh-dieu-\(number)" : "dieu-\(number)", place: block.place)
    }

    static func part(_ block: TextBlock, chapter: String) -> OpenArticle {
        let anchor = folded(block.text).split(separator: ".").first.map { String($0).split(separator: " ").joined(separator: "-") }
        return OpenArticle(chapter: chapter, number: 0, isDecision: chapter.isEmpty, title: block.text, anchor: anchor ?? "",
                           place: block.place)
    }

    var id: String { isDecision ? "qd-\(number)" : "\(number)" }

    mutating func add(_ block: TextBlock) {
        guard number > 0, !isDecision else { return paragraphs.append((nil, block.text)) }
        if block.text.hasPrefix("\(khoan + 1). ") {
            khoan += 1
            point = nil
            begin("\(number).\(khoan)", "dieu-\(number)-khoan-\(khoan)", block)
        } else if khoan > 0, let letter = block.pointLetter {
            point = letter
            let name = folded(String(letter))
            if let last = found.lastIndex(where: { $0.id == "\(number).\(khoan)" }) { found[last].texts.append(block.text) }
            begin("\(number).\(khoan).\(letter)", "dieu-\(number)-khoan-\(khoan)-diem-\(letter == "đ" ? "dd" : name)", block)
        } else {
            paragraphs.append((nil, block.text))
            for index in found.indices where isOpen(found[index].id) { found[index].texts.append(block.text) }
        }
    }

    private func isOpen(_ id: String) -> Bool {
        id == "\(number).\(khoan)" || point.map { id == "\(number).\(khoan).\($0)" } ?? false
    }

    private mutating func begin(_ id: String, _ anchor: String, _ block: TextBlock) {
        paragraphs.append((id, block.text))
        found.append(Found(id: id, anchor: anchor, place: block.place, texts: [block.text]))
    }

    mutating func close(into text: inout RegulationText) {
        guard number > 0 || !paragraphs.isEmpty || !title.isEmpty else { return }
        if number > 0, found.isEmpty {
            found = [Found(id: id, anchor: anchor, place: place, texts: paragraphs.map(\.text))]
            if let first = paragraphs.indices.first { paragraphs[first].clause = id }
        }
        text.clauses += found.map { found in
            Clause(id: found.id, anchor: found.anchor, article: number, text: found.texts.joined(separator: "\n"), place: found.place)
        }
        text.articles.append(Article(chapterTitle: chapter, number: number, isDecision: isDecision, title: title,
                                     anchor: anchor, paragraphs: paragraphs))
    }
}
