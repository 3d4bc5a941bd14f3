extension MarkdownNode {
    /// The words of the node and all below it, without marks.
    var plainText: [UInt8] {
        var text: [UInt8] = []
        walk { node, entering in
            node.appendText(entering, to: &text)
            return true
        }
        return text
    }

    /// What the node itself adds to plain text as it is entered or left.
    func appendText(_ entering: Bool, to text: inout [UInt8]) {
        switch kind {
        case .text, .code, .htmlInline: if entering { text.append(contentsOf: literal) }
        case .codeBlock, .htmlBlock: if entering { text.append(contentsOf: literal) }
        case .softBreak, .lineBreak: if entering { text.append(UInt8(ascii: " ")) }
        case .tableCell: if !entering, !isLast { text.append(UInt8(ascii: " ")) }
        case .paragraph, .heading, .tableRow: if !entering { text.append(UInt8(ascii: "\n")) }
        default: break
        }
    }
}
