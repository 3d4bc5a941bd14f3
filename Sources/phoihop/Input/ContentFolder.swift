import Diagnostics
import Glibc
import Site

/// The files of a content folder that are read, in the order of their paths.
struct ContentFolder {
    private(set) var files: [SourceFile] = []
    /// Files that an official may think are read, and are not.
    private(set) var diagnostics: [Diagnostic] = []
    private let root: String

    /// A record may have 4 MiB (record-format §1); of a longer file so much is read that its reader can refuse it.
    private static let mostBytes = 4 * 1024 * 1024 + 1

    init(_ path: String) throws {
        root = path
        guard FolderListing(path) != nil else {
            throw CommandError("không mở được thư mục nguồn “\(path)”: \(systemReason(errno).vi). Tạo mới bằng: phoihop init \(path)",
                               "cannot open the content folder “\(path)”: \(systemReason(errno).en). Make one by: phoihop init \(path)")
        }
        for name in ["co-quan.yml", "quy-che.md", "site.yml"] {
            if FolderListing.isPlainFile("\(root)/\(name)") { try read(name) }
        }
        try walk("lich", ending: ".yml", deep: false)
        try walk("ho-so", ending: ".md", deep: true)
        try walk("bao-cao", ending: ".md", deep: true)
        files.sort { $0.path < $1.path }
    }

    private mutating func walk(_ folder: String, ending: String, deep: Bool) throws {
        guard let listing = FolderListing("\(root)/\(folder)") else {
            guard errno == ENOENT else { throw unreadable(folder) }
            return
        }
        for entry in listing.entries where !entry.name.hasPrefix(".") {
            let path = "\(folder)/\(entry.name)"
            switch entry.kind {
            case .folder where deep: try walk(path, ending: ending, deep: true)
            case .file where entry.name.hasSuffix(ending): try read(path)
            default: notRead(path, ending)
            }
        }
    }

    private mutating func read(_ path: String) throws {
        let handle = open("\(root)/\(path)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard handle >= 0 else { throw unreadable(path) }
        defer { close(handle) }
        var status = stat()
        let size = fstat(handle, &status) == 0 ? Int(status.st_size) : 0
        var bytes: [UInt8] = []
        var capacity = min(max(size + 1, 4096), ContentFolder.mostBytes)
        while bytes.count < ContentFolder.mostBytes {
            let before = bytes.count
            var code: Int32 = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                let got = Glibc.read(handle, buffer.baseAddress, buffer.count)
                code = got < 0 ? errno : 0
                count = max(0, got)
            }
            if code == EINTR { continue }
            guard code == 0 else { throw unreadable(path, code) }
            bytes = before == 0 ? chunk : bytes + chunk
            if bytes.count == before { break }
            capacity = min(1 << 16, max(1, ContentFolder.mostBytes - bytes.count))
        }
        files.append(SourceFile(path: path, bytes: bytes))
    }

    private mutating func notRead(_ path: String, _ ending: String) {
        diagnostics.append(Diagnostic(
            .warning, "file-not-read", at: Place(SourceFile(path: path, bytes: []), 0),
            Bilingual("Tệp này không được đọc.", "This file is not read."),
            hint: Bilingual("Hồ sơ là tệp thường có đuôi “\(ending)”; liên kết và thư mục khác chỗ thì bỏ qua.",
                            "A record is a plain file that ends in “\(ending)”; links and misplaced folders are passed over.")))
    }

    private func unreadable(_ path: String, _ code: Int32 = errno) -> CommandError {
        let reason = systemReason(code)
        return CommandError("không đọc được “\(root)/\(path)”: \(reason.vi).", "cannot read “\(root)/\(path)”: \(reason.en).")
    }
}
