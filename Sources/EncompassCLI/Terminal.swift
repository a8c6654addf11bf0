import Glibc

/// Standard output and standard error, and nothing that traps.
enum Terminal {
    /// Writes a line of a result to standard output.
    static func say(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

    /// Writes a line for people to standard error; control characters are shown, not sent.
    static func complain(_ line: String) {
        let shown = line.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : String($0) }.joined()
        write(shown + "\n", to: STDERR_FILENO)
    }

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
