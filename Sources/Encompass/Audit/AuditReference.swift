package import AuditTrail
import Pipeline

/// A record that was asked for, as it lies in the log.
package struct FoundRecord: Sendable {
    package let index: Int
    package let line: [UInt8]
    package let members: [String: TrailValue]
}

extension AuditDesk {
    /// The newest record of a reference: a `child_ref`, or a sheet as `2026-11-20-1/S004`; what another process than the
    /// schools' recorded of a person is `practices:` and the reference.
    ///
    /// All records of one child have the same reference only where the same file was read again, so the newest is
    /// the one that counts.
    package func record(of reference: String) throws -> FoundRecord {
        let reference = try wholeReference(reference)
        guard let found = try records(where: { AuditDesk.names($0, reference) }).last else {
            throw AuditError(.referenceUnknown, place: reference)
        }
        return found
    }

    /// `S004` alone is of the newest day that has such a sheet, in whichever of its runs.
    private func wholeReference(_ reference: String) throws -> String {
        guard let sheet = SheetName(reference), sheet.runID == nil, !sheet.isReview else { return reference }
        let runs = try records { $0["t"]?.text == TrailKind.sheet.rawValue && $0["sheet"]?.text == sheet.id }
            .compactMap { $0.members["run"]?.text }
        guard let newest = runs.last, let day = newest.lastIndex(of: "-").map({ newest[..<$0] }) else {
            throw AuditError(.referenceUnknown, place: reference)
        }
        let ofDay = runs.filter { $0.hasPrefix(day + "-") }.map { "\($0)/\(sheet.id)" }
        guard ofDay.count == 1 else {
            throw AuditError(.referenceAmbiguous, place: ofDay.joined(separator: ", "))
        }
        return ofDay[0]
    }

    /// Every record that fits, in order. Lines that are no records are passed over: `verify` finds them.
    package func records(where fits: ([String: TrailValue]) -> Bool) throws -> [FoundRecord] {
        var found: [FoundRecord] = []
        try folder.eachLine { line in
            guard let members = TrailValue(bytes: line)?.members, let index = members["i"]?.number, fits(members) else {
                return
            }
            found.append(FoundRecord(index: index, line: line, members: members))
        }
        return found
    }

    /// `b23f34d336ac-67-1`: the digest of the file, the row and the slot, as in the match log.
    package static func childReference(of members: [String: TrailValue]) -> String? {
        guard let file = members["file"]?.text, let row = members["row"]?.number, let slot = members["slot"]?.number
        else { return nil }
        return "\(file.prefix(12))-\(row)-\(slot)"
    }

    private static func names(_ members: [String: TrailValue], _ reference: String) -> Bool {
        switch members["t"]?.text {
        case TrailKind.row.rawValue:
            childReference(of: members).map { (members["process"]?.text.map { $0 + ":" } ?? "") + $0 } == reference
        case TrailKind.sheet.rawValue:
            "\(members["run"]?.text ?? "")/\(members["sheet"]?.text ?? "")" == reference
        default: false
        }
    }
}
