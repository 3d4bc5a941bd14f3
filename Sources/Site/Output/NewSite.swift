import Diagnostics
import Glibc

/// A site while it is written: a folder beside the target, which takes the target's place when it is whole.
///
/// Until ``finish(_:)`` the target is as it was, whatever happens. Files may be added from several threads.
struct NewSite: Sendable {
    let target: OutputTarget
    let path: String
    private let spare: String
    private let lock: FolderLock

    init(for target: OutputTarget, receipt: Receipt) throws(OutputError) {
        self.target = target
        try PlainFile.makeFolder(target.parent)
        let leftovers = Leftovers(target: target)
        let base = target.parent == "/" ? "/" : target.parent + "/"
        var number = Int(getpid())
        var held: FolderLock?
        while held == nil {
            let folder = base + leftovers.newPrefix + String(number)
            if mkdir(folder, 0o755) != 0 {
                guard errno == EEXIST else {
                    throw .system(Bilingual("tạo thư mục trong", "make a folder in"), target.parent, errno)
                }
                number += 1
                continue
            }
            held = FolderLock(folder)
            // Another run that tidies up can take an empty folder for a leftover before it is locked: then make it again.
            if held == nil, errno != ENOENT, errno != EWOULDBLOCK {
                let code = errno
                rmdir(folder)
                throw .system(Bilingual("khóa thư mục", "lock the folder"), folder, code)
            }
        }
        guard let lock = held else { throw .system(Bilingual("khóa thư mục", "lock the folder"), target.parent, errno) }
        path = base + leftovers.newPrefix + String(number)
        spare = base + leftovers.oldPrefix + String(number)
        self.lock = lock
        do throws(OutputError) {
            guard chmod(path, 0o755) == 0 else { throw .system(Bilingual("tạo thư mục", "make the folder"), path, errno) }
            try PlainFile.write(receipt.bytes, to: "\(path)/\(Receipt.fileName)")
        } catch {
            discard()
            throw error
        }
    }

    /// Writes one file; its path must be relative and stay inside.
    func add(_ file: OutputFile) throws(OutputError) {
        guard NewSite.isSafe(file.path) else {
            throw OutputError("Địa chỉ trang không hợp lệ: “\(file.path)”.", "A page has an unfit address: “\(file.path)”.")
        }
        try PlainFile.write(file.bytes, to: "\(path)/\(file.path)")
    }

    /// Puts the site in the target's place and deletes the old one.
    /// - Returns: why the old one could not be deleted, which the next run tries again; nil where all went well.
    func finish(_ swap: FolderSwap = FolderSwap()) throws(OutputError) -> OutputError? {
        defer { lock.release() }
        let outcome: FolderSwap.Outcome
        do throws(OutputError) {
            outcome = try swap.put(path, in: target, spare: spare)
        } catch {
            try? removeFolder(path)
            throw error
        }
        guard outcome == .exchanged else { return nil }
        do throws(OutputError) {
            // With --force the old folder may lack the mark, by which a later run knows what it may delete.
            if target.force, !Receipt.marks(path) {
                unlink("\(path)/\(Receipt.fileName)")
                try PlainFile.write(Array("{\"schema\":\"\(Receipt.schema)0\"}\n".utf8), to: "\(path)/\(Receipt.fileName)")
            }
            try removeFolder(path)
            return nil
        } catch {
            return error
        }
    }

    /// Deletes what was written; the target stays as it was.
    func discard() {
        // A failure here leaves a folder with our mark, which the next run deletes.
        try? removeFolder(path)
        lock.release()
    }

    /// Whether a path is relative, has no empty part, no `.` or `..`, and no NUL, and leaves the receipt alone.
    static func isSafe(_ path: String) -> Bool {
        guard path != Receipt.fileName, !path.utf8.contains(0) else { return false }
        return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }
}
