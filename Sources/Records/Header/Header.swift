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
    func trailingComment(after node: Node) -> Place? { nil }
}

/// Reads a record's header. All mistakes are appended; nil where there is nothing to go on with.
func readHeader(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Header? { nil }

/// Reads a whole YAML file (registry, calendar, settings) in the same strict subset.
func readYAML(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Node? { nil }
