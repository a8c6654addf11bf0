import Glibc
import Pipeline

/// Standard output and standard error, and nothing that traps.
enum Terminal {
    /// Writes a line of a result to standard output; control and hidden characters are shown, not sent.
    static func say(_ line: String) { write(TerminalText.shown(line) + "\n", to: STDOUT_FILENO) }

    /// Writes the lines of a help text to standard output.
    static func explain(_ text: String) { write(TerminalText.shownLines(text) + "\n", to: STDOUT_FILENO) }

    /// Writes what is meant as a file to standard output, byte for byte; only on a terminal are control and hidden
    /// characters shown in place of sent, line by line.
    static func hand(_ text: String) {
        write(isatty(STDOUT_FILENO) == 1 ? TerminalText.shownLines(text) : text, to: STDOUT_FILENO)
    }

    /// Writes a line for people to standard error; control and hidden characters are shown, not sent.
    static func complain(_ line: String) { write(TerminalText.shown(line) + "\n", to: STDERR_FILENO) }

    /// Writes several lines for people to standard error.
    static func complainAtLength(_ text: String) { write(TerminalText.shownLines(text) + "\n", to: STDERR_FILENO) }

    /// Puts a text of ours in place of the line that a terminal on standard error stands at.
    static func draw(_ text: String) { write("\r\u{1B}[K" + text, to: STDERR_FILENO) }

    static var isErrorATerminal: Bool { isatty(STDERR_FILENO) == 1 }

    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }  // nobody listens: the exit status still tells
            bytes = bytes.dropFirst(count)
        }
    }
}
