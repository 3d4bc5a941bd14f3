/// The candidate nearest to `text` by edit distance over folded forms; nil where none is near enough to be what was meant.
///
/// Two measures are tried: letters dropped, added, replaced or swapped (a slip of the hand), and words left out, added or
/// replaced (a longer name given from memory). Of two candidates equally near the first one wins.
public func nearest(to text: String, among candidates: [String]) -> String? {
    let wanted = comparable(text)
    guard !wanted.isEmpty else { return nil }
    var best: (cost: Int, candidate: String)?
    for candidate in candidates {
        let name = comparable(candidate)
        guard !name.isEmpty else { continue }
        if name == wanted { return candidate }
        var limit = best.map { $0.cost - 1 } ?? 1000
        if let cost = letterCost(wanted, name), cost <= limit {
            best = (cost, candidate)
            limit = cost - 1
        }
        if let cost = wordCost(wanted, name), cost <= limit { best = (cost, candidate) }
    }
    return best?.candidate
}

/// Names longer than this are compared by their beginning only.
private let longest = 200

/// The folded form; `UBND` is written out, as some names have it short and others long.
private func comparable(_ text: String) -> [UInt8] {
    let fold = Array(folded(text).utf8.prefix(longest))
    guard fold.contains(UInt8(ascii: "b")) else { return fold }
    let words = fold.split(separator: 0x20).map { $0.elementsEqual("ubnd".utf8) ? Array("uy ban nhan dan".utf8) : Array($0) }
    return Array(words.joined(separator: [0x20]))
}

/// The share of letters that differ, in thousandths; nil where the two are too far apart to be one name.
private func letterCost(_ a: [UInt8], _ b: [UInt8]) -> Int? {
    let length = max(a.count, b.count)
    let allowed = max(1, length / 4)
    guard abs(a.count - b.count) <= allowed, surplus(a, b) <= allowed else { return nil }
    let distance = editDistance(a, b)
    guard distance <= allowed, length > 2 || distance < length else { return nil }
    return distance * 1000 / length
}

/// How many letters of either text the other lacks, in any order: the edit distance is never less.
private func surplus(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var counts = [Int](repeating: 0, count: 256)
    for byte in a { counts[Int(byte)] += 1 }
    for byte in b { counts[Int(byte)] -= 1 }
    var (left, right) = (0, 0)
    for count in counts { if count > 0 { left += count } else { right -= count } }
    return max(left, right)
}

/// The share of words that differ, in thousandths, a word with one wrong letter counting for little; nil where fewer than
/// half of the words, or none of more than one word, agree.
private func wordCost(_ a: [UInt8], _ b: [UInt8]) -> Int? {
    let left = a.split(separator: 0x20).map(Array.init)
    let right = b.split(separator: 0x20).map(Array.init)
    guard right.count >= 3, left.count >= 2, abs(left.count - right.count) <= max(1, right.count / 2) else { return nil }
    var previous = (0...right.count).map { $0 * 1000 }
    for (i, word) in left.enumerated() {
        var current = [(i + 1) * 1000]
        for (j, other) in right.enumerated() {
            let isNear = word.count > 3 && abs(word.count - other.count) <= 1 && word != other && editDistance(word, other) == 1
            let replaced = previous[j] + (word == other ? 0 : isNear ? 300 : 1100)
            current.append(min(replaced, previous[j + 1] + 1000, current[j] + 1000))
        }
        previous = current
    }
    let longer = max(left.count, right.count)
    guard let total = previous.last, total * 2 <= longer * 1000 else { return nil }
    return total / longer
}

/// The Damerau edit distance of neighbours: a letter dropped, added or replaced, or two neighbours swapped, costs one.
func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
        var row = [i]
        row.reserveCapacity(b.count + 1)
        for j in 1...b.count {
            var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, beforeLast[j - 2] + 1) }
            row.append(cost)
        }
        beforeLast = last
        last = row
    }
    return last[b.count]
}
