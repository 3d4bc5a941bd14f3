import Site

/// The files that `phoihop init` lays out, held in the program itself.
enum Starter {
    static var files: [OutputFile] {
        (own + shared + places).map { OutputFile(path: $0.path, bytes: $0.text.withUTF8Buffer { Array($0) }) }
    }

    /// The folders of records, empty but for a line that says what belongs there.
    private static let places: [File] = [
        ("ho-so/README.md", "Mỗi hồ sơ phối hợp một tệp: `ho-so/<năm>/<mã>.md`.\n"),
        ("bao-cao/README.md", "Mỗi báo cáo định kỳ một tệp: `bao-cao/<năm>/<cơ quan>-<kỳ>.md`.\n"),
    ]

    /// A file's path below the folder, and its text.
    typealias File = (path: String, text: StaticString)
}
