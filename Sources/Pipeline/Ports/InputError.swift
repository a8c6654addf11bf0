/// An input file that cannot be taken: a code, the path and what to do.
package struct InputError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        case missing
        /// A symbolic link, a folder, a pipe or a device.
        case notARegularFile = "not-a-regular-file"
        /// The size or the time of change was another one after reading: somebody is still writing.
        case changedWhileReading = "changed-while-reading"
        case tooLarge = "too-large"
        /// The copy does not have the digest it had when it was made.
        case copyDamaged = "copy-damaged"
    }

    package let code: Code
    package let path: String

    package init(_ code: Code, path: String) {
        self.code = code
        self.path = path
    }

    /// 66 missing, 65 refused, 75 not ready yet, 74 the disk failed.
    package var exitStatus: Int32 {
        switch code {
        case .missing: 66
        case .notARegularFile, .tooLarge: 65
        case .changedWhileReading: 75
        case .copyDamaged: 74
        }
    }

    /// What to do about it, in a sentence.
    package var remedy: String {
        switch code {
        case .missing: "Ask the sender for the file, or correct its name in the configuration."
        case .notARegularFile: "Put the file itself in the folder, not a link, a folder or a pipe."
        case .changedWhileReading: "Wait until the file has arrived whole, and run again."
        case .tooLarge: "Check that this is the right file; if it is, raise limits.file_bytes."
        case .copyDamaged: "Check the disk of the state folder, and run again."
        }
    }
}
