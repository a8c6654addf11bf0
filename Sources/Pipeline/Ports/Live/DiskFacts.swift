import Glibc

/// What the machine says of a path besides its facts, for `doctor`: nothing here changes anything.
package struct DiskFacts: Sendable {
    /// Bytes left for this user on the disk of a path; nothing where it cannot be told.
    package var freeBytes: @Sendable (_ path: String) -> Int?
    /// Whether this user may read, or write into, a path.
    package var mayRead: @Sendable (_ path: String) -> Bool
    package var mayWrite: @Sendable (_ path: String) -> Bool
    /// Whether this user may run a file.
    package var mayRun: @Sendable (_ path: String) -> Bool

    package init(
        freeBytes: @escaping @Sendable (_ path: String) -> Int?, mayRead: @escaping @Sendable (_ path: String) -> Bool,
        mayWrite: @escaping @Sendable (_ path: String) -> Bool, mayRun: @escaping @Sendable (_ path: String) -> Bool
    ) {
        self.freeBytes = freeBytes
        self.mayRead = mayRead
        self.mayWrite = mayWrite
        self.mayRun = mayRun
    }

    package static let live = DiskFacts(
        freeBytes: { path in
            var facts = statvfs()
            guard statvfs(path, &facts) == 0 else { return nil }
            let (bytes, overflow) = Int(facts.f_bavail).multipliedReportingOverflow(by: Int(facts.f_frsize))
            return overflow ? Int.max : bytes
        },
        mayRead: { access($0, R_OK) == 0 }, mayWrite: { access($0, W_OK | X_OK) == 0 },
        mayRun: { access($0, X_OK) == 0 })
}
