/// A text that hashes by its bytes: a cache keyed by it costs less than the folding that it spares.
struct RawText: Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (a: RawText, b: RawText) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
