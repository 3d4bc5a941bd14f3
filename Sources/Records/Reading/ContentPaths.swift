/// What a file of the content folder is, by its path.
enum ContentRole: Sendable, Hashable {
    case registry, regulation, settings
    case year, matter, report
    /// A file that a record may name under `tệp`.
    case attachment
    /// Hidden, a README, or outside the folders that are read.
    case ignored
    /// In a folder that is read, but nothing that is read there.
    case stray

    static let registryPath = "co-quan.yml"
    static let regulationPath = "quy-che.md"
    static let settingsPath = "site.yml"
    static let folders = ["bao-cao", "ho-so", "lich"]

    init(path: String) {
        let parts = path.split(separator: "/")
        guard let first = parts.first, let name = parts.last else {
            self = .ignored
            return
        }
        let isHidden = parts.contains { $0.hasPrefix(".") }
        switch (first, parts.count) {
        case _ where isHidden || name.lowercased() == "readme.md": self = .ignored
        case ("co-quan.yml", 1): self = .registry
        case ("quy-che.md", 1): self = .regulation
        case ("site.yml", 1): self = .settings
        case ("lich", 2): self = name.hasSuffix(".yml") ? .year : .stray
        case ("ho-so", 2...): self = name.lowercased().hasSuffix(".md") ? .matter : Attachment.hasEnding(name) ? .attachment : .stray
        case ("bao-cao", 2...): self = name.lowercased().hasSuffix(".md") ? .report : .stray
        case ("lich", 3...): self = .stray
        default: self = .ignored
        }
    }
}
