/// Why the state could not be read or written: a code and SQLite's number, never the contents of a row.
///
/// The errors of the database library print rows and file names; none of them leaves this module.
package struct StateError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// The database file or its folder cannot be opened or made.
        case cannotOpen = "cannot-open"
        /// The file is not a database, or its pages or rows contradict each other.
        case damaged
        /// A newer program has changed the tables: this one does not know what they mean.
        case newerSchema = "newer-schema"
        /// Another program holds the database.
        case locked
        case diskFull = "disk-full"
        /// The disk failed while reading or writing.
        case readOrWrite = "read-or-write"
        case permission
        /// The run, its inputs key or its generation is there already.
        case runExists = "run-exists"
        /// A child would be told twice about the same occurrence at the same school.
        case notificationExists = "notification-exists"
        /// No run has this id, or it is not in the status asked for.
        case unknownRun = "unknown-run"
        /// A notification to be carried is not held.
        case notHeld = "not-held"
        /// Records for the audit trail do not begin where it ends.
        case trailMoved = "trail-moved"
        /// The record of a process beside the schools' cannot be taken; `number` is its place among them.
        case sisterNotTaken = "sister-not-taken"
        /// A fault of this program: a statement that cannot be right.
        case fault
    }

    package let code: Code
    /// SQLite's extended result code, 0 where the state itself found the fault.
    package let number: Int

    package init(_ code: Code, number: Int = 0) {
        self.code = code
        self.number = number
    }

    /// The exit status, by sysexits and the program's own table.
    package var exitStatus: Int32 {
        switch code {
        case .cannotOpen: 73
        case .damaged, .diskFull, .readOrWrite: 74
        case .locked: 75
        case .permission: 77
        case .newerSchema: 78
        case .runExists, .notificationExists, .unknownRun, .notHeld, .trailMoved, .sisterNotTaken, .fault: 70
        }
    }

    /// What to do about it, in a sentence.
    package var remedy: String {
        switch code {
        case .cannotOpen: "Check that the state folder exists and belongs to the user of the nightly job."
        case .damaged: "Restore the state folder from the last backup; the published folders are not affected."
        case .newerSchema: "Install the newer program that wrote this state, or restore an older state."
        case .locked: "Another run holds the state. Wait for it to end."
        case .diskFull: "Free space on the disk of the state folder, and run again."
        case .readOrWrite: "Check the disk of the state folder, and run again."
        case .permission: "Give the state folder back to the user of the nightly job."
        case .runExists, .notificationExists, .unknownRun, .notHeld, .trailMoved, .sisterNotTaken, .fault:
            "This is a fault of the program. Nothing was changed; report it with the code."
        }
    }
}
