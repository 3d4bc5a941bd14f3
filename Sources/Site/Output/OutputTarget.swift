import Diagnostics
import Glibc

/// The folder that a site is to be written to, found fit before any work is done.
public struct OutputTarget: Sendable, Hashable {
    /// Absolute, every link above it resolved.
    public let path: String
    /// As the person wrote it, for messages.
    let shown: String
    /// Whether a folder that phoihop did not make may be replaced.
    let force: Bool

    var parent: String { PlainFile.parent(of: path) }
    var name: String { String(path.dropFirst(parent == "/" ? 1 : parent.utf8.count + 1)) }

    /// - Parameters:
    ///   - shown: the path as written; relative to the current folder where it does not begin with `/`.
    ///   - inputs: folders that the build reads: the output is neither one of them, nor in one, nor around one.
    ///   - force: replace a folder that phoihop did not make.
    public init(_ shown: String, apartFrom inputs: [String], force: Bool) throws(OutputError) {
        guard !shown.isEmpty, !shown.utf8.contains(0) else {
            throw OutputError("Chưa nêu thư mục xuất (--output).", "No output folder is given (--output).")
        }
        self.shown = shown
        self.force = force
        path = try OutputTarget.resolved(shown)
        try refuseUnfitPlace(inputs)
        try refuseForeign()
    }

    private func refuseUnfitPlace(_ inputs: [String]) throws(OutputError) {
        guard path != "/" else { throw OutputError("Không xuất trang ra “/”.", "The site cannot be written to “/”.") }
        if let here = realPath("."), holds(path, here) {
            throw OutputError(
                "Không xuất trang ra “\(shown)”: đó là thư mục đang đứng, hoặc thư mục chứa nó. Hãy dùng một thư mục riêng, ví dụ: --output public",
                "The site cannot be written to “\(shown)”: that is the current folder, or one around it. Use a folder of its own, for example: --output public")
        }
        for input in inputs {
            guard let real = realPath(input) else { continue }
            if holds(real, path) || holds(path, real) {
                throw OutputError(
                    "Không xuất trang ra “\(shown)”: thư mục đó trùng với, nằm trong, hoặc chứa thư mục nguồn “\(input)”. Hãy dùng một thư mục riêng, ví dụ: --output public",
                    "The site cannot be written to “\(shown)”: that folder is, is in, or holds the source folder “\(input)”. Use a folder of its own, for example: --output public")
            }
        }
    }

    private func refuseForeign() throws(OutputError) {
        switch PlainFile.kind(of: path) {
        case .nothing: return
        case .link:
            throw OutputError("“\(shown)” là một liên kết (symbolic link); hãy nêu chính thư mục đích.",
                              "“\(shown)” is a symbolic link; name the folder itself.")
        case .file, .other:
            throw OutputError("“\(shown)” là một tệp, không phải thư mục.", "“\(shown)” is a file, not a folder.")
        case .folder:
            if force || Receipt.marks(path) { return }
            guard let names = PlainFile.names(in: path) else {
                throw OutputError.system(Bilingual("mở thư mục", "open the folder"), shown, errno)
            }
            if names.isEmpty { return }
            throw OutputError(
                "“\(shown)” có sẵn tệp mà không phải do phoihop tạo ra (không có \(Receipt.fileName)). Hãy chọn thư mục khác, hoặc thêm --force nếu chắc chắn muốn thay toàn bộ.",
                "“\(shown)” holds files that phoihop did not make (it has no \(Receipt.fileName)). Choose another folder, or add --force if you are sure that all of it may be replaced.")
        }
    }

    /// The absolute path: its deepest folder that exists by its real path, then what lacks as written.
    private static func resolved(_ shown: String) throws(OutputError) -> String {
        var head = shown
        while head.utf8.count > 1, head.utf8.last == UInt8(ascii: "/") { head.removeLast() }
        // The last part is not resolved: a link there is refused, not followed.
        let last = head.split(separator: "/").last.map(String.init) ?? ""
        if last != ".", last != "..", head != "/" {
            var missing = [last]
            head = PlainFile.parent(of: head)
            while PlainFile.kind(of: head) == .nothing, head != "/", head != "." {
                missing.append(String(head.split(separator: "/").last ?? ""))
                head = PlainFile.parent(of: head)
            }
            guard !missing.contains("..") else {
                throw OutputError("Đường dẫn “\(shown)” đi qua một thư mục chưa có rồi quay lại (..).",
                                  "The path “\(shown)” goes through a folder that does not exist and back (..).")
            }
            guard let real = realPath(head) else { throw .system(Bilingual("mở thư mục", "open the folder"), head, errno) }
            return missing.reversed().filter { $0 != "." }.reduce(real) { $0 == "/" ? "/\($1)" : "\($0)/\($1)" }
        }
        guard let real = realPath(head) else { throw .system(Bilingual("mở thư mục", "open the folder"), head, errno) }
        return real
    }
}

/// Whether `inner` is `outer` or lies in it; both are real paths.
private func holds(_ outer: String, _ inner: String) -> Bool {
    outer == "/" || inner == outer || inner.hasPrefix(outer + "/")
}

/// The path with every link resolved; nil where it does not exist.
private func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
}
