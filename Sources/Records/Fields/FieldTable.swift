/// The keys that may stand in one mapping, in the order in which they are documented.
public struct FieldTable: Sendable {
    public let fields: [Field]
    private let positions: [String: Int]

    init(_ fields: [Field]) {
        self.fields = fields
        positions = Dictionary(fields.enumerated().map { (keyFold($1.key, fold: folded($1.key)), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The position of the field whose key folds to `fold`.
    func position(ofFold fold: String) -> Int? { positions[fold] }

    /// Every key in its documented spelling.
    public var keys: [String] { fields.map(\.key) }
}

/// The form in which keys are compared: their fold, but for the two keys that only their marks tell apart (`mẫu` and `màu` of
/// the site settings), which are compared in lower case as written.
func keyFold(_ key: some StringProtocol, fold: String) -> String { fold == "mau" ? key.lowercased() : fold }
