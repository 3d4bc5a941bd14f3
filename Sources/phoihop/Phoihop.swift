import ArgumentParser
import Diagnostics
import Glibc

/// The command `phoihop`: parses the arguments, runs one command, and turns what came of it into an exit status.
@main
struct Phoihop: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "phoihop",
        abstract: "Xét việc phối hợp giữa các cơ quan theo quy chế và dựng trang theo dõi. / Judges coordination between agencies by the regulation and builds the site.",
        discussion: """
            Mã thoát / exit status: 0 ổn / clean; 1 hồ sơ có lỗi / records have errors; 2 lệnh sai hoặc không đọc, ghi được / \
            usage or I/O; 3 có kết luận thuộc loại đã chọn bằng --fail-on / a verdict chosen by --fail-on.
            """,
        version: version,
        subcommands: [CheckCommand.self, BuildCommand.self, DeadlineCommand.self, DueCommand.self, ExplainCommand.self, ReportCommand.self, InitCommand.self])

    static func main() {
        // A file over the size limit is then an error like any other, told in words.
        signal(SIGXFSZ, SIG_IGN)
        Glibc.exit(run(Array(CommandLine.arguments.dropFirst()), in: .real).rawValue)
    }

    /// Runs one command line.
    static func run(_ arguments: [String], in world: World) -> ExitStatus {
        do {
            var command = try parseAsRoot(arguments)
            if let action = command as? any Action { return try action.run(in: world) }
            try command.run()
            return .clean
        } catch let error as CommandError {
            let language = language(in: arguments)
            world.complain(error.message(language), language: language)
            return .failed
        } catch {
            return answer(error, in: world)
        }
    }

    /// Help and version go to standard output and are no failure; a usage error is told by the parser, with status 2.
    private static func answer(_ error: any Error, in world: World) -> ExitStatus {
        let text = fullMessage(for: error) + "\n"
        guard exitCode(for: error) == .success else {
            world.errors.tell(text)
            return .failed
        }
        do {
            try world.output.write(text)
            return .clean
        } catch {
            return .failed
        }
    }

    /// The language asked for, also where the arguments were not understood as a whole.
    private static func language(in arguments: [String]) -> Language {
        let follows = zip(arguments, arguments.dropFirst()).contains { $0 == "--lang" && $1 == "en" }
        return follows || arguments.contains("--lang=en") ? .en : .vi
    }
}

/// A command that says how it ended.
protocol Action {
    func run(in world: World) throws -> ExitStatus
}
