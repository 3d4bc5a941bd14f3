import Diagnostics
import Records

/// The names of enumerated values in the language of a page, looked up once.
struct Names: Sendable {
    let field: [DetailKey: String]
    let outcome: [Outcome: String]
    let part: [ReportPart: String]
    let quality: [Quality: String]
    let look: [Look: String]
    let staff: [String]

    init(_ strings: Strings) {
        field = Self.table(strings, "field.")
        outcome = Self.table(strings, "outcome.")
        part = Self.table(strings, "part.")
        quality = Self.table(strings, "quality.")
        look = Self.table(strings, "look.")
        staff = Self.staffKeys.map { strings.texts[$0] ?? "" }
    }

    private static let staffKeys = ["staff.number", "staff.position", "staff.qualification", "staff.experience", "staff.other"]

    /// Every key of `strings/` that is made from an enumeration.
    static let allKeys: [String] =
        keys(DetailKey.self, "field.") + keys(Outcome.self, "outcome.") + keys(ReportPart.self, "part.")
        + keys(Quality.self, "quality.") + keys(Look.self, "look.") + staffKeys

    private static func keys<Kind: CaseIterable>(_ kind: Kind.Type, _ prefix: String) -> [String] {
        Kind.allCases.map { prefix + String(describing: $0) }
    }

    private static func table<Kind: CaseIterable & Hashable>(_ strings: Strings, _ prefix: String) -> [Kind: String] {
        var names: [Kind: String] = [:]
        for kind in Kind.allCases { names[kind] = strings.texts[prefix + String(describing: kind)] }
        return names
    }
}
