import Diagnostics
import WorkingCalendar

/// Typed values of one node. Each gives nil after it has reported what is wrong.
extension RecordReader {
    /// One text without spaces at its ends.
    func text(_ node: Node, warnOfComment: Bool = true) -> String? {
        guard !node.isDamaged else { return nil }
        guard case .scalar(let text, let isPlain) = node.kind else {
            report(.notAText, at: node.place)
            return nil
        }
        if isPlain, warnOfComment, let comment = header?.trailingComment(after: node) { report(.trailingComment, at: comment) }
        return text.trimmingSpaces()
    }

    /// The items of a list, or the one scalar that stands for it; what is not given is left out.
    func items(_ node: Node) -> [Node]? {
        switch node.kind {
        case .scalar: return node.isDamaged ? [] : [node]
        case .sequence(let items, _): return items.filter { $0.isGiven && !$0.isDamaged }
        case .mapping:
            report(.notAList, at: node.place)
            return nil
        }
    }

    /// One text or a list of them; nil where none could be read.
    func texts(_ node: Node) -> [String]? {
        let texts = (items(node) ?? []).compactMap { text($0) }
        return texts.isEmpty ? nil : texts
    }

    /// One of `allowed`, in its documented spelling.
    func choice(_ node: Node, _ allowed: [String]) -> String? {
        guard let text = text(node, warnOfComment: false) else { return nil }
        if let same = allowed.first(where: { $0 == text }) { return same }
        let fold = fold(text)
        if let same = allowed.first(where: { folded($0) == fold }) { return same }
        report(.unknownValue(text, allowed), at: node.place)
        return nil
    }

    /// One of the cases of an enumeration whose raw values are the documented spellings.
    func choice<Choice: RawRepresentable & CaseIterable>(_ node: Node, _: Choice.Type) -> Choice? where Choice.RawValue == String {
        choice(node, Choice.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
    }

    func yesNo(_ node: Node) -> Bool? { scalar(node, Parse.yesNo) }
    func dayTime(_ node: Node) -> DayTime? { scalar(node, Parse.day) }
    func day(_ node: Node) -> Day? { scalar(node, Parse.day)?.day }
    func range(_ node: Node) -> DayRange? { scalar(node, Parse.range) }
    func period(_ node: Node) -> Period? { scalar(node, Parse.period) }
    func limit(_ node: Node) -> Limit? { scalar(node, Parse.limit) }

    /// One number and symbol, or several.
    func documents(_ node: Node) -> [DocumentNumber] {
        (items(node) ?? []).compactMap { item in
            guard let text = text(item) else { return nil }
            let (document, warning) = Parse.document(text)
            if let warning { report(warning, at: item.place) }
            return document
        }
    }

    private func scalar<Value>(_ node: Node, _ parse: (String) -> Result<Value, ValueProblem>) -> Value? {
        guard let text = text(node, warnOfComment: false) else { return nil }
        return value(parse(text), at: node.place)
    }
}
