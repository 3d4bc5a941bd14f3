import Diagnostics

/// A value of a header as libyaml read it: every scalar is still text (record-format §1).
public struct Node: Sendable {
    public indirect enum Kind: Sendable {
        /// A scalar, NFC; `isPlain` where it was written without quotes and not as a block.
        case scalar(String, isPlain: Bool)
        case sequence([Node], isFlow: Bool)
        case mapping([Pair], isFlow: Bool)
    }

    /// One `key: value` of a mapping, in the order written; duplicate keys were refused before.
    public struct Pair: Sendable {
        /// NFC, as written.
        public let key: String
        public let keyPlace: Place
        public let value: Node
        /// The key as it is looked up.
        public let fold: String

        public init(key: String, keyPlace: Place, value: Node, fold: String? = nil) {
            self.key = key
            self.keyPlace = keyPlace
            self.value = value
            self.fold = fold ?? folded(key)
        }
    }

    public let kind: Kind
    /// The first byte of the value as written (of its quote where it has one); for an empty value, where it would stand.
    public let place: Place
    /// The offset just behind the value.
    public let end: Int
    /// Whether a mistake in it was reported already and its text was given up: there is nothing more to say about it.
    public var isDamaged = false

    public init(_ kind: Kind, at place: Place, end: Int) {
        self.kind = kind
        self.place = place
        self.end = end
    }

    /// Whether the node is "given" in the sense of rules.md §2: not an empty scalar, sequence or mapping.
    public var isGiven: Bool {
        switch kind {
        case .scalar(let text, _): text.utf8.contains { 0x21...0x7F ~= $0 } || text.unicodeScalars.contains { !$0.properties.isWhitespace }
        case .sequence(let items, _): !items.isEmpty
        case .mapping(let pairs, _): !pairs.isEmpty
        }
    }
}
