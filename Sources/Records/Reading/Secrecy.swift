import Diagnostics

/// The one diagnostic of a file whose `độ mật` is anything but `không`; nil where the file declares nothing of the kind.
///
/// A header that could be read is searched key by key, at any depth; any other file line by line, and closed in doubt.
/// The diagnostic's place lies in a copy of the file that holds line ends alone, so that no writer can show the text.
func secrecy(of file: SourceFile, _ header: Header?, _ diagnostics: [Diagnostic]) -> Diagnostic? {
    let isBroken = header == nil || diagnostics.contains { $0.severity == .error }
    let offset = header.flatMap { secretKey(in: $0.root, depth: 0) } ?? (isBroken ? secretLine(in: file) : nil) ?? secretRemark(in: file)
    guard let offset else { return nil }
    let line = file.line(at: offset)
    let blank = SourceFile(path: file.path, bytes: Array(repeating: 0x0A, count: line))
    return ValueProblem(
        "do-mat",
        Bilingual("Tệp này ghi độ mật. Không được đưa tài liệu mật vào đây; nội dung của tệp không được đọc và không hiện ở đâu.",
                  "This file declares itself secret. Secret documents must not be kept here; its content is neither read nor shown."),
        hint: Bilingual("Gỡ tệp này ra khỏi kho, kể cả lịch sử, và báo người phụ trách. Tài liệu không mật thì ghi `độ mật: không` hoặc bỏ dòng này.",
                        "Take the file out of the repository, its history included, and tell whoever is in charge. Where it is not secret, write `độ mật: không` or remove the line.")
    ).diagnostic(at: Place(blank, blank.offset(ofLine: line)))
}

/// Where a mapping, at any depth, has a secrecy key that does not say `không`.
private func secretKey(in node: Node, depth: Int) -> Int? {
    switch node.kind {
    case .scalar(let text, _): return saysSecret(text) ? node.place.offset : nil
    case .sequence(let items, _):
        for item in items { if let found = secretKey(in: item, depth: depth + 1) { return found } }
    case .mapping(let pairs, _):
        for pair in pairs {
            if isSecrecyKey(pair.key) {
                guard case .scalar(let text, _) = pair.value.kind, folded(text) == "khong" else { return pair.keyPlace.offset }
            } else if pair.key.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "l") }), folded(pair.key) == "ly do", case .scalar(let text, _) = pair.value.kind, !holdsSecrecy(text) {
                // A refusal's reason may well be that the papers asked for are secret.
                continue
            } else if let found = secretKey(in: pair.value, depth: depth + 1) {
                return found
            }
        }
    }
    return nil
}

/// Where a line of a file that could not be read has such a key: bare or quoted, alone or inside `{…}`. A header between
/// two `---` lines is searched, else the whole file.
private func secretLine(in file: SourceFile) -> Int? {
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) { return secretInUTF16(file) }
    var problems: [Diagnostic] = []
    let bounds = HeaderBounds.find(file, &problems)
    let end = problems.isEmpty ? bounds?.body ?? file.bytes.count : file.bytes.count
    return lines(of: file, upTo: end).first { line in
        let pieces = line.text.split(whereSeparator: { $0 == "," || $0 == "{" || $0 == "[" })
        return pieces.contains(where: isSecret) || wordsOfSecrecy(in: line.text)
    }?.offset
}

/// The lines of a file with their offsets; a line also ends at a lone CR, as an old editor writes it.
private func lines(of file: SourceFile, upTo end: Int) -> [(offset: Int, text: String)] {
    file.bytes[..<end].split(omittingEmptySubsequences: true) { $0 == 0x0A || $0 == 0x0D }
        .map { ($0.startIndex, String(decoding: $0, as: UTF8.self)) }
}

/// Whether a line that could not be read says `độ mật` before any colon, equals sign, dash or full stop, or begins with it, and
/// then anything but `không`.
private func wordsOfSecrecy(in line: String) -> Bool {
    guard mayHoldMat(line) else { return false }
    let marks: Set<Character> = [":", "：", "=", "-", "–", "—", "."]
    for mark in line.indices where marks.contains(line[mark]) {
        let key = folded(line[..<mark])
        guard key == "do mat" || key.hasSuffix(" do mat") else { continue }
        let value = line[line.index(after: mark)...]
        let comment = value.indices.first { value[$0...].hasPrefix(" #") } ?? value.endIndex
        if letters(value[..<comment]) != "khong" { return true }
    }
    let whole = letters(line)
    return folded(line).hasPrefix("do mat") && !line.contains(where: marks.contains) && whole != "domatkhong"
}

