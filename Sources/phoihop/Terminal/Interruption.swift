import Glibc

/// Holds back SIGINT and SIGTERM while a site is written, so that the writing can stop at a fit place and clean up.
struct Interruption {
    private let held: sigset_t
    private let before: sigset_t

    init() {
        var held = sigset_t()
        sigemptyset(&held)
        sigaddset(&held, SIGINT)
        sigaddset(&held, SIGTERM)
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &held, &before)
        self.held = held
        self.before = before
    }

    /// Whether one of the signals waits.
    var isAskedFor: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return sigismember(&pending, SIGINT) == 1 || sigismember(&pending, SIGTERM) == 1
    }

    /// Lets signals through again; one that waits then ends the process.
    func end() {
        var before = before
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }
}
