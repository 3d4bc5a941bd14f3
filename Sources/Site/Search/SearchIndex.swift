import Records
import Rules

/// The index of the search as small scripts, so that a query loads what it needs, also from disk: the words by their first two
/// letters, the entries in chunks.
struct SearchIndex: Sendable {
    /// Entries in a chunk: a query shows few of them, so chunks are small.
    static let chunk = 32
    static let folder = "tim-kiem/chi-muc/"

    /// By the first two letters of a word: the word, and its entries as `3aB1A` (the distance from the entry before in base 36, then
    /// the weight).
    let pieces: [(key: String, words: [(word: String, entries: [UInt8])])]
    /// How many entries there are.
    let count: Int

    init(_ entries: [SearchEntry]) {
        count = entries.count
        var places: [String: (last: Int, entries: [UInt8])] = [:]
        for (number, entry) in entries.enumerated() {
            var weights: [String: SearchWeight] = [:]
            for (text, weight) in entry.texts {
                for word in Self.words(text) where weights[word] == nil { weights[word] = weight }
            }
            for (word, weight) in weights {
                var place = places[word] ?? (last: 0, entries: [])
                place.entries += String(number - place.last, radix: 36).utf8
                place.entries.append(weight.rawValue)
                place.last = number
                places[word] = place
            }
        }
        let byKey = Dictionary(grouping: places, by: { String($0.key.prefix(2)) })
        pieces = byKey.sorted { $0.key < $1.key }.map { key, words in
            (key, words.map { (word: $0.key, entries: $0.value.entries) }.sorted { $0.word < $1.word })
        }
    }

    /// The words of a text as a reader types them: small letters without marks, and digits.
    static func words(_ text: String) -> [String] {
        folded(text).utf8.split { !(0x61...0x7A ~= $0 || 0x30...0x39 ~= $0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The script of the words that begin with `pieces[position].key`.
    func file(ofPiece position: Int) -> OutputFile {
        let piece = pieces[position]
        var json = JSONWriter()
        json.object { json in
            for (word, entries) in piece.words {
                json.key(word)
                json.string(String(decoding: entries, as: UTF8.self))
            }
        }
        return OutputFile(path: "\(Self.folder)tu-\(piece.key).js", bytes: Self.call("tu", piece.key, json))
    }

    /// The script of one chunk of the entries.
    static func file(ofChunk number: Int, _ entries: ArraySlice<SearchEntry>, _ strings: Strings) -> OutputFile {
        var json = JSONWriter()
        json.array(entries) { json, entry in
            json.array([strings[entry.kind], entry.title, entry.link, entry.text]) { $0.string($1) }
        }
        return OutputFile(path: "\(folder)muc-\(number).js", bytes: call("muc", "\(number)", json))
    }

    private static func call(_ name: String, _ key: String, _ json: JSONWriter) -> [UInt8] {
        Array("timKiem.\(name)(\"\(key)\",".utf8) + json.bytes + Array(");\n".utf8)
    }
}
