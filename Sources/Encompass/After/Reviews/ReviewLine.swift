package import Casework
package import Pipeline
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

        /// The pupil's number; nothing for the others.
        var pupil: String? { if case .pupil(let number) = self { number } else { nil } }

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

    /// What only a desk knows: what each of two readers chose before they talked, and how long the first one looked.
    package static let deskColumns = ["first_decision", "second_decision", "seconds"]

    /// What each of two readers chose alone.
    package struct OwnDecisions: Hashable, Sendable {
        package var first: Decision
        package var second: Decision

        package init(first: Decision, second: Decision) {
            self.first = first
            self.second = second
        }
    }

    /// The physical line of the file; 0 at the terminal.
    package var line: Int
    package var runID: String
    package var child: ChildReference
    package var decision: Decision
    package var decidedBy: String
    package var secondBy: String
    package var decidedAt: WallMinute
    package var reason: String
    /// Nothing where one person read, or where nobody wrote down what each chose alone.
    package var own: OwnDecisions?
    /// How long the first reader looked; nothing where nobody measured.
    package var seconds: Int?

    package init(
        line: Int, runID: String, child: ChildReference, decision: Decision, decidedBy: String, secondBy: String,
        decidedAt: WallMinute, reason: String, own: OwnDecisions? = nil, seconds: Int? = nil
    ) {
        self.line = line
        self.runID = runID
        self.child = child
        self.decision = decision
        self.decidedBy = decidedBy
        self.secondBy = secondBy
        self.decidedAt = decidedAt
        self.reason = reason
        self.own = own
        self.seconds = seconds
    }

    /// The same line with another decision, as one reader alone made it.
    func deciding(_ decision: Decision) -> ReviewLine {
        var line = self
        line.decision = decision
        return line
    }

    /// Reads a whole file: every row, or every fault.
    ///
    /// Rows whose decision is empty are those nobody has decided, where review.csv itself is sent back.
    package static func read(_ file: ImportedFile) throws -> [ReviewLine] {
        var lines: [ReviewLine] = []
        var faults: [ImportError.Fault] = []
        for row in try file.rows(required: columns, optional: deskColumns) {
            let cells = row.cells
            func fault(_ code: ImportError.Code) { faults.append(ImportError.Fault(line: row.line, code: code)) }
            if cells.contains(where: { $0.count > 400 }) { fault(.tooLong) }
            if cells[2].isEmpty { fault(.decisionMissing) }
            if !cells[7].isEmpty || !cells[8].isEmpty {
                if cells[7].isEmpty || cells[8].isEmpty { fault(.decisionMissing) }
                if cells[4].isEmpty { fault(.personMissing) }
            }
            guard let time = LocalDateTime(isoText: cells[5]),
                cells[9].isEmpty || Int(cells[9]).map({ (1...86_400).contains($0) }) == true
            else {
                fault(.timeUnreadable)
                continue
            }
            lines.append(
                ReviewLine(
                    line: row.line, runID: cells[0], child: ChildReference(text: cells[1]),
                    decision: Decision(cells[2]), decidedBy: cells[3], secondBy: cells[4],
                    decidedAt: WallMinute(time), reason: cells[6],
                    own: cells[7].isEmpty
                        ? nil : OwnDecisions(first: Decision(cells[7]), second: Decision(cells[8])),
                    seconds: Int(cells[9])))
        }
        if lines.isEmpty, faults.isEmpty { faults.append(ImportError.Fault(line: 0, code: .noRows)) }
        if Set(lines.map(\.runID)).count > 1 { faults.append(ImportError.Fault(line: 0, code: .severalRuns)) }
        guard faults.isEmpty else { throw ImportError(file: file.name, faults) }
        return lines
    }
}
