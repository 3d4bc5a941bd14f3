/// What a template is filled with.
public enum Value: Sendable, Hashable {
    /// A name that is known but has nothing to say: it prints nothing, and a section over it is skipped.
    case nothing
    case flag(Bool)
    case text(String)
    /// UTF-8 that is already at hand, such as rendered Markdown or a drawing; `{{name}}` escapes it like any text.
    case bytes([UInt8])
    case list([Value])
    case object(Object)

    /// Whether a section over the value is shown: false, nothing, an empty text and an empty list are not.
    var isShown: Bool {
        switch self {
        case .nothing: false
        case .flag(let on): on
        case .text(let text): !text.isEmpty
        case .bytes(let bytes): !bytes.isEmpty
        case .list(let items): !items.isEmpty
        case .object: true
        }
    }
}

/// Named values: one page, or one row of it.
///
/// A short array searched from the front: rows have a dozen names, and at that size this beats hashing.
public struct Object: Sendable {
    /// As they were given: pages make so many that a second array for each would be felt.
    private(set) var fields: [(String, Value)]

    /// - Parameter fields: the names with their values; of a name given twice, the first counts.
    public init(_ fields: [(String, Value)] = []) {
        self.fields = fields
    }

    /// The value of `name`, or nil where the object does not know the name; assigning nil forgets it.
    public subscript(name: String) -> Value? {
        get {
            // Names are ASCII: most that differ do so in their length.
            let length = name.utf8.count
            for field in fields where field.0.utf8.count == length && field.0 == name { return field.1 }
            return nil
        }
        set {
            let index = fields.firstIndex { $0.0 == name }
            switch (index, newValue) {
            case (let index?, let value?): fields[index].1 = value
            case (let index?, nil): fields.remove(at: index)
            case (nil, let value?): fields.append((name, value))
            case (nil, nil): break
            }
        }
    }
}

extension Object: Hashable {
    public static func == (a: Object, b: Object) -> Bool { a.fields.elementsEqual(b.fields) { $0 == $1 } }
    public func hash(into hasher: inout Hasher) {
        for (name, value) in fields {
            hasher.combine(name)
            hasher.combine(value)
        }
    }
}

extension Object: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .text(value) }
    public init(booleanLiteral value: Bool) { self = .flag(value) }
    public init(arrayLiteral elements: Value...) { self = .list(elements) }
    public init(dictionaryLiteral elements: (String, Value)...) { self = .object(Object(elements)) }
}
