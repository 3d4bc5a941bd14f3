import Diagnostics

/// What can be wrong with the files of a content folder before anything in them is read.
extension ValueProblem {
    static var missingFile: ValueProblem {
        ValueProblem(
            "missing-file", Bilingual("Thiếu tệp này trong thư mục nội dung.", "This file is missing in the content folder."),
            hint: Bilingual("Hãy thêm tệp, hoặc kiểm tra lại thư mục nội dung đã chọn.", "Add it, or check which folder was chosen."))
    }

    static func missingFolder(_ name: String) -> ValueProblem {
        ValueProblem(
            "missing-folder", Bilingual("Không có thư mục `\(name)`.", "There is no folder `\(name)`."),
            hint: Bilingual("Hãy tạo thư mục này; thư mục chưa có gì thì đặt vào một tệp README.md.",
                            "Create it; put a README.md into an empty one."),
            severity: name == "bao-cao" ? .note : .warning)
    }

    static func unreadableFile(_ message: Bilingual) -> ValueProblem {
        ValueProblem(
            "unreadable-file", Bilingual("Không đọc được. \(message.vi)", "Cannot be read. \(message.en)"),
            hint: Bilingual("Hãy kiểm tra tên, quyền đọc và ổ đĩa.", "Check the name, the permissions and the disk."))
    }

    static var symbolicLink: ValueProblem {
        ValueProblem(
            "symbolic-link", Bilingual("Đây là một liên kết, không phải tệp thật; liên kết không được đọc.",
                                       "This is a link and no file; links are not followed."),
            hint: Bilingual("Hãy thay bằng chính tệp đó.", "Put the file itself here."))
    }

    static var strayFile: ValueProblem {
        ValueProblem(
            "stray-file", Bilingual("Tệp này không phải loại được đọc ở đây nên bị bỏ qua.",
                                    "This file is not of a kind that is read here; it is left out."),
            hint: Bilingual("Hồ sơ và báo cáo là tệp .md, lịch là tệp <năm>.yml.",
                            "Matters and reports are .md files, calendars <year>.yml."),
            severity: .warning)
    }

    static func fileTooLarge(_ most: Int) -> ValueProblem {
        ValueProblem(
            "file-size", Bilingual("Tệp này lớn hơn \(most >> 20) MiB nên không được đọc.", "This file is larger than \(most >> 20) MiB and is not read."),
            hint: Bilingual("Hãy để tài liệu đính kèm ở tệp riêng và chỉ ghi đường dẫn trong mục `tệp`.",
                            "Keep attachments in files of their own and give only their links under `tệp`."))
    }
}
