import Glibc

/// What runs that were killed left beside a target.
///
/// `.public.new-<n>` is a site that was not finished, or an old one that was not wholly deleted. `.public.old-<n>` is the
/// old site of a run that was killed between the two renames of a file system that cannot exchange. A run that lives
/// holds a lock on its folder.
struct Leftovers {
    let target: OutputTarget

    var newPrefix: String { ".\(target.name).new-" }
    var oldPrefix: String { ".\(target.name).old-" }

    /// Puts an old site back where the target is missing, then deletes what dead runs left; only folders with our mark.
    func tidy() throws(OutputError) {
        for name in (PlainFile.names(in: target.parent) ?? []).sorted() {
            let path = target.parent == "/" ? "/\(name)" : "\(target.parent)/\(name)"
            guard name.hasPrefix(newPrefix) || name.hasPrefix(oldPrefix), PlainFile.kind(of: path) == .folder,
                  let lock = FolderLock(path)
            else { continue }
            defer { lock.release() }
            guard Receipt.marks(path) else {
                removeUnmarked(path)
                continue
            }
            if name.hasPrefix(oldPrefix), PlainFile.kind(of: target.path) == .nothing, rename(path, target.path) == 0 { continue }
            try removeFolder(path)
        }
    }

    /// A run can be killed right before its mark is written, or right after it was deleted: what is left is empty then, or
    /// holds a mark of no bytes. Anything else is not ours and stays.
    private func removeUnmarked(_ path: String) {
        let mark = "\(path)/\(Receipt.fileName)"
        var status = stat()
        if lstat(mark, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size == 0 { unlink(mark) }
        rmdir(path)
    }
}

/// A lock on a folder that ends with its process, however that ends.
struct FolderLock: Sendable {
    private let handle: Int32

    /// Nil where another process holds it, or the folder cannot be opened.
    init?(_ path: String) {
        handle = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard handle >= 0 else { return nil }
        guard flock(handle, LOCK_EX | LOCK_NB) == 0 else {
            close(handle)
            return nil
        }
    }

    func release() { close(handle) }
}
