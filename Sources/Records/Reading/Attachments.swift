import Diagnostics

/// What may lie beside the records to be shown with them (`tệp`).
public enum Attachment {
    /// Endings that are copied to the site; what else a browser could run is not.
    static let endings = ["pdf", "docx", "xlsx", "png", "jpg"]
    /// The largest that is copied, in bytes.
    public static let largest = 32 << 20

    static func hasEnding(_ path: some StringProtocol) -> Bool {
        guard let dot = path.lastIndex(of: ".") else { return false }
        return endings.contains(path[path.index(after: dot)...].lowercased())
    }

    /// Whether a text of `tệp` is an address, not a file beside the record.
    static func isAddress(_ text: String) -> Bool {
        let start = text.prefix { $0 != ":" }.lowercased()
        return text.contains(":") && ["http", "https", "mailto"].contains(start)
    }

    /// The path below the content folder of what a text of `tệp` names, where that is a file that the site shows; else nil.
    public static func shown(_ text: String, beside record: String) -> String? {
        isAddress(text) ? nil : path(text, beside: record).flatMap { hasEnding($0) ? $0 : nil }
    }

    /// The path below the content folder of a file that a record names; nil where that leaves `ho-so/`.
    static func path(_ text: String, beside record: String) -> String? {
        guard !text.hasPrefix("/"), !text.contains("\\") else { return nil }
        var parts = record.split(separator: "/").dropLast().map(String.init)
        for part in text.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(String(part))
            }
        }
        return parts.first == "ho-so" && parts.count > 1 ? parts.joined(separator: "/") : nil
    }
}

/// A regular file of a content folder that was named under `tệp`: never through a link, at most ``Attachment/largest`` bytes.
public func readAttachment(root: String, _ path: String) -> Result<[UInt8], AttachmentFailure> {
    switch loadFile(root, path, atMost: Attachment.largest) {
    case .bytes(let bytes): .success(bytes)
    case .refused(let problem): .failure(AttachmentFailure(message: problem.message))
    case .failed(let message): .failure(AttachmentFailure(message: message))
    }
}

/// Why an attachment could not be read.
public struct AttachmentFailure: Error {
    public let message: Bilingual
}

extension ValueProblem {
    static func attachmentOutside(_ text: String) -> ValueProblem {
        ValueProblem("attachment-outside", Bilingual("`\(text)` không nằm trong thư mục `ho-so`.", "`\(text)` does not lie in `ho-so`."),
                     hint: Bilingual("Hãy để tệp cạnh hồ sơ và ghi tên tệp, ví dụ `du-thao.pdf`.", "Put the file beside the record and write its name, as `du-thao.pdf`."))
    }

    static func attachmentKind(_ text: String) -> ValueProblem {
        ValueProblem("attachment-kind", Bilingual("`\(text)` không phải loại tệp được đính kèm.", "`\(text)` is not of a kind that can be attached."),
                     hint: Bilingual("Được đính kèm: \(Attachment.endings.joined(separator: ", ")).", "These can: \(Attachment.endings.joined(separator: ", "))."))
    }

    static func attachmentMissing(_ path: String, _ nearest: String?) -> ValueProblem {
        let hint = nearest.map { Bilingual("Có phải là `\($0)`?", "Did you mean `\($0)`?") }
            ?? Bilingual("Hãy đưa tệp vào đó, hoặc ghi địa chỉ https://.", "Put the file there, or write an address https://.")
        return ValueProblem("attachment-missing", Bilingual("Không có tệp `\(path)`.", "There is no file `\(path)`."), hint: hint)
    }

    static var attachmentUnused: ValueProblem {
        ValueProblem("attachment-unused", Bilingual("Không hồ sơ nào nêu tệp này trong mục `tệp`, nên tệp không được đưa lên trang.", "No record names this file under `tệp`, so it is not published."),
                     hint: Bilingual("Hãy nêu tệp trong hồ sơ, hoặc xóa tệp.", "Name it in a record, or delete it."), severity: .warning)
    }
}
