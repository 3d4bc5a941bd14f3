import Diagnostics

/// A header between two `---` lines, and where the body begins.
struct Header: Sendable {
    /// A mapping.
    let root: Node
    /// The first byte of the opening `---` line.
    let place: Place
    /// The offset of the first byte behind the closing `---` line.
    let bodyOffset: Int

    /// The place of a ` #` comment that follows a plain scalar on its line; nil where none does.
    func trailingComment(after node: Node) -> Place? { commentPlace(after: node) }
}

/// The place of a ` #` comment that follows a plain scalar, also an empty one, on its line.
func commentPlace(after node: Node) -> Place? {
    guard case .scalar(_, isPlain: true) = node.kind else { return nil }
    let bytes = node.place.file.bytes
    var at = node.end
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    return at > node.end && at < bytes.count && bytes[at] == UInt8(ascii: "#") ? Place(node.place.file, at) : nil
}

/// Reads a record's header. All mistakes are appended; nil where there is nothing to go on with.
func readHeader(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Header? {
    let start = diagnostics.count
    defer { Telling.settle(&diagnostics, from: start, of: file) }
    guard let check = FileCheck(file, &diagnostics) else { return nil }
    guard check.invalid != HeaderBounds.markLength(file.bytes) || file.bytes.isEmpty else { return nil }
    guard let bounds = HeaderBounds.find(file, &diagnostics) else { return nil }
    if let invalid = check.invalid, invalid < bounds.body { return nil }
    guard bounds.content.count <= FileCheck.largestHeader else {
        diagnostics.append(Diagnostic(
            .error, "header-size", at: Place(file, bounds.opening),
            Bilingual("Phần đầu hồ sơ lớn hơn 256 KiB nên không được đọc.", "The header is larger than 256 KiB and is not read."),
            hint: Bilingual("Hãy đưa nội dung dài xuống phần thân, sau dòng `---` thứ hai.",
                            "Move long text to the body, below the second line `---`.")))
        return nil
    }
    LineCheck.conflictsInBody(file, from: bounds.body, &diagnostics)
    guard let root = readText(check, bounds.content, mayOpen: false, &diagnostics) else {
        if diagnostics.count == start {
            diagnostics.append(Diagnostic(
                .error, "header-empty", at: Place(file, bounds.opening),
                Bilingual("Giữa hai dòng `---` chưa có mục nào.", "There is no entry between the two lines `---`."),
                hint: Bilingual("Hãy viết mỗi mục trên một dòng: `tên mục: giá trị`.", "Write one entry a line: `key: value`.")))
        }
        return nil
    }
    guard case .mapping = root.kind else {
        diagnostics.append(Diagnostic(
            .error, "header-entries", at: root.place,
            Bilingual("Phần đầu hồ sơ phải gồm các mục `tên mục: giá trị`.", "A header consists of entries `key: value`."),
            hint: Bilingual("Hãy viết tên mục và dấu hai chấm ở đầu mỗi dòng.", "Start each line with a key and a colon.")))
        return nil
    }
    return Header(root: root, place: Place(file, bounds.opening), bodyOffset: bounds.body)
}

/// Reads a whole YAML file (registry, calendar, settings) in the same strict subset; an empty one is an empty mapping.
/// All mistakes are appended; nil only where there is at least one.
func readYAML(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Node? {
    let before = diagnostics.count
    defer { Telling.settle(&diagnostics, from: before, of: file) }
    guard let check = FileCheck(file, &diagnostics), check.invalid == nil else { return nil }
    let start = HeaderBounds.markLength(file.bytes)
    let root = readText(check, start..<file.bytes.count, mayOpen: true, &diagnostics)
    let isEmpty = root == nil && diagnostics.count == before
    guard isEmpty else { return root }
    diagnostics.append(Diagnostic(
        .warning, "empty-file", at: Place(file, start), Bilingual("Tệp này không ghi gì.", "This file says nothing."),
        hint: Bilingual("Ghi nội dung vào, hoặc lấy lại bản trước trong Git; không cần nữa thì xóa tệp.",
                        "Write its contents, or bring back the version before from Git; delete it where it is not needed.")))
    return Node(.mapping([], isFlow: false), at: Place(file, start), end: start)
}

private func readText(
    _ check: FileCheck, _ range: Range<Int>, mayOpen: Bool, _ diagnostics: inout [Diagnostic]
) -> Node? {
    var draft = Draft(check.file, range)
    let hidden = check.forbidden.filter { range.contains($0.range.lowerBound) }
    draft.apply(hidden.map { one in
        let local = one.range.lowerBound - range.lowerBound..<one.range.upperBound - range.lowerBound
        return one.isBreak ? Draft.Edit(local, [0x20]) : .remove(local)
    })
    LineCheck.run(&draft, &diagnostics)
    var reading = YAMLReading(draft)
    return reading.run(mayOpen: mayOpen, &diagnostics)
}
