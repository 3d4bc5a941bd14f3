import Diagnostics
import Glibc

/// One file that a command writes where it is told to: whole or not at all.
public enum WholeFile {
    /// Writes beside the path and renames into its place, so that whoever reads sees the old file or the new one. The folder
    /// must be there; what is there already is replaced only where it is a plain file.
    public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        switch PlainFile.kind(of: path) {
        case .nothing, .file, .link: break
        case .folder: throw .system(writing, path, EISDIR)
        case .other: throw OutputError("Không ghi đè lên “\(path)”: đây không phải là tệp thường.", "“\(path)” is not a plain file and is not replaced.")
        }
        let folder = PlainFile.parent(of: path)
        guard PlainFile.kind(of: folder, following: true) == .folder else { throw .system(writing, path, ENOENT) }
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let draft = "\(folder)/.\(name.prefix(100)).phoihop-\(getpid())"
        do throws(OutputError) {
            try PlainFile.write(bytes, to: draft)
        } catch {
            unlink(draft)
            throw error
        }
        guard rename(draft, path) == 0 else {
            let code = errno
            unlink(draft)
            throw .system(writing, path, code)
        }
    }

    /// Whether a file at `path` would lie in `folder` or below it, however the two are written.
    public static func lies(_ path: String, in folder: String) -> Bool {
        guard let place = realpath(PlainFile.parent(of: path), nil), let root = realpath(folder, nil) else { return false }
        defer {
            free(place)
            free(root)
        }
        let (inner, outer) = (String(cString: place), String(cString: root))
        return inner == outer || outer == "/" || inner.hasPrefix(outer + "/")
    }

    private static let writing = Bilingual("ghi", "write")
}
