/// The elements of a small XML text, in order, and everything that makes it not well-formed.
struct XMLParts {
    struct Element {
        let name: String
        let attributes: [String: String]
        /// The classes of the elements around it.
        let enclosingClasses: [Substring]
        let isInDefinitions: Bool
        /// The text directly inside, with entities read.
        var text = ""
    }

    private(set) var elements: [Element] = []
    private(set) var problems: [String] = []

    init(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            problems = ["not UTF-8"]
            return
        }
        var open: [Int] = []
        var rest = text.unicodeScalars[...]
        while let start = rest.firstIndex(of: "<") {
            read(rest[..<start], into: open.last)
            guard let end = rest[start...].firstIndex(of: ">") else {
                problems.append("an open tag")
                return
            }
            let inside = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if inside.first == "/" {
                guard let last = open.popLast(), elements[last].name == String(inside.dropFirst()) else {
                    problems.append("out of order: \(inside)")
                    return
                }
                continue
            }
            if open.isEmpty && !elements.isEmpty { problems.append("two roots") }
            let isClosed = inside.last == "/"
            elements.append(element(isClosed ? inside.dropLast() : inside, within: open))
            if !isClosed { open.append(elements.count - 1) }
        }
        if !rest.isEmpty { problems.append("text after the root") }
        if !open.isEmpty { problems.append("never closed") }
    }

    private mutating func read(_ text: Substring.UnicodeScalarView, into element: Int?) {
        guard !text.isEmpty else { return }
        guard let element else { return problems.append("text outside the root") }
        elements[element].text += plain(text)
    }

    private mutating func element(_ inside: Substring.UnicodeScalarView, within open: [Int]) -> Element {
        let pieces = inside.split(separator: "\"", omittingEmptySubsequences: false)
        let name = String(Substring(pieces[0].prefix { $0 != " " }))
        var attributes: [String: String] = [:]
        for index in stride(from: 0, to: pieces.count - 1, by: 2) {
            let key = index == 0 ? pieces[0].drop { $0 != " " } : pieces[index]
            guard key.first == " ", key.last == "=" else {
                problems.append("attribute \(key)")
                continue
            }
            let word = String(Substring(key.dropFirst().dropLast()))
            if attributes[word] != nil { problems.append("twice \(word)") }
            attributes[word] = plain(pieces[index + 1])
        }
        if pieces.count % 2 == 0 || pieces.count > 1 && !(pieces.last?.isEmpty ?? true) { problems.append("quotes \(inside)") }
        let classes = open.flatMap { (elements[$0].attributes["class"] ?? "").split(separator: " ") }
        return Element(name: name, attributes: attributes, enclosingClasses: classes, isInDefinitions: open.contains { elements[$0].name == "defs" })
    }

    /// The text with its entities read; a character that may not stand there is a problem.
    private mutating func plain(_ text: Substring.UnicodeScalarView) -> String {
        var out = ""
        var rest = text
        while let scalar = rest.popFirst() {
            switch scalar {
            case "&":
                guard let end = rest.firstIndex(of: ";"), let read = Self.entities[String(Substring(rest[..<end]))] else {
                    problems.append("bare &")
                    continue
                }
                out += read
                rest = rest[rest.index(after: end)...]
            case "<", ">": problems.append("bare \(scalar)")
            case "\t", "\n", "\r": out.unicodeScalars.append(scalar)
            case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": problems.append("control character")
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
}
