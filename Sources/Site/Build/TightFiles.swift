/// A style sheet without its comments, indents and blank lines: what only those need who edit it.
func tightened(css: [UInt8]) -> [UInt8] {
    var tight: [UInt8] = []
    tight.reserveCapacity(css.count)
    var quote: UInt8?
    var position = 0
    while position < css.count {
        let byte = css[position]
        position += 1
        if let open = quote {
            tight.append(byte)
            if byte == UInt8(ascii: "\\"), position < css.count {
                tight.append(css[position])
                position += 1
            } else if byte == open || byte == 0x0A {
                quote = nil
            }
        } else if byte == UInt8(ascii: "/"), position < css.count, css[position] == UInt8(ascii: "*") {
            position += 1
            while position < css.count, css[position] != UInt8(ascii: "*") || position + 1 < css.count && css[position + 1] != UInt8(ascii: "/") { position += 1 }
            position = min(position + 2, css.count)
        } else if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D, tight.isEmpty || tight.last == 0x0A {
            continue
        } else {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
            tight.append(byte)
        }
    }
    return tight
}

/// A script without its whole-line comments and indents. Only for the built-in ones, in which no text goes over several lines.
func tightened(script: [UInt8]) -> [UInt8] {
    var tight: [UInt8] = []
    tight.reserveCapacity(script.count)
    for line in script.split(separator: 0x0A) {
        let text = line.drop { $0 == 0x20 || $0 == 0x09 }
        if text.isEmpty || text.starts(with: "/*".utf8) && text.suffix(2).elementsEqual("*/".utf8) { continue }
        tight += text
        tight.append(0x0A)
    }
    return tight
}
