import Diagnostics
import Glibc

/// Plain files and folders by system calls: every error is told, nothing is buffered.
enum PlainFile {
    /// Writes a new file with mode 0644, making the folders that its path lacks. A file that is there already is an error.
    static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        var file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        if file < 0, errno == ENOENT {
            try makeFolder(parent(of: path))
            file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        }
        guard file >= 0 else { throw .system(writing, path, errno) }
        var code = fchmod(file, 0o644) == 0 ? 0 : errno
        if code == 0 { code = writeAll(bytes, to: file) }
        if close(file) != 0, code == 0 { code = errno }
        if code != 0 { throw .system(writing, path, code) }
    }

    /// Writes all bytes to an open file; the error's code, or 0.
    static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                rest = rest.dropFirst(count)
            }
            return 0
        }
    }

    /// The bytes of a file; one that is larger than `most` is an error.
    static func read(_ path: String, most: Int) throws(OutputError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw .system(reading, path, errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .system(reading, path, errno) }
        guard status.st_size <= most else { throw .system(reading, path, EFBIG) }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress?.advanced(by: count), $0.count - count) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw .system(reading, path, errno) }
            if got == 0 { break }
            count += got
        }
        return Array(bytes.prefix(count))
    }

    /// Makes a folder with mode 0755, and those above it that lack; one that is there already is no error.
    static func makeFolder(_ path: String) throws(OutputError) {
        if mkdir(path, 0o755) == 0 {
            guard chmod(path, 0o755) == 0 else { throw .system(making, path, errno) }
            return
        }
        switch errno {
        case EEXIST:
            guard kind(of: path, following: true) == .folder else { throw .system(making, path, ENOTDIR) }
        case ENOENT where parent(of: path) != path:
            try makeFolder(parent(of: path))
            try makeFolder(path)
        case let code: throw .system(making, path, code)
        }
    }

    /// What stands at a path.
    enum Kind { case nothing, file, folder, link, other }

    /// - Parameter following: whether a symbolic link counts as what it points to.
    static func kind(of path: String, following: Bool = false) -> Kind {
        var status = stat()
        guard (following ? stat(path, &status) : lstat(path, &status)) == 0 else { return .nothing }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// The names in a folder, without `.` and `..`, in no order; nil where it cannot be read.
    static func names(in path: String) -> [String]? {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// The path of the folder that holds it; `/` for `/x`, `.` for `x`.
    static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    }

    private static let reading = Bilingual("đọc", "read")
    private static let writing = Bilingual("ghi", "write")
    private static let making = Bilingual("tạo thư mục", "make the folder")
}
