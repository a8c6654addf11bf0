import State

/// The folder with everything the program remembers: database, lock, copies of the inputs.
package struct StateFolder: Hashable, Sendable {
    package let path: String
    /// There was no database yet when the folder was prepared.
    package let isNew: Bool

    /// A folder that an earlier run prepared, to be looked at; nothing is made.
    package init(kept path: String) {
        self.path = path
        isNew = false
    }

    private init(path: String, isNew: Bool) {
        self.path = path
        self.isNew = isNew
    }

    package var inputs: String { path + "/inputs" }
    package var audit: String { path + "/audit" }
    package var lock: String { path + "/lock" }

    /// Makes the folder and its `inputs` where they are absent, both for their owner alone, and refuses a folder
    /// that others could write into.
    package static func prepare(_ path: String, files: FileStore) throws -> StateFolder {
        try files.prepareFolder(path)
        try files.prepareFolder(path + "/inputs")
        let database = try files.factsOfName(FilePlace(path + "/" + StateStore.fileName))
        return StateFolder(path: path, isNew: database == nil)
    }
}
