import Pipeline

/// Whose job the nightly run is, as far as permissions go: whoever asks, or the package's user where root asks.
struct JobUser: Sendable {
    let name: String
    let group: String
    let number: UInt32
    /// Root asks, and the package's user is there: root may do everything, the job may not.
    let isAskedByRoot: Bool

    private static let packaged = "encompass"

    init(_ files: FileStore) {
        let number = files.user()
        // name:password:number:group number:…
        let bytes = (try? files.readWhole(FilePlace("/etc/passwd"), bytesMax: 1 << 20)) ?? []
        let users = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: ":", omittingEmptySubsequences: false)
        }.filter { $0.count > 3 }
        let packaged = users.first { $0[0] == JobUser.packaged }
        let asking = users.first { UInt32($0[2]) == number }
        isAskedByRoot = number == 0 && packaged != nil
        let chosen = number == 0 ? packaged : asking
        name = chosen.map { String($0[0]) } ?? JobUser.packaged
        // A name followed by a colon and nothing means the user's own group, for chown; install wants a name.
        group = name
        self.number = chosen.flatMap { UInt32($0[2]) } ?? number
    }
}
