import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension ContentSource {
    /// Lists the files of a folder. Links are not followed; only the folders that are read are entered.
    init(root: String) {
        self.init { path in loadFile(root, path) }
        var open = [""]
        while let folder = open.popLast() { list(folder, of: root, &open) }
        paths.sort()
        guard failure == nil else { return }
        missingFolders = ContentRole.folders.filter { !entered.contains($0) }
    }

    private mutating func list(_ folder: String, of root: String, _ open: inout [String]) {
        guard let directory = opendir(folder.isEmpty ? root : "\(root)/\(folder)") else {
            return refuse(folder.isEmpty ? root : folder)
        }
        defer { closedir(directory) }
        entered.insert(folder)
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            let isRead = folder.isEmpty ? ContentRole.folders.contains(name) || ContentRole(path: path) != .ignored : true
            guard isRead else { continue }
            var status = stat()
            guard fstatat(dirfd(directory), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
                refuse(path)
                continue
            }
            switch status.st_mode & S_IFMT {
            case S_IFREG: paths.append(path)
            case S_IFDIR: open.append(path)
            case S_IFLNK: problems.append((path, .symbolicLink))
            default: problems.append((path, .strayFile))
            }
        }
    }

    private mutating func refuse(_ path: String) {
        let message = systemMessage(errno)
        problems.append((path, .unreadableFile(message)))
        if failure == nil { failure = (path, message) }
    }
}

/// What the system said, in its own words.
func systemMessage(_ code: Int32) -> Bilingual {
    let words = strerror(code).map { String(cString: $0) } ?? "errno \(code)"
    let known = switch code {
    case ENOENT: "không có tệp hoặc thư mục này"
    case EACCES, EPERM: "không có quyền đọc"
    case ENOTDIR: "đây không phải một thư mục"
    case EIO: "ổ đĩa báo lỗi"
    case EMFILE, ENFILE: "đang mở quá nhiều tệp"
    default: "hệ thống báo “\(words)”"
    }
    return Bilingual("Lý do: \(known).", "The system says: \(words).")
}

/// A regular file of at most 4 MiB or so many bytes, its size looked at before anything is read.
func loadFile(_ root: String, _ path: String, atMost largest: Int = FileCheck.largestFile) -> ContentSource.Loaded {
    let descriptor = open("\(root)/\(path)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return errno == ELOOP ? .refused(.symbolicLink) : .failed(systemMessage(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failed(systemMessage(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .refused(.strayFile) }
    guard status.st_size <= largest else { return .refused(.fileTooLarge(largest)) }
    // One byte more than the file had: a file that grows meanwhile shows itself by its size.
    let capacity = Int(status.st_size) + 1
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        while count < capacity {
            let got = read(descriptor, UnsafeMutableRawPointer(buffer.baseAddress?.advanced(by: count)), capacity - count)
            if got == 0 { break }
            if got < 0 {
                if errno == EINTR { continue }
                failure = errno
                break
            }
            count += got
        }
    }
    return failure == 0 ? .bytes(bytes) : .failed(systemMessage(failure))
}