/// Where a comment or the body says a degree of secrecy in a line of its own, as a letter's head does: `Độ mật: Tối mật`.
private func secretRemark(in file: SourceFile) -> Int? {
    file.bytes.withUnsafeBufferPointer { bytes in
        var start = 0
        while start < bytes.count {
            var first = start
            while first < bytes.count, let length = decorationLength(bytes, first) { first += length }
            // Few lines begin with a d or a đ: every file is read here, so no other line becomes a text.
            let mayBegin = first < bytes.count && (bytes[first] == 0xC4 || bytes[first] | 0x20 == UInt8(ascii: "d"))
            var end = first
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            if mayBegin, let colon = bytes[first..<end].firstIndex(of: UInt8(ascii: ":")),
               letters(String(decoding: bytes[first..<colon], as: UTF8.self)) == "domat",
               degrees.contains(letters(String(decoding: bytes[colon..<end], as: UTF8.self))) {
                return start
            }
            start = end + 1
        }
        return nil
    }
}

/// How many bytes of a line's decoration stand here: blanks and the marks of headings, lists, quotes and emphasis.
private func decorationLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    switch bytes[at] {
    case UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ">"), UInt8(ascii: "-"), 0x20, 0x09: return 1
    case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0x93 || bytes[at + 2] == 0xA2): return 3
    default: return nil
    }
}

/// The degrees of secrecy, folded to their letters.
private let degrees: Set<String> = ["mat", "toimat", "tuyetmat"]

/// Whether a value is a degree of secrecy and nothing else, or says one after `độ mật:`.
private func saysSecret(_ text: String) -> Bool {
    if text.utf8.count <= 24, text.unicodeScalars.contains("ậ"), degrees.contains(letters(text)) { return true }
    return holdsSecrecy(text)
}

/// Whether a value says a degree of secrecy after `độ mật:`.
private func holdsSecrecy(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: ":")), mayHoldMat(text) else { return false }
    let said = letters(text)
    return degrees.contains { said.holds("domat" + $0) }
}

private func secretInUTF16(_ file: SourceFile) -> Int? {
    let high = file.bytes[0] == 0xFE ? 0 : 1
    let units = stride(from: 2, to: file.bytes.count - 1, by: 2).map { at in
        UInt16(file.bytes[at + high]) << 8 | UInt16(file.bytes[at + 1 - high])
    }
    let text = SourceFile(path: file.path, bytes: Array(String(decoding: units, as: UTF16.self).utf8))
    return secretLine(in: text).map { _ in 0 }
}

private func isSecret(piece: Substring) -> Bool {
    guard let colon = piece.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
        return piece.trimmingSpaces().hasPrefix("?") && isSecrecyKey(piece)
    }
    let key = piece[..<colon]
    // An escape in a quoted key could hide any letter.
    guard isSecrecyKey(key) || key.contains("\\") else { return false }
    let value = piece[piece.index(after: colon)...]
    let comment = value.indices.first { value[$0...].hasPrefix(" #") } ?? value.endIndex
    return letters(value[..<comment]) != "khong"
}

/// Whether a key says `độ mật`, or so nearly that it must have been meant.
private func isSecrecyKey(_ key: some StringProtocol) -> Bool {
    guard mayHoldMat(key) else { return false }
    let letters = letters(key)
    // In a file of an old encoding the marked letter of `mật` cannot be read: one that is lost counts as it.
    if key.unicodeScalars.contains("\u{FFFD}"), letters.hasSuffix("mt") || letters.hasSuffix("mat") { return true }
    return letters == "mat" || ["domat", "daumat", "capmat", "dobimat", "matdo", "baomat", "mucmat", "tuyetmat", "toimat"].contains { letters.holds($0) }
}

/// Whether the bytes have an `m` and a later `t`: most keys do not, and need no folding.
private func mayHoldMat(_ key: some StringProtocol) -> Bool {
    var hasM = false
    for byte in key.utf8 {
        if byte | 0x20 == UInt8(ascii: "m") { hasM = true }
        if hasM, byte | 0x20 == UInt8(ascii: "t") { return true }
    }
    return false
}

/// The folded text without anything but its letters.
private func letters(_ text: some StringProtocol) -> String {
    String(decoding: folded(text).utf8.filter { (0x61...0x7A).contains($0) }, as: UTF8.self)
}

extension String {
    /// Whether an unmarked small-letter text holds another.
    fileprivate func holds(_ part: String) -> Bool {
        let bytes = Array(utf8), wanted = Array(part.utf8)
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}
