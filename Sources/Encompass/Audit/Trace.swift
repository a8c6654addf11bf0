import AuditTrail
import Casework
import Linkage
package import Pipeline
import State

/// `encompass trace REF`: one child's row, from the file to the call and into the audit trail.
///
/// Everything is read where it was written: the match log of the published night, the state, the trail. It names the
/// child, as the match log does.
package struct Trace: Sendable {
    /// One sheet with the child on it.
    package struct Sheet: Sendable {
        package let runID: String
        package let id: String
        package let urn: String
        package let school: String
        package let callDay: String
        /// `told`, `open`, `withdrawn`, `on a later sheet` or `not on roll`.
        package let standing: String
        /// Each try in words, without whom the caller spoke to.
        package let tries: [String]
    }

    /// One record of the trail that speaks of the child.
    package struct Witness: Sendable {
        package let index: Int
        package let text: String
        /// The size of the first checkpoint that covers it.
        package let checkpoint: Int?
    }

    package let reference: String
    package let explanation: Explanation
    package let written: [String]
    package let sheets: [Sheet]
    package let records: [Witness]

    /// The traces that a reference means: a `child_ref`, a sheet as `2026-11-20-1/S004`, or `S004` of the newest day.
    package static func find(_ reference: String, _ configuration: Configuration, ports: Ports) throws -> [Trace] {
        let desk = try AuditDesk(configuration, trail: nil, keys: [], ports: ports)
        guard let state = try StateStore.look(folder: configuration.paths.state) else {
            throw AuditError(.noTrail, place: configuration.paths.state)
        }
        let outcome = Result {
            let lines = try state.sheetLines()
            let children = try References(state).children(of: reference)
            let checkpoints = try desk.folder.allCheckpoints().keys.sorted()
            return try children.map { child in
                try trace(child, lines.filter { $0.child.text == child }, checkpoints, desk, configuration, ports)
            }
        }
        try state.close()
        return try outcome.get()
    }

    private static func trace(
        _ child: String, _ lines: [SheetLine], _ checkpoints: [Int], _ desk: AuditDesk, _ configuration: Configuration,
        _ ports: Ports
    ) throws -> Trace {
        let explanation = try Explanation.find(child, below: configuration.paths.output, files: ports.files)
        let records = try desk.records { members in
            AuditDesk.childReference(of: members) == child || members["child"]?.text == child
        }
        return Trace(
            reference: child, explanation: explanation, written: explanation.written, sheets: lines.map(sheet),
            records: records.map { record in
                Witness(
                    index: record.index, text: words(record.members),
                    checkpoint: checkpoints.first { $0 > record.index })
            })
    }

    private static func sheet(_ line: SheetLine) -> Sheet {
        let standing =
            line.isWithdrawn
            ? "withdrawn"
            : line.isTold
                ? "told"
                : line.isOnLaterSheet
                    ? "on a later sheet" : line.tries.last?.code == .notOnRoll ? "not on roll, back in review" : "open"
        return Sheet(
            runID: line.runID, id: line.sheetID, urn: line.urn.text, school: line.school,
            callDay: CalendarDate(dayNumber: line.callDay).isoText, standing: standing,
            tries: line.tries.map { "try \($0.number), \($0.at.time.isoText): \(words($0.code))" })
    }

    private static func words(_ code: CallTry.Code) -> String {
        switch code {
        case .toldLead: "told the lead"
        case .toldDeputy: "told a deputy"
        case .noAnswer: "no answer"
        case .ringBackAsked: "asked to ring back"
        case .couldNotCheck: "could not check who answered"
        case .notOnRoll: "not on roll"
        case .schoolClosed: "school closed"
        }
    }

    private static func words(_ members: [String: TrailValue]) -> String {
        func text(_ name: String) -> String { members[name]?.text ?? "" }
        guard text("t") == TrailKind.human.rawValue else {
            return "run \(text("run")): \(text("disposition")), by the rule \(text("rule"))"
        }
        return "\(text("act")) in \(text("of_run")) by \(text("who")): from \(text("from")) to \(text("to"))"
    }

    // MARK: Telling

    /// One sentence a line, in the order in which it happened.
    package var lines: [String] {
        var lines = explanation.words.prefix(2).map { $0 }
        lines += written.map { "  written  \($0)" }
        lines += explanation.words.dropFirst(2)
        if sheets.isEmpty { lines.append("On no call sheet.") }
        for sheet in sheets {
            lines.append(
                "Sheet \(sheet.runID)/\(sheet.id), \(sheet.urn) \(sheet.school), to be called on \(sheet.callDay): "
                    + "\(sheet.standing).")
            lines += sheet.tries.map { "  \($0)" }
        }
        for record in records {
            let signed = record.checkpoint.map { "signed at \($0) records" } ?? "not signed yet"
            lines.append("Audit record \(record.index), \(signed): \(record.text).")
        }
        return lines
    }

    package var json: JSONValue {
        .object([
            "child_ref": .text(reference), "explanation": .list(explanation.words.map { .text($0) }),
            "written": .list(written.map { .text($0) }),
            "sheets": .list(
                sheets.map { sheet in
                    .object([
                        "run_id": .text(sheet.runID), "sheet_id": .text(sheet.id), "urn": .text(sheet.urn),
                        "call_day": .text(sheet.callDay), "standing": .text(sheet.standing),
                        "tries": .list(sheet.tries.map { .text($0) }),
                    ])
                }),
            "audit": .list(
                records.map { record in
                    .object([
                        "record": .integer(record.index), "says": .text(record.text),
                        "checkpoint": record.checkpoint.map { .integer($0) } ?? .null,
                    ])
                }),
        ])
    }
}
