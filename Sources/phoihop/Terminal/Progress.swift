import Diagnostics
import Dispatch
import Synchronization

/// One line on the terminal that says what goes on, for work over a second; nothing where standard error is no terminal.
final class Progress: Sendable {
    private let handle: Int32?
    private let language: Language
    private let state = Mutex<(step: Bilingual?, isShown: Bool)>((nil, false))

    init(in world: World, language: Language) {
        handle = world.errors.isTerminal ? world.errors.handle : nil
        self.language = language
    }

    /// Names the step that begins.
    func tell(_ step: Bilingual) {
        state.withLock { state in
            state.step = step
            if state.isShown { draw(step) }
        }
    }

    /// Does work; after a second of it the line appears, and goes when the work ends.
    func during<T>(_ work: () throws -> T) rethrows -> T {
        guard handle != nil else { return try work() }
        let timer = DispatchSource.makeTimerSource()
        timer.setEventHandler { [self] in
            state.withLock { state in
                guard let step = state.step else { return }
                draw(step)
                state.isShown = true
            }
        }
        timer.schedule(deadline: .now() + 1)
        timer.resume()
        defer {
            timer.cancel()
            state.withLock { state in
                if state.isShown { write("\r\u{1B}[K") }
                state = (nil, false)
            }
        }
        return try work()
    }

    private func draw(_ step: Bilingual) { write("\r\u{1B}[Kphoihop: \(step(language)) …") }
    private func write(_ text: String) { if let handle { Channel(handle: handle).tell(text) } }
}
