package import AuditTrail
import Casework
import Linkage
package import Pipeline
import State

/// `audit replay RUN`: a kept night computed again from its stored inputs, on the history that it had.
///
/// Every decision, every record of the trail and every output is compared, byte for byte. Everything happens on a copy
/// of the state in a private folder that is removed afterwards; nothing that is kept is written to.
package struct AuditReplay: Sendable {
    package let runID: String
    /// What came out otherwise, each a line: decisions by `child_ref` first, then records, then files.
    package let differences: [String]
    package let decisions: Int
    package let records: Int
    package let outputs: Int

    /// Computes the night again.
    ///
    /// - Throws: ``AuditError`` with 66 where it cannot be computed: an unknown run, purged inputs, other rules.
    package static func of(
        _ runID: String, _ configuration: Configuration, digest: Digest, ports: Ports, shield: Shield = Shield()
    ) throws -> AuditReplay {
        let room = try ReplayRoom(configuration, digest: digest, ports: ports)
        shield.whenInterrupted { _ = Result { try room.remove() } }
        let outcome = Result { try room.replay(runID) }
        try room.remove()
        return try outcome.get()
    }

    package var exitStatus: Int32 { differences.isEmpty ? 0 : 1 }

    /// The result, one sentence a line; of many differences the first twenty.
    package var lines: [String] {
        guard !differences.isEmpty else {
            return [
                "\(runID) comes out the same: \(decisions) decisions, \(records) records of the trail and \(outputs) "
                    + "files, byte for byte."
            ]
        }
        let shown = differences.prefix(20).map { "Differs: \($0)." }
        let rest = differences.count - shown.count
        return ["\(runID) does NOT come out the same."] + shown + (rest > 0 ? ["And \(rest) more."] : [])
    }

    package var json: JSONValue {
        .object([
            "run_id": .text(runID), "same": .flag(differences.isEmpty), "decisions": .integer(decisions),
            "records": .integer(records), "outputs": .integer(outputs),
            "differences": .list(differences.map { .text($0) }),
        ])
    }
}
