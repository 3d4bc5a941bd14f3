import Diagnostics
import Glibc

/// A new folder of an office's own, written only where there is nothing yet.
public struct StarterFolder: Sendable {
    private let path: String

    /// - Parameter path: a folder that does not exist, or is empty.
    public init(path: String) throws(OutputError) {
        self.path = path
        switch PlainFile.kind(of: path, following: true) {
        case .nothing: return
        case .folder where PlainFile.names(in: path)?.isEmpty == true: return
        case .folder:
            throw OutputError("“\(path)” không rỗng (hoặc không mở được); hãy nêu một thư mục mới.",
                              "“\(path)” is not empty (or cannot be opened); name a new folder.")
        default: throw OutputError("“\(path)” là một tệp, không phải thư mục.", "“\(path)” is a file, not a folder.")
        }
    }

    /// Writes the files, all of them or none.
    public func write(_ files: [OutputFile]) throws(OutputError) {
        var whole = path
        while whole.utf8.count > 1, whole.utf8.last == UInt8(ascii: "/") { whole.removeLast() }
        let new = "\(whole).new-\(getpid())"
        try PlainFile.makeFolder(new)
        do throws(OutputError) {
            for file in files { try PlainFile.write(file.bytes, to: "\(new)/\(file.path)") }
            guard rename(new, whole) == 0 else { throw .system(Bilingual("tạo thư mục", "make the folder"), path, errno) }
        } catch {
            try? removeFolder(new)
            throw error
        }
    }
}
