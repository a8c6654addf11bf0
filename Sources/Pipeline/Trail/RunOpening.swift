package import AuditTrail
import Linkage

/// What the record that opens a run says, whichever process runs: its rules, its inputs and the checkpoint before it.
package struct RunOpening: Sendable {
    /// One input with the part it plays, and its rows where it has any.
    package typealias Input = (role: String, file: TakenInput, rows: Int?)

    /// 20 inputs of some 160 bytes leave room for the rest of a record.
    package static let listedInputsMax = 20

    /// - Parameters:
    ///   - model: the model that the process compares with.
    ///   - before: the tree without the run's own records.
    package static func members(
        _ context: NightContext, model: Digest, inputs: [Input], before: MerkleFrontier, key: NoteKey
    ) -> [String: TrailValue] {
        var members: [String: TrailValue] = [
            "at": .text(context.asOfMoment.isoText), "program": .text(context.programVersion),
            "configuration": .text(context.configurationDigest.hexText), "model": .text(model.hexText),
            "previous_size": .number(before.size), "previous_root": .text(before.root.hexText),
            "key": .text(key.identityText), "inputs_count": .number(inputs.count),
        ]
        let list = inputs.map { RunOpening.value(of: $0) }
        // A restored backlog can have more files than a record has room for: then their digest stands for the list.
        if list.count <= RunOpening.listedInputsMax {
            members["inputs"] = .list(list)
        } else {
            members["inputs_sha256"] = .text(Digest.of(TrailValue.list(list).bytes).hexText)
        }
        return members
    }

    private static func value(of input: Input) -> TrailValue {
        var members: [String: TrailValue] = [
            "role": .text(input.role), "sha256": .text(input.file.digest.hexText), "bytes": .number(input.file.bytes),
        ]
        if let rows = input.rows { members["rows"] = .number(rows) }
        return .group(members)
    }
}
