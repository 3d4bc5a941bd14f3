import ArgumentParser
import Diagnostics
import Site

/// `phoihop init`: lays out an office's own content folder.
struct InitCommand: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Tạo thư mục nguồn cho đơn vị: danh bạ, lịch, quy chế, thiết lập; chưa có hồ sơ. / Lay out an office's own content folder.")

    @Argument(help: ArgumentHelp("Thư mục mới, hoặc thư mục rỗng. / A new or empty folder.", valueName: "thư-mục"))
    var folder: String

    @Option(help: ArgumentHelp("Tiếng của thông báo: vi hoặc en. / The language of messages.", valueName: "vi|en"))
    var lang = Language.vi

    func run(in world: World) throws -> ExitStatus {
        do throws(OutputError) {
            try StarterFolder(path: folder).write(Starter.files)
        } catch {
            throw CommandError(error)
        }
        try world.output.write(
            lang == .vi
                ? "Đã tạo “\(folder)”. Đọc \(folder)/README.md, sửa \(folder)/site.yml, rồi chạy: phoihop check --content \(folder)\n"
                : "Made “\(folder)”. Read \(folder)/README.md, edit \(folder)/site.yml, then run: phoihop check --content \(folder)\n")
        return .clean
    }
}
