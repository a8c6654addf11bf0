package import AuditTrail
package import Pipeline

/// `audit verify`: the whole trail, against witnesses where there are some, and the state against the trail.
package struct AuditVerification: Sendable {
    package let report: TrailReport
    package let path: String
    /// What the state says otherwise than the trail, each a line; nothing of a copied trail, which has no state beside it.
    package let differences: [String]

    /// - Parameters:
    ///   - checkpoints: paths of checkpoints that auditors kept.
    ///   - papers: what was typed from sheets, `SIZE:ROOT` or `SIZE:ROOT:CHECK`.
    package static func of(_ desk: AuditDesk, checkpoints: [String], papers: [String]) throws -> AuditVerification {
        var witnesses: [PaperCheckpoint] = []
        for typed in papers {
            do {
                witnesses.append(try PaperCheckpoint(typed: typed))
            } catch {
                throw AuditError(.typedWrong, place: "--paper")
            }
        }
        for path in checkpoints {
            guard let note = Checkpoint(bytes: try desk.files.readWhole(FilePlace(path), bytesMax: 1 << 16)),
                desk.keys.contains(where: note.isSigned)
            else { throw AuditError(.witnessUnreadable, place: path) }
            witnesses.append(PaperCheckpoint(size: note.size, root: note.root))
        }
        let report = try desk.folder.verify(keys: desk.keys, witnesses: witnesses, head: try desk.head())
        // A trail that is not good can convict nobody.
        let differences = report.isGood ? try desk.differencesOfState() : []
        return AuditVerification(report: report, path: desk.folder.path, differences: differences)
    }

    package var exitStatus: Int32 { report.isGood && differences.isEmpty ? 0 : 1 }

    /// The result, one sentence a line.
    package var lines: [String] {
        var lines: [String] = []
        if let finding = report.finding {
            lines.append("TAMPERED OR DAMAGED. \(finding.text)")
        } else {
            let paper = PaperCheckpoint(size: report.records, root: report.root)
            lines.append("The trail is good: \(report.records) records of \(report.runs) runs.")
            lines.append("Root \(paper.groups.joined(separator: " ")), check \(paper.check).")
        }
        lines += differences.prefix(20).map { "THE STATE WAS CHANGED. \($0)." }
        if differences.count > 20 { lines.append("And \(differences.count - 20) more.") }
        lines.append(
            "\(report.checkpoints) signed checkpoints agree, the newest at \(report.lastGoodCheckpoint) records.")
        for size in report.witnesses { lines.append("The witness of \(size) records agrees.") }
        if report.pruned > 0 { lines.append("\(report.pruned) old lines were pruned; their hashes are in the tree.") }
        for record in report.unsignedRotations {
            lines.append(
                "Record \(record) replaces the key without the old key's signature: compare it with the paper that "
                    + "two people signed.")
        }
        if report.isGood, report.witnesses.isEmpty {
            lines.append(
                "No witness was given: type one newest sheet with --paper to find a forger who has the key.")
        }
        return lines
    }

    package var json: JSONValue {
        var members: [String: JSONValue] = [
            "records": .integer(report.records), "runs": .integer(report.runs), "pruned": .integer(report.pruned),
            "checkpoints": .integer(report.checkpoints),
            "last_good_checkpoint": .integer(report.lastGoodCheckpoint), "root": .text(report.root.hexText),
            "witnesses": .list(report.witnesses.map { .integer($0) }),
            "unsigned_rotations": .list(report.unsignedRotations.map { .integer($0) }),
            "state_differences": .list(differences.map { .text($0) }),
        ]
        if let finding = report.finding {
            members["finding"] = .object([
                "code": .text(finding.code.rawValue), "record": finding.record.map { .integer($0) } ?? .null,
                "run": .text(finding.run), "good_up_to": .integer(finding.goodUpTo),
                "noticed_at": .integer(finding.noticedAt),
            ])
        }
        return .object(members)
    }
}
