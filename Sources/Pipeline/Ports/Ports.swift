/// The machine, as far as the program touches it: a test supplies its own.
package struct Ports: Sendable {
    /// The wall clock. It goes to the event log, and is the run's instant only where `--as-of` is not given.
    package var now: @Sendable () -> Moment
    /// Bytes nobody can foresee, for new keys and for nothing else.
    package var randomBytes: @Sendable (_ count: Int) -> [UInt8]
    /// The value of an environment variable, or nothing where it is not set.
    package var environment: @Sendable (_ name: String) -> String?
    /// Lets time pass: seconds, 0 or more.
    package var pause: @Sendable (_ seconds: Int) -> Void
    package var files: FileStore
    /// Runs another program to its end.
    package var run: @Sendable (ProgramRun) -> ProgramEnd

    package init(
        now: @escaping @Sendable () -> Moment, randomBytes: @escaping @Sendable (_ count: Int) -> [UInt8],
        environment: @escaping @Sendable (_ name: String) -> String?,
        pause: @escaping @Sendable (_ seconds: Int) -> Void, files: FileStore,
        run: @escaping @Sendable (ProgramRun) -> ProgramEnd = { _ in .notStarted }
    ) {
        self.now = now
        self.randomBytes = randomBytes
        self.environment = environment
        self.pause = pause
        self.files = files
        self.run = run
    }
}
