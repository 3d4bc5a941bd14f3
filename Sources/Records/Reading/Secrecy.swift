import Diagnostics

/// The one diagnostic of a file whose `độ mật` is anything but `không`; nil where the file declares nothing of the kind.
///
/// A header that could be read is searched key by key, at any depth; any other file line by line, and closed in doubt.
/// The diagnostic's place lies in a copy of the file that holds line ends alone, so that no writer can show the text.
func secrecy(of file: SourceFile, _ header: Header?, _ diagnostics: [Diagnostic]) -> Diagnostic? {
    let isBroken = header == nil || diagnostics.contains { $0.severity == .error }
    let offset = header.flatMap { secretKey(in: $0.root, depth: 0) } ?? (isBroken ? secretLine(in: file) : nil)
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
    case .scalar: return nil
    case .sequence(let items, _):
        for item in items { if let found = secretKey(in: item, depth: depth + 1) { return found } }
    case .mapping(let pairs, _):
        for pair in pairs {
            if isSecrecyKey(pair.key) {
                guard case .scalar(let text, _) = pair.value.kind, folded(text) == "khong" else { return pair.keyPlace.offset }
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
    var line = 1
    while file.offset(ofLine: line) < end {
        let text = file.text(ofLine: line)
        let pieces = text.split(whereSeparator: { $0 == "," || $0 == "{" || $0 == "[" })
        if pieces.contains(where: isSecret) { return file.offset(ofLine: line) }
        line += 1
    }
    return nil
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
    return letters == "mat" || ["domat", "baomat", "mucmat", "tuyetmat", "toimat"].contains { letters.holds($0) }
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
