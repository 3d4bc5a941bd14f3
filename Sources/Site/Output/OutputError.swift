import Diagnostics
import Glibc

/// Why a site could not be written: for a person, with the path and the mend.
public struct OutputError: Error, Sendable, Hashable {
    public let message: Bilingual

    public init(_ vi: String, _ en: String) { message = Bilingual(vi, en) }

    /// What the system refused, in words.
    /// - Parameters:
    ///   - act: what was tried, for example `Bilingual("ghi tệp", "write the file")`.
    ///   - code: `errno`, read right after the call.
    static func system(_ act: Bilingual, _ path: String, _ code: Int32) -> OutputError {
        let reason = systemReason(code)
        return OutputError("Không \(act.vi) được “\(path)”: \(reason.vi).", "Cannot \(act.en) “\(path)”: \(reason.en).")
    }
}

/// The system's reason in plain words; one that officials rarely meet is shown in the system's own.
public func systemReason(_ code: Int32) -> Bilingual {
    switch code {
    case ENOSPC: return Bilingual("ổ đĩa đã đầy", "the disk is full")
    case EDQUOT: return Bilingual("đã dùng hết dung lượng được cấp", "the disk quota is used up")
    case EIO: return Bilingual("ổ đĩa báo lỗi đọc, ghi", "the disk reports an input/output error")
    case EACCES, EPERM: return Bilingual("không có quyền", "permission denied")
    case EROFS: return Bilingual("ổ đĩa chỉ cho đọc", "the disk is read-only")
    case EFBIG: return Bilingual("tệp vượt cỡ cho phép", "the file is larger than allowed")
    case ENAMETOOLONG: return Bilingual("tên quá dài", "the name is too long")
    case ENOENT: return Bilingual("không có tệp hoặc thư mục này", "there is no such file or folder")
    case ENOTDIR: return Bilingual("một phần của đường dẫn không phải là thư mục", "a part of the path is not a folder")
    case EISDIR: return Bilingual("đây là thư mục", "it is a folder")
    case EBUSY, EXDEV: return Bilingual("thư mục đang là điểm gắn ổ đĩa, không thay được", "the folder is a mount point and cannot be swapped")
    default:
        let text = String(cString: strerror(code))
        return Bilingual(text, text)
    }
}
