import Diagnostics

/// One key of a file or of an event: the one place that says how it is spelled, what it holds and what it is for.
///
/// Reading, suggestions, the JSON Schema and the guide are all made from these.
public struct Field: Sendable {
    /// The documented spelling; written keys are compared folded.
    public let key: String
    public let type: FieldType
    /// Whether it must be given; a key that only some records need says so in its meaning.
    public let isRequired: Bool
    public let meaning: Bilingual
    /// The clause of the regulation that it serves; nil where it serves none alone.
    public let clause: String?
    /// The field of an event in which it is kept.
    public let detail: DetailKey?

    init(_ key: String, _ type: FieldType, _ vi: String, _ en: String, clause: String? = nil, required: Bool = false) {
        self.key = key
        self.type = type
        self.isRequired = required
        self.meaning = Bilingual(vi, en)
        self.clause = clause
        detail = nil
    }

    init(_ detail: DetailKey, _ type: FieldType, _ vi: String, _ en: String, clause: String? = nil, required: Bool = false) {
        self.key = detail.rawValue
        self.type = type
        self.isRequired = required
        self.meaning = Bilingual(vi, en)
        self.clause = clause
        self.detail = detail
    }
}
