/// One start of another program: what it is, what it is told, and how long it may take.
package struct ProgramRun: Hashable, Sendable {
    /// An absolute path: no search path is used, and no shell.
    package var program: String
    package var arguments: [String]
    /// The whole environment of the program; nothing of ours is handed on.
    package var environment: [String: String]
    /// The folder it works in.
    package var folder: String
    /// Seconds after which it is stopped.
    package var timeoutSeconds: Int

    package init(
        program: String, arguments: [String], environment: [String: String], folder: String, timeoutSeconds: Int
    ) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.folder = folder
        self.timeoutSeconds = timeoutSeconds
    }
}

/// How a program ended. What it wrote is thrown away: it may hold what was on the page.
package enum ProgramEnd: Hashable, Sendable {
    case exited(Int32)
    /// By a signal, or because it could not be waited for.
    case killed
    case timedOut
    /// It could not be started: it is not there, or may not be run.
    case notStarted
}
