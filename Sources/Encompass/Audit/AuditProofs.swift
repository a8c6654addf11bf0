package import AuditTrail
import Pipeline

extension AuditDesk {
    /// The proof that one record is in the newest signed tree. Of other records only blinded hashes go along.
    package func proof(of reference: String) throws -> TrailProof {
        let found = try record(of: reference)
        let checkpoint = try newestCheckpoint()
        guard
            let proof = TrailProof(
                record: found.line, index: found.index, leaves: try folder.allLeaves(), checkpoint: checkpoint)
        else { throw AuditError(.notGood, place: folder.path) }
        return proof
    }
}

/// `audit check-proof`: one record against the checkpoint in its proof file, without the trail.
package struct ProofCheck: Sendable {
    package let proof: TrailProof
    package let isSigned: Bool

    package init(_ bytes: [UInt8], keys: [NoteKey], place: String) throws {
        guard let proof = TrailProof(bytes: bytes) else { throw AuditError(.proofUnreadable, place: place) }
        guard !keys.isEmpty else { throw AuditError(.noKey, place: place) }
        self.proof = proof
        isSigned = keys.contains(where: proof.checkpoint.isSigned)
    }

    package var isGood: Bool { isSigned && proof.leadsToRoot }
    package var exitStatus: Int32 { isGood ? 0 : 1 }

    package var lines: [String] {
        guard isSigned else { return ["NOT PROVED: no known key signed the checkpoint."] }
        guard proof.leadsToRoot else { return ["NOT PROVED: the record does not lead to the signed root."] }
        return [
            "Proved: record \(proof.index) is in the tree of \(proof.checkpoint.size) records that "
                + "\(proof.checkpoint.origin) signed.",
            String(decoding: proof.record, as: UTF8.self),
        ]
    }
}
