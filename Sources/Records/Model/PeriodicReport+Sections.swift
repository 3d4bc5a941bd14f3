extension PeriodicReport {
    /// What the report says under the first heading whose words hold one of `words` (folded), a paragraph or an item of a list
    /// each, without the marks of Markdown; empty where there is no such heading, or nothing under it.
    public func paragraphs(under words: [String]) -> [String] {
        let all = sections(of: place.file.bytes[min(bodyOffset, place.file.bytes.count)...])
        /// `IV. Kiến nghị` before `Nhận xét và kiến nghị`; `Kết quả thực hiện kiến nghị kỳ trước` tells of old ones.
        func rank(_ section: BodySection) -> Int? {
            let heading = folded(section.heading)
            let number = heading.prefix { $0 != " " }
            let bare = number.last == "." || number.last == ")" ? heading.dropFirst(number.count + 1) : heading[...]
            if words.contains(where: bare.hasPrefix) { return 0 }
            return words.contains { heading.contains($0) } && !heading.contains("thuc hien") ? 1 : nil
        }
        let ranked = all.indices.compactMap { index in rank(all[index]).map { (rank: $0, index: index) } }
        guard let start = ranked.min(by: { $0.rank < $1.rank })?.index else { return [] }
        let below = all[(start + 1)...].prefix { $0.level > all[start].level }
        return [all[start].lines.paragraphs, below.flatMap { [$0.heading] + $0.lines.paragraphs }].flatMap { $0 }
    }
}

extension [ArraySlice<UInt8>] {
    /// The lines put together: a blank line, an item of a list and a row of a table begin a new paragraph.
    fileprivate var paragraphs: [String] {
        var paragraphs: [String] = []
        var isOpen = false
        for line in self {
            let text = String(decoding: line, as: UTF8.self).filter { $0 != "*" && $0 != "`" }.trimmingSpaces()
            let row = text.hasPrefix("|")
            if text.isEmpty || row && text.allSatisfy({ "|-: ".contains($0) }) {
                isOpen = false
            } else if row {
                paragraphs.append(text.split(separator: "|").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }.joined(separator: "; "))
                isOpen = false
            } else if let item = String(decoding: line, as: UTF8.self).listItem {
                paragraphs.append(item.filter { $0 != "*" && $0 != "`" })
                isOpen = true
            } else if isOpen {
                paragraphs[paragraphs.count - 1] += " " + text
            } else {
                paragraphs.append(text)
                isOpen = true
            }
        }
        return paragraphs
    }
}

extension String {
    /// The text of `- item`, `* item`, `+ item`, `1. item`, `1) item`; nil for any other line.
    fileprivate var listItem: String? {
        let digits = prefix { $0.isASCII && $0.isNumber }
        let rest = dropFirst(digits.count)
        let isItem = digits.isEmpty ? rest.hasPrefix("- ") || rest.hasPrefix("* ") || rest.hasPrefix("+ ")
            : digits.count <= 9 && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
        return isItem ? rest.dropFirst(2).trimmingSpaces() : nil
    }
}
