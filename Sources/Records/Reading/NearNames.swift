/// The registry's names, made ready to ask of each free name of a record whether it is a misspelling of one of them.
///
/// A record may name many bodies outside the registry, so most names have to be passed over without measuring an edit distance.
struct NearNames: Sendable {
    private let names: [Name]

    private struct Name: Sendable {
        let spelling: String
        let fold: [UInt8]
        let letters: [UInt8]
    }

    init(_ spellings: [String]) {
        names = spellings.compactMap { spelling in
            let fold = Array(folded(spelling).utf8)
            return fold.count < NearNames.shortest ? nil : Name(spelling: spelling, fold: fold, letters: NearNames.letters(fold))
        }
    }

    /// An abbreviation is near too many others.
    private static let shortest = 6

    /// The name that differs by a slip of the hand: one letter in six, or less.
    func nearest(to text: String) -> String? {
        let fold = Array(folded(text).utf8)
        let letters = NearNames.letters(fold)
        var best: (distance: Int, spelling: String)?
        for name in names {
            let most = max(1, name.fold.count / 6)
            guard abs(name.fold.count - fold.count) <= most, NearNames.differ(name.letters, letters) <= most else { continue }
            let distance = editDistance(name.fold, fold)
            if distance <= most, distance < best?.distance ?? .max { best = (distance, name.spelling) }
        }
        return best?.spelling
    }

    /// How often each letter stands in a text; all other characters count as one.
    private static func letters(_ fold: [UInt8]) -> [UInt8] {
        var counts = [UInt8](repeating: 0, count: 27)
        for byte in fold {
            let index = (0x61...0x7A).contains(byte) ? Int(byte - 0x61) : 26
            counts[index] &+= 1
        }
        return counts
    }

    /// At least so many letters differ.
    private static func differ(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var more = 0, fewer = 0
        for index in a.indices {
            if a[index] > b[index] { more += Int(a[index] - b[index]) } else { fewer += Int(b[index] - a[index]) }
        }
        return max(more, fewer)
    }
}
