import Diagnostics

/// Where the files of a content folder come from: a folder, or bytes in memory.
struct ContentSource: Sendable {
    /// The paths of all files, in order, relative to the content folder.
    var paths: [String] = []
    /// What listing them found: links, folders that cannot be opened.
    var problems: [(path: String, problem: ValueProblem)] = []
    /// The first thing that the system refused.
    var failure: (path: String, message: Bilingual)?
    /// The folders that were opened.
    var entered: Set<String> = []
    /// Folders that are not there.
    var missingFolders: [String] = []
    var load: @Sendable (String) -> Loaded

    enum Loaded: Sendable {
        case bytes([UInt8])
        /// Found, but not to be read.
        case refused(ValueProblem)
        /// The system would not give it.
        case failed(Bilingual)
    }

    init(load: @escaping @Sendable (String) -> Loaded) { self.load = load }

    /// Files in memory; of two with one path the first counts.
    init(files: [(path: String, bytes: [UInt8])]) {
        let byPath = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        self.init { path in .bytes(byPath[path] ?? []) }
        paths = byPath.keys.sorted()
    }
}
