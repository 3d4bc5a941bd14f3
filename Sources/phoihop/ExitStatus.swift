import Diagnostics
import Site

/// How a run ended, as the shell sees it.
enum ExitStatus: Int32 {
    case clean = 0
    /// Diagnostics of severity error, or warnings with `--strict`.
    case diagnostics = 1
    /// Wrong usage, or a file that could not be read or written.
    case failed = 2
    /// A verdict that `--fail-on` chose.
    case verdict = 3
}

/// What ends a run with ``ExitStatus/failed``, in words.
struct CommandError: Error {
    let message: Bilingual

    init(_ vi: String, _ en: String) { message = Bilingual(vi, en) }
    init(_ error: OutputError) { message = error.message }
}
