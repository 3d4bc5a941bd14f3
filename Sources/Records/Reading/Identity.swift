extension MatterReader {
    /// `mã`, and a warning where the file bears another name.
    func readIdentity() -> String? {
        guard let pair = mapping[MatterKey.id], let id = reader.text(pair.value) else { return nil }
        guard isIdentity(id) else {
            reader.report(.badIdentity(id), at: pair.value.place)
            return nil
        }
        let name = fileName(reader.file.path)
        if name != id + ".md" { reader.report(.fileName(name, expected: id + ".md", keys: "`mã`"), at: pair.value.place) }
        return id
    }
}

/// Whether a text can be the `mã` of a matter, and so an address (record-format §3).
func isIdentity(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
    guard let first = bytes.first, isAlphanumeric(first), bytes.count <= 64 else { return false }
    guard bytes.allSatisfy({ isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }) else { return false }
    return !["nam", "index.html"].contains(text.lowercased())
}

/// The last part of a path.
func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
