/// The name that was probably meant: for hints, over the few names that a template may use.
enum NearestName {
    /// The nearest of `names` to `name` by edits; nil where none is near, ties broken by alphabet.
    static func of(_ name: String, among names: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().utf8)
        let reach = max(1, wanted.count / 3)
        let near = names.map { (distance(wanted, Array($0.lowercased().utf8)), $0) }.filter { $0.0 <= reach }
        return near.min { $0 < $1 }?.1
    }

    /// The edits (put in, take out, change, swap two neighbours) that lead from `a` to `b`.
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
                row.append(best)
            }
            (before, last) = (last, row)
        }
        return last[b.count]
    }
}
