/// The name of a nightly process, by which state, audit trail and folders keep the processes apart.
///
/// Small letters alone, because it becomes part of run ids and of a folder's name. Each process states its own.
package struct ProcessName: Hashable, Sendable {
    package let text: String

    /// - Precondition: 1 to 20 letters from a to z.
    package init(_ text: StaticString) {
        self.text = "\(text)"
        precondition(
            (1...20).contains(self.text.utf8.count) && self.text.utf8.allSatisfy { (0x61...0x7A).contains($0) },
            "a process is named by small letters")
    }

    /// The process that was there first: its runs, decisions and notifications have tables of their own.
    package static let schools = ProcessName("schools")
}
