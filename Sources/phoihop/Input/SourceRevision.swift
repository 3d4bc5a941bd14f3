import Glibc

/// The commit that a folder's Git work tree stands on, read from `.git` without running anything.
enum SourceRevision {
    /// The commit's name in hexadecimal; nil where the folder is in no repository, or that is kept in a way not known here.
    static func of(folder: String) -> String? {
        guard let git = gitFolder(above: folder), let head = text("\(git)/HEAD") else { return nil }
        guard head.hasPrefix("ref: ") else { return commit(head) }
        let name = String(head.dropFirst(5))
        guard name.hasPrefix("refs/"), !name.split(separator: "/").contains("..") else { return nil }
        // A further work tree keeps its branches in the folder that `commondir` names.
        let common = text("\(git)/commondir").map { $0.hasPrefix("/") ? $0 : "\(git)/\($0)" } ?? git
        for folder in [git, common] {
            if let loose = text("\(folder)/\(name)") { return commit(loose) }
        }
        return packed("\(common)/packed-refs", name)
    }

    /// `.git` of the nearest folder above that has one; it can be a file that names the folder.
    private static func gitFolder(above folder: String) -> String? {
        guard let real = realpath(folder, nil) else { return nil }
        defer { free(real) }
        var place = String(cString: real)
        while true {
            let git = place == "/" ? "/.git" : "\(place)/.git"
            if let link = text(git), link.hasPrefix("gitdir: ") {
                let path = String(link.dropFirst(8))
                return path.hasPrefix("/") ? path : "\(place)/\(path)"
            }
            if access("\(git)/HEAD", R_OK) == 0 { return git }
            guard place != "/", let slash = place.lastIndex(of: "/") else { return nil }
            place = slash == place.startIndex ? "/" : String(place[..<slash])
        }
    }

    private static func packed(_ path: String, _ name: String) -> String? {
        guard let refs = text(path, most: 16 * 1024 * 1024) else { return nil }
        let line = refs.split(separator: "\n").first { $0.hasSuffix(" " + name) }
        return line.flatMap { commit(String($0.prefix { $0 != " " })) }
    }

    private static func commit(_ text: String) -> String? {
        let isHex = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        return isHex && (text.utf8.count == 40 || text.utf8.count == 64) ? text : nil
    }

    /// A small text file without its last line end; nil for anything else.
    private static func text(_ path: String, most: Int = 4096) -> String? {
        let handle = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard handle >= 0 else { return nil }
        defer { close(handle) }
        var status = stat()
        guard fstat(handle, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= most else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        let count = read(handle, &bytes, bytes.count)
        guard count >= 0 else { return nil }
        let text = String(decoding: bytes.prefix(count), as: UTF8.self)
        return String(text.reversed().drop { $0.isWhitespace }.reversed())
    }
}
