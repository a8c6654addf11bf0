import Foundation
import Glibc

/// What happens when somebody presses Ctrl-C, or the system ends the job.
package enum Interruption {
    /// Ends the process with 130 (interrupt) or 143 (terminate), unless the night is being recorded already.
    ///
    /// Call it before any other thread is started: the two signals are kept from every thread but the one that waits
    /// for them, so that no call of the night is ever cut short. `lastWords` is called with the exit status.
    package static func watch(_ shield: Shield, lastWords: @escaping @Sendable (Int32) -> Void) {
        var signals = waitedFor()
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        let thread = Thread {
            while true {
                var signals = waitedFor()
                var signal: Int32 = 0
                guard sigwait(&signals, &signal) == 0, shield.interrupt() else { continue }
                clearLine()
                lastWords(128 + signal)
                _exit(128 + signal)
            }
        }
        thread.start()
    }

    /// Lets the thread rest that has nothing more to do.
    static func rest() { usleep(100_000) }

    private static func waitedFor() -> sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        return signals
    }

    /// Takes a progress line off the terminal; nothing else of the terminal is ever changed.
    private static func clearLine() {
        guard isatty(STDERR_FILENO) == 1 else { return }
        let bytes = Array("\r\u{1B}[K".utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
