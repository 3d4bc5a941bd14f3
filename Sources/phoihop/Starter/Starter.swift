import Site

/// The files that `phoihop init` lays out, held in the program itself.
enum Starter {
    static var files: [OutputFile] {
        (own + shared).map { OutputFile(path: $0.path, bytes: $0.text.withUTF8Buffer { Array($0) }) }
    }

    /// A file's path below the folder, and its text.
    typealias File = (path: String, text: StaticString)
}
