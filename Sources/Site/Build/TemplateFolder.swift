import Diagnostics
import Glibc

/// An office's own template folder.
public struct TemplateFolder: Sendable {
    /// By path below the folder; hidden files and links are left out.
    public let files: [String: SourceFile]

    /// A page or a picture of a template has less.
    private static let mostBytes = 4 * 1024 * 1024

    /// Reads all of the folder; what cannot be read is an error.
    public init(_ root: String) throws(OutputError) {
        var files: [String: SourceFile] = [:]
        var open = [""]
        while let folder = open.popLast() {
            guard let names = PlainFile.names(in: folder.isEmpty ? root : "\(root)/\(folder)") else {
                throw .system(Bilingual("mở thư mục", "open the folder"), folder.isEmpty ? root : "\(root)/\(folder)", errno)
            }
            for name in names.sorted() where !name.hasPrefix(".") {
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                switch PlainFile.kind(of: "\(root)/\(path)") {
                case .folder: open.append(path)
                case .file: files[path] = SourceFile(path: "\(root)/\(path)", bytes: try PlainFile.read("\(root)/\(path)", most: Self.mostBytes))
                case .link, .other, .nothing: continue
                }
            }
        }
        self.files = files
    }
}
