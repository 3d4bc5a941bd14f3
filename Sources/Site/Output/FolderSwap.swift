import Diagnostics
import Glibc

@_silgen_name("renameat2")
private func renameat2(_ oldFolder: Int32, _ old: UnsafePointer<CChar>, _ newFolder: Int32, _ new: UnsafePointer<CChar>,
                       _ flags: UInt32) -> Int32

/// Puts a new folder in the place of an old one, so that a reader sees the one or the other, whole.
struct FolderSwap {
    /// Exchanges two names at once; the error's code, or 0. Tests put in one that a file system lacks.
    var exchange: (_ a: String, _ b: String) -> Int32 = { a, b in
        let flagExchange: UInt32 = 2
        return renameat2(AT_FDCWD, a, AT_FDCWD, b, flagExchange) == 0 ? 0 : errno
    }

    /// What a swap came to.
    enum Outcome {
        /// The target did not exist, or was empty: nothing is left to delete.
        case placed
        /// The old folder now stands where the new one was.
        case exchanged
    }

    /// - Parameters:
    ///   - new: the whole new folder, beside the target.
    ///   - spare: a free name beside the target, for a file system that cannot exchange: between its two renames the
    ///     target is missing, and the next run finds the old site under this name.
    func put(_ new: String, in target: OutputTarget, spare: String) throws(OutputError) -> Outcome {
        if rename(new, target.path) == 0 { return .placed }
        guard errno == ENOTEMPTY || errno == EEXIST else { throw .system(replacing, target.shown, errno) }
        switch exchange(new, target.path) {
        case 0: return .exchanged
        case EINVAL, ENOSYS, EOPNOTSUPP: break
        case let code: throw .system(replacing, target.shown, code)
        }
        // Locked, so that another run's tidying leaves the old site alone between the renames.
        let lock = FolderLock(target.path)
        defer { lock?.release() }
        guard rename(target.path, spare) == 0 else { throw .system(replacing, target.shown, errno) }
        guard rename(new, target.path) == 0 else {
            let code = errno
            rename(spare, target.path)
            throw .system(replacing, target.shown, code)
        }
        // The new site stands; where this name cannot be given back, the next run deletes the old one under its spare name.
        return rename(spare, new) == 0 ? .exchanged : .placed
    }

    private let replacing = Bilingual("thay thư mục", "replace the folder")
}
