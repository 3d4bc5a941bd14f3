import ArgumentParser
import Diagnostics
import Site

/// Where a command's result goes: standard output, or a file that is written whole.
struct Delivery: ParsableArguments {
    @Option(help: ArgumentHelp("Ghi ra tệp thay vì in ra; tệp cũ được thay cả tệp. / Write to a file.", valueName: "tệp"))
    var output: String?

    /// - Parameter content: the content folder, in which nothing is ever written.
    func deliver(_ bytes: [UInt8], apartFrom content: String, in world: World) throws {
        guard let output else { return try world.output.write(bytes) }
        guard !output.isEmpty, !output.hasSuffix("/") else {
            throw CommandError("--output: hãy nêu tên tệp.", "--output: name a file.")
        }
        guard !lies(output, in: content) else {
            throw CommandError("--output “\(output.visible)” nằm trong thư mục nguồn; hãy ghi ra chỗ khác.",
                               "--output “\(output.visible)” lies in the content folder; write elsewhere.")
        }
        do { try writeWholeFile(bytes, to: output) } catch { throw CommandError(error) }
    }

    /// Checked before any work: a .docx does not go to standard output.
    func demandFile() throws {
        guard output == nil else { return }
        throw CommandError("--format docx cần --output TỆP.", "--format docx needs --output FILE.")
    }
}
