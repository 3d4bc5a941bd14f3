import Diagnostics
import Glibc

/// Deletes a folder with all that is in it. Links are deleted, not followed; the marker goes last, so that what an
/// interrupted deletion leaves still says whose it was.
func removeFolder(_ path: String) throws(OutputError) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if folder < 0, errno == ENOENT { return }
    var code = folder < 0 ? errno : empty(folder, sparing: Receipt.fileName)
    if code == 0, unlink("\(path)/\(Receipt.fileName)") != 0, errno != ENOENT { code = errno }
    if code == 0, rmdir(path) != 0, errno != ENOENT { code = errno }
    if code != 0 { throw .system(Bilingual("xóa", "delete"), path, code) }
}

/// Deletes what is in an open folder, which it closes; the error's code, or 0.
private func empty(_ handle: Int32, sparing spared: String?) -> Int32 {
    guard let folder = fdopendir(handle) else {
        let code = errno
        close(handle)
        return code
    }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
        let code = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: CChar.self, capacity: 256) { remove($0, from: handle, sparing: spared) }
        }
        if code != 0, code != ENOENT { return code }
    }
    return 0
}

private func remove(_ name: UnsafePointer<CChar>, from folder: Int32, sparing spared: String?) -> Int32 {
    if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 || spared.map({ strcmp(name, $0) == 0 }) == true { return 0 }
    if unlinkat(folder, name, 0) == 0 { return 0 }
    guard errno == EISDIR || errno == EPERM else { return errno }
    let inner = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard inner >= 0 else { return errno }
    let code = empty(inner, sparing: nil)
    if code != 0 { return code }
    return unlinkat(folder, name, AT_REMOVEDIR) == 0 ? 0 : errno
}
