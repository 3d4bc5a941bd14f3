/// The keys that may stand in one mapping, in the order in which they are documented.
public struct FieldTable: Sendable {
    public let fields: [Field]
    private let positions: [String: Int]

    init(_ fields: [Field]) {
        self.fields = fields
        positions = Dictionary(fields.enumerated().map { (folded($1.key), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The position of the field whose key folds to `fold`.
    func position(ofFold fold: String) -> Int? { positions[fold] }

    /// Every key in its documented spelling.
    public var keys: [String] { fields.map(\.key) }
}
