import Glibc

/// What a folder holds, by name.
struct FolderListing {
    enum Kind { case file, folder, other }

    /// Without `.` and `..`, sorted by name.
    let entries: [(name: String, kind: Kind)]

    /// Nil where the folder cannot be opened; `errno` says why.
    init?(_ path: String) {
        guard let folder = opendir(path) else { return nil }
        var entries: [(name: String, kind: Kind)] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            entries.append((name, FolderListing.kind(Int32(entry.pointee.d_type), "\(path)/\(name)")))
        }
        closedir(folder)
        self.entries = entries.sorted { $0.name < $1.name }
    }

    /// Whether a path is a plain file; a link is none.
    static func isPlainFile(_ path: String) -> Bool { kind(Int32(DT_UNKNOWN), path) == .file }

    private static func kind(_ type: Int32, _ path: String) -> Kind {
        switch type {
        case Int32(DT_REG): return .file
        case Int32(DT_DIR): return .folder
        case Int32(DT_UNKNOWN):
            var status = stat()
            guard lstat(path, &status) == 0 else { return .other }
            return status.st_mode & S_IFMT == S_IFREG ? .file : status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
        default: return .other
        }
    }
}
