import Diagnostics

/// A sequence or mapping that is still open.
struct NodeFrame {
    struct Pending {
        let key: String
        let fold: String
        let place: Place
        /// Whether the pair was refused and is left out.
        let isDropped: Bool
    }

    let isMapping: Bool
    let isFlow: Bool
    /// Whether it stands where a key should.
    let isKey: Bool
    let start: Int
    let line: Int
    /// The column of the innermost block collection, -1 outside all.
    let blockColumn: Int
    var items: [Node] = []
    var pairs: [Node.Pair] = []
    /// Where each key stands; kept only for a mapping with many, the pairs of a small one are searched.
    private var seen: [String: Place] = [:]
    var pending: Pending?
    /// The end of the last value, in the file.
    var lastEnd = 0

    init(isMapping: Bool, isFlow: Bool, isKey: Bool, start: Int, line: Int, blockColumn: Int) {
        self.isMapping = isMapping
        self.isFlow = isFlow
        self.isKey = isKey
        self.start = start
        self.line = line
        self.blockColumn = blockColumn
    }

    /// Where a key that folds equal stands already.
    func place(ofKey fold: String) -> Place? {
        pairs.count < 16 ? pairs.first { $0.fold == fold }?.keyPlace : seen[fold]
    }

    mutating func remember(_ fold: String, _ place: Place) {
        if pairs.count == 15 { for pair in pairs { seen[pair.fold] = pair.keyPlace } }
        if pairs.count >= 15 { seen[fold] = place }
    }

    var expectsKey: Bool { isMapping && pending == nil }
}
