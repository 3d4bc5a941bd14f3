import Diagnostics
import Glibc

/// Writes one file whole: beside its place first, then moved there at once, so that what stood there stays until the new one is
/// complete. The folder must be there. A device or a pipe is written to, never replaced.
public func writeWholeFile(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let act = Bilingual("ghi", "write")
    // A folder that is not there is a slip of the hand, and none is made.
    guard PlainFile.kind(of: PlainFile.parent(of: path), following: true) == .folder else { throw .system(act, path, ENOENT) }
    switch PlainFile.kind(of: path, following: true) {
    case .folder: throw .system(act, path, EISDIR)
    case .other:
        let file = open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw .system(act, path, errno) }
        defer { close(file) }
        let code = PlainFile.writeAll(bytes, to: file)
        if code != 0 { throw .system(act, path, code) }
    case .nothing, .file, .link:
        let draft = path + ".phoihop-\(getpid())"
        unlink(draft)
        do {
            try PlainFile.write(bytes, to: draft)
        } catch {
            unlink(draft)
            throw OutputError(error.message.vi.replacing(draft, with: path), error.message.en.replacing(draft, with: path))
        }
        if rename(draft, path) != 0 {
            let code = errno
            unlink(draft)
            throw .system(act, path, code)
        }
    }
}

/// Whether a file at `path` would lie in `folder` or below it, however the two are written.
public func lies(_ path: String, in folder: String) -> Bool {
    guard let place = realpath(PlainFile.parent(of: path), nil), let root = realpath(folder, nil) else { return false }
    defer {
        free(place)
        free(root)
    }
    let (inner, outer) = (String(cString: place), String(cString: root))
    return inner == outer || outer == "/" || inner.hasPrefix(outer + "/")
}
