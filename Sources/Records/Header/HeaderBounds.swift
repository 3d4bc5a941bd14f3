import Diagnostics

/// Where a record's header and body lie.
struct HeaderBounds {
    /// The first byte of the opening line.
    let opening: Int
    /// What is between the two lines.
    let content: Range<Int>
    /// The first byte behind the closing line.
    let body: Int

    /// The length of a byte-order mark at the start of `bytes`.
    static func markLength(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// Finds both lines. Where one is missing or written otherwise that is reported, and the header is taken to be what
    /// looks like one; nil where nothing does.
    static func find(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> HeaderBounds? {
        let bytes = file.bytes
        let start = markLength(bytes)
        var opening = Line(bytes, start)
        while opening.isBlank, opening.next < bytes.count { opening = Line(bytes, opening.next) }
        if !opening.isFence || opening.start != start {
            diagnostics.append(Diagnostic(
                .error, "header-open", at: Place(file, start),
                Bilingual("Dòng đầu tiên của hồ sơ phải là ba dấu gạch `---`, không có gì đứng trước.",
                          "The first line of a record must be three hyphens `---` with nothing before them."),
                hint: Bilingual("Hãy đặt một dòng `---` ở đầu tệp, rồi các mục của hồ sơ, rồi một dòng `---` nữa.",
                                "Put a line `---` at the top of the file, then the entries, then another line `---`.")))
            guard opening.isFence || opening.isNearFence else { return nil }
        }
        let content = opening.next
        var at = content
        while at < bytes.count {
            let line = Line(bytes, at)
            if line.isFence { return HeaderBounds(opening: opening.start, content: content..<at, body: line.next) }
            at = line.next
        }
        var guess: Line?
        var lastEntry: Line?
        at = content
        while at < bytes.count, guess == nil {
            let line = Line(bytes, at)
            if line.isNearFence || !line.looksLikeHeader { guess = line } else if !line.isBlank { lastEntry = line }
            at = line.next
        }
        let end = guess?.start ?? bytes.count
        let number = guess.map { file.line(at: $0.start) } ?? lastEntry.map { file.line(at: $0.start) + 1 }
        let isNear = guess?.isNearFence ?? false
        diagnostics.append(Diagnostic(
            .error, "header-close", at: Place(file, isNear ? end : opening.start),
            Bilingual("Phần đầu hồ sơ chưa có dòng `---` đóng lại.", "The header has no closing line `---`."),
            hint: number.map { number in
                isNear
                    ? Bilingual("Hãy viết dòng \(number) đúng ba dấu gạch, sát lề trái: ---",
                                "Write line \(number) as exactly three hyphens at the left margin: ---")
                    : Bilingual("Hãy thêm một dòng `---` trước dòng \(number).", "Add a line `---` before line \(number).")
            }))
        return HeaderBounds(opening: opening.start, content: content..<end, body: isNear ? guess?.next ?? end : end)
    }

    /// A line of the file as far as finding the header needs it.
    private struct Line {
        let start: Int
        /// The first byte of the next line.
        let next: Int
        private let text: ArraySlice<UInt8>

        init(_ bytes: [UInt8], _ start: Int) {
            self.start = start
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            next = min(end + 1, bytes.count)
            var last = end
            while last > start, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 || bytes[last - 1] == 0x0D { last -= 1 }
            text = bytes[start..<last]
        }

        var isBlank: Bool { text.isEmpty }
        var isFence: Bool { text.count == 3 && text.allSatisfy { $0 == 0x2D } }

        /// Two or more dashes of any kind and nothing else, but not the fence itself.
        var isNearFence: Bool {
            guard !isFence, text.count >= 2 else { return false }
            var dashes = 0
            for scalar in String(decoding: text.prefix(64), as: UTF8.self).unicodeScalars {
                switch scalar.value {
                case 0x2D, 0x2010...0x2015, 0x2212: dashes += scalar.value >= 0x2013 ? 2 : 1
                case 0x20, 0x09: continue
                default: return false
                }
            }
            return dashes >= 2 && text.count <= 64
        }

        /// Whether it can be a line of a header: indented, an item, a comment, or with a colon.
        var looksLikeHeader: Bool {
            guard let first = text.first else { return true }
            if first == 0x23 { return !text.starts(with: [0x23, 0x23]) }
            if first == 0x20 || first == 0x09 || first == 0x2D { return true }
            return text.indices.contains { text[$0] == 0x3A && ($0 + 1 >= text.endIndex || text[$0 + 1] == 0x20) }
        }
    }
}
