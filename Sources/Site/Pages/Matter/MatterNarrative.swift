import Records

/// The narrative of a record.
enum MatterNarrative {
    static func html(_ matter: Matter, _ site: Site) -> Value { .nothing }
}
