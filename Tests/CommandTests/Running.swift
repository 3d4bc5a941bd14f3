import Foundation

/// A run of the built command and what it said.
struct Running {
    let status: Int32
    let output: String
    let errors: String

    /// - Parameters:
    ///   - arguments: of `phoihop`.
    ///   - folder: the current folder of the run.
    ///   - command: what is run instead of `phoihop`.
    ///   - limit: a shell command that runs before, for example `ulimit -f 0`.
    init(_ arguments: [String], in folder: String, environment: [String: String] = [:], limit: String = ":", command: String = Running.command) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", "\(limit); exec \"$0\" \"$@\"", command] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
        // Files, not pipes: nothing to drain while the run goes on.
        let base = FileManager.default.temporaryDirectory.appending(path: "phoihop-run-\(UUID().uuidString)").path
        defer { for end in ["out", "err"] { try? FileManager.default.removeItem(atPath: "\(base).\(end)") } }
        for end in ["out", "err"] { _ = FileManager.default.createFile(atPath: "\(base).\(end)", contents: nil) }
        let out = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(base).out"))
        let err = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(base).err"))
        process.standardOutput = out
        process.standardError = err
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = (try? String(contentsOfFile: "\(base).out", encoding: .utf8)) ?? ""
        errors = (try? String(contentsOfFile: "\(base).err", encoding: .utf8)) ?? ""
    }

    /// The executable that was built with the tests, beside them.
    static let command = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "phoihop").path
}
