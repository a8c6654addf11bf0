package import AuditTrail
package import Pipeline

/// The copies of all inputs, by role.
package struct TakenInputs: Sendable {
    package var police: [TakenInput] = []
    package var register: [TakenInput] = []
    package var gias: [TakenInput] = []
    package var links: [TakenInput] = []
    package var contacts: [TakenInput] = []
    package var closures: [TakenInput] = []
    package var clusters: [TakenInput] = []
    package var bankHolidays: [TakenInput] = []
    /// Police files that an earlier night has read.
    package var leftOut: [TakenInput] = []
    /// The counting last rows, by the file that has one.
    package var trailers: [Digest: FeedTrailer] = [:]

    package init() {}

    /// With their roles, in the order manifest and state list them.
    package var all: [(role: String, file: TakenInput)] {
        let roles: [(String, [TakenInput])] = [
            ("police", police), ("register", register), ("gias", gias), ("links", links), ("contacts", contacts),
            ("closures", closures), ("clusters", clusters), ("bank-holidays", bankHolidays),
        ]
        return roles.flatMap { role, files in files.map { (role, $0) } }
    }

    /// Tells the event log of each file, and is itself again.
    func told(to log: EventLog) -> TakenInputs {
        for (role, file) in all {
            log.tell(.taken(role: role, digest: String(file.digest.hexText.prefix(12)), bytes: file.bytes))
        }
        return self
    }
}
