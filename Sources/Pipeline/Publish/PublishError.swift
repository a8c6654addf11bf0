/// A run that cannot be published: a code, the place and what to do.
package struct PublishError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// An output path that is not made of plain names, or stands twice. A fault of this program.
        case unfitPath = "unfit-path"
        /// The state holds no such run, or one that was refused. A fault of this program.
        case unknownRun = "unknown-run"
        /// Bytes in the state no longer have the digest they were recorded with.
        case recordDamaged = "record-damaged"
        /// What was read back from the disk is not what was written.
        case differsOnDisk = "differs-on-disk"
        /// The folder of this generation is there already, with other contents.
        case folderTaken = "folder-taken"
        /// The folder of a published run is no longer as it was published.
        case folderChanged = "folder-changed"
    }

    package let code: Code
    /// The run's id, or the output path concerned.
    package let place: String

    package init(_ code: Code, place: String) {
        self.code = code
        self.place = place
    }

    package var exitStatus: Int32 {
        switch code {
        case .unfitPath, .unknownRun: 70
        case .recordDamaged, .differsOnDisk: 74
        case .folderTaken, .folderChanged: 73
        }
    }

    package var remedy: String {
        switch code {
        case .unfitPath, .unknownRun: "This is a fault of the program. Report it with the code."
        case .recordDamaged: "Restore the state folder from the last backup, and run again."
        case .differsOnDisk: "Check the disk of the output folder, and run again."
        case .folderTaken:
            "The output folder has a generation that this state does not know. Move it away, and run again."
        case .folderChanged:
            "A file in the folder of this run was changed after it was published. Do not ring from it. Move the folder "
                + "away and start this run again, with the same inputs: it is put back as it was published."
        }
    }
}
