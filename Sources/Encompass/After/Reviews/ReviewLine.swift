package import Casework
import Pipeline
package import State

/// One decision as it comes back: by whom, when and why.
package struct ReviewLine: PersonalData, Sendable {
    package enum Decision: Hashable, Sendable {
        case pupil(String)
        case none
        case askPolice

        package init(_ text: String) {
            switch text.lowercased() {
            case "none": self = .none
            case "ask-police": self = .askPolice
            default: self = .pupil(text)
            }
        }

        package var text: String {
            switch self {
            case .pupil(let number): number
            case .none: "none"
            case .askPolice: "ask-police"
            }
        }
    }

    package static let columns = [
        "run_id", "child_ref", "decision", "decided_by", "second_by", "decided_at", "reason",
    ]

    /// The physical line of the file; 0 at the terminal.
    package var line: Int
    package var runID: String
    package var child: ChildReference
    package var decision: Decision
    package var decidedBy: String
    package var secondBy: String
    package var decidedAt: WallMinute
    package var reason: String

    package init(
        line: Int, runID: String, child: ChildReference, decision: Decision, decidedBy: String, secondBy: String,
        decidedAt: WallMinute, reason: String
    ) {
        self.line = line
        self.runID = runID
        self.child = child
        self.decision = decision
        self.decidedBy = decidedBy
        self.secondBy = secondBy
        self.decidedAt = decidedAt
        self.reason = reason
    }

    /// Reads a whole file: every row, or every fault.
    ///
    /// Rows whose decision is empty are those nobody has decided, where review.csv itself is sent back.
    package static func read(_ file: ImportedFile) throws -> [ReviewLine] {
        var lines: [ReviewLine] = []
        var faults: [ImportError.Fault] = []
        for row in try file.rows(required: columns) {
            let cells = row.cells
            func fault(_ code: ImportError.Code) { faults.append(ImportError.Fault(line: row.line, code: code)) }
            if cells.contains(where: { $0.count > 400 }) { fault(.tooLong) }
            if cells[2].isEmpty { fault(.decisionMissing) }
            guard let time = LocalDateTime(isoText: cells[5]) else {
                fault(.timeUnreadable)
                continue
            }
            lines.append(
                ReviewLine(
                    line: row.line, runID: cells[0], child: ChildReference(text: cells[1]),
                    decision: Decision(cells[2]), decidedBy: cells[3], secondBy: cells[4],
                    decidedAt: WallMinute(time), reason: cells[6]))
        }
        if lines.isEmpty, faults.isEmpty { faults.append(ImportError.Fault(line: 0, code: .noRows)) }
        if Set(lines.map(\.runID)).count > 1 { faults.append(ImportError.Fault(line: 0, code: .severalRuns)) }
        guard faults.isEmpty else { throw ImportError(file: file.name, faults) }
        return lines
    }
}
