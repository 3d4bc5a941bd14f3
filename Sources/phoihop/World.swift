import Diagnostics
import Glibc
import Site

/// Everything outside the input files that a run may look at: the clock, the environment, the terminal.
struct World {
    /// Seconds since 1970-01-01 UTC.
    let now: () -> Int
    let environment: (String) -> String?
    let output: Channel
    let errors: Channel

    static var real: World {
        World(
            now: { time(nil) },
            environment: { name in getenv(name).map { String(cString: $0) } },
            output: Channel(handle: STDOUT_FILENO), errors: Channel(handle: STDERR_FILENO))
    }

    /// Whether colour may be used on a channel: a terminal, and neither NO_COLOR nor a dumb one.
    func allowsColour(on channel: Channel) -> Bool {
        channel.isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    }

    /// Tells why a run failed.
    func complain(_ message: String, language: Language) {
        errors.tell((language == .vi ? "phoihop: lỗi: " : "phoihop: error: ") + message + "\n")
    }
}

/// Standard output or standard error, written without a buffer.
struct Channel {
    let handle: Int32

    var isTerminal: Bool { isatty(handle) == 1 }

    func write(_ text: String) throws { try write(Array(text.utf8)) }

    /// Writes all bytes; where that fails (a full disk behind a redirection) the run fails.
    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(handle, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                let reason = systemReason(errno)
                throw CommandError("không ghi được kết quả ra: \(reason.vi).", "cannot write the result: \(reason.en).")
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Writes where a failure could be told to nobody.
    func tell(_ text: String) { try? write(text) }
}
