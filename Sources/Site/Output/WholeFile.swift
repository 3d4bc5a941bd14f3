import Diagnostics
import Glibc

/// Writes one file whole: beside its place first, then moved there at once, so that what stood there stays until the new one is
/// complete. The folder must be there.
public func writeWholeFile(_ bytes: [UInt8], to path: String) throws(OutputError) {
    // A folder that is not there is a slip of the hand, and none is made.
    if PlainFile.kind(of: PlainFile.parent(of: path), following: true) != .folder { throw .system(Bilingual("ghi", "write"), path, ENOENT) }
    if PlainFile.kind(of: path, following: true) == .folder { throw .system(Bilingual("ghi", "write"), path, EISDIR) }
    let draft = path + ".phoihop-\(getpid())"
    unlink(draft)
    do {
        try PlainFile.write(bytes, to: draft)
    } catch {
        unlink(draft)
        throw error
    }
    if rename(draft, path) != 0 {
        let code = errno
        unlink(draft)
        throw .system(Bilingual("ghi", "write"), path, code)
    }
}
