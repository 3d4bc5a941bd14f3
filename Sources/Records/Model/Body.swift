/// A body that a record names: an entry of the registry, or one outside it (record-format §2, "body").
public enum Body: Sendable, Hashable {
    /// The position of the entry in ``Registry/agencies``.
    case agency(Int)
    /// A body outside the registry, by its text as the header writes it.
    case outside(String)

    /// Whether the body stands in the registry.
    public var isRegistered: Bool { if case .agency = self { true } else { false } }
}
