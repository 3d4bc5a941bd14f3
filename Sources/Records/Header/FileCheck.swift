import Diagnostics

/// What is wrong with a file's bytes before anything in them is read: its size, its encoding, characters that nobody can see.
struct FileCheck {
    /// The most bytes that a file may have.
    static let largestFile = 4 << 20
    /// The most bytes that a header may have.
    static let largestHeader = 256 << 10
    /// A file with more forbidden characters than this is no text.
    private static let mostForbidden = 1000

    let file: SourceFile
    /// The offset of the first byte that is not UTF-8; nil where there is none.
    private(set) var invalid: Int?
    /// What libyaml is not to see, in order: the range in the file, and whether it is a line break, for which a space stands.
    private(set) var forbidden: [(range: Range<Int>, isBreak: Bool)] = []

    /// Checks the whole file; nil where it is too large to be read, or no text at all.
    init?(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) {
        self.file = file
        guard file.bytes.count <= Self.largestFile else {
            diagnostics.append(Diagnostic(
                .error, "file-size", at: Place(file, 0),
                Bilingual("Tệp này lớn hơn 4 MiB nên không được đọc.", "This file is larger than 4 MiB and is not read."),
                hint: Bilingual("Hãy để tài liệu đính kèm ở tệp riêng và chỉ ghi đường dẫn trong mục `tệp`.",
                                "Keep attachments in files of their own and give only their links under `tệp`.")))
            return nil
        }
        let start = HeaderBounds.markLength(file.bytes)
        var found: [(offset: Int, length: Int, kind: Forbidden)] = []
        invalid = file.bytes.withUnsafeBufferPointer { bytes in
            let invalid = firstInvalidUTF8(bytes, from: start)
            let valid = UnsafeBufferPointer(rebasing: bytes[..<(invalid ?? bytes.count)])
            findForbidden(valid, from: start) { if found.count <= Self.mostForbidden { found.append(($0, $1, $2)) } }
            return invalid
        }
        if let invalid { diagnostics.append(encodingMistake(invalid)) }
        for one in found {
            let isBreak = if case .loneCarriageReturn = one.kind { true } else { false }
            forbidden.append((one.offset..<one.offset + one.length, isBreak))
            diagnostics.append(one.kind.diagnostic(at: Place(file, one.offset)))
        }
        if found.count > Self.mostForbidden { return nil }
    }

    private func encodingMistake(_ offset: Int) -> Diagnostic {
        let isUTF16 = file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF])
        return Diagnostic(
            .error, "utf8", at: Place(file, offset),
            isUTF16
                ? Bilingual("Tệp này được lưu theo bảng mã UTF-16.", "This file is saved as UTF-16.")
                : Bilingual("Từ chỗ này tệp không còn là văn bản UTF-8 (có thể là bảng mã cũ như TCVN3, VNI).",
                            "From here on the file is not UTF-8 text (perhaps an old encoding such as TCVN3 or VNI)."),
            hint: Bilingual("Hãy mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8.",
                            "Open the file in an editor and save it again as UTF-8."))
    }
}

extension Forbidden {
    /// The mistake, at its place.
    func diagnostic(at place: Place) -> Diagnostic {
        switch self {
        case .control(let scalar):
            Diagnostic(
                .error, "control-character", at: place,
                Bilingual("Chỗ này có ký tự điều khiển \(Self.name(scalar)), không nhìn thấy được.",
                          "There is an invisible control character \(Self.name(scalar)) here."),
                hint: Bilingual("Hãy xóa ký tự này rồi gõ lại chữ ở chỗ đó.", "Delete it and type the text here again."))
        case .loneCarriageReturn:
            Diagnostic(
                .error, "lone-cr", at: place,
                Bilingual("Chỗ này có dấu xuống dòng kiểu cũ (chỉ CR), dễ làm lẫn hai dòng vào nhau.",
                          "There is an old line end here (CR alone), which can run two lines together."),
                hint: Bilingual("Hãy xóa chỗ xuống dòng này rồi nhấn Enter lại.", "Delete this line break and press Enter again."))
        case .lineSeparator(let scalar):
            Diagnostic(
                .error, "line-separator", at: place,
                Bilingual("Chỗ này có dấu ngắt dòng đặc biệt \(Self.name(scalar)), thường do chép từ tệp khác sang.",
                          "There is a special line separator \(Self.name(scalar)) here, mostly from pasted text."),
                hint: Bilingual("Hãy xóa nó rồi nhấn Enter nếu cần xuống dòng.", "Delete it and press Enter where a new line is needed."))
        case .bidirectional(let scalar):
            Diagnostic(
                .error, "bidi", at: place,
                Bilingual("Chỗ này có ký tự ẩn \(Self.name(scalar)) làm đảo chiều chữ: chữ hiện ra khác chữ được đọc.",
                          "A hidden character \(Self.name(scalar)) turns the text around here: what is shown is not what is read."),
                hint: Bilingual("Hãy xóa cả cụm chữ ở chỗ này rồi gõ lại.", "Delete the words here and type them again."))
        }
    }

    /// `U+202E`.
    private static func name(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
