import Diagnostics

/// Prints diagnostics for a person, in their order.
struct DiagnosticList {
    private let renderer: TextRenderer
    private let world: World

    init(_ options: CheckOptions, in world: World) {
        renderer = TextRenderer(language: options.lang, colour: world.allowsColour(on: world.output))
        self.world = world
    }

    /// - Parameter isSecret: a record declares itself secret; then no line of any file is shown.
    func write(_ diagnostics: [Diagnostic], isSecret: Bool) throws {
        for diagnostic in diagnostics { try world.output.write(renderer.render(diagnostic, showsSource: !isSecret)) }
    }
}
