import Casework
import Pipeline
package import State

/// One decision of a person about somebody in review, as it comes in.
package struct DecisionLine: PersonalData, Sendable {
    package enum Choice: Hashable, Sendable {
        /// An NHS number, or what the register has in its place.
        case patient(String)
        case none
        case askPolice

        package init(_ text: String) {
            switch text.lowercased() {
            case "none": self = .none
            case "ask-police": self = .askPolice
            default: self = .patient(NHSNumber(text)?.text ?? text)
            }
        }

        var text: String {
            switch self {
            case .patient(let number): number
            case .none: "none"
            case .askPolice: "ask-police"
            }
        }
    }

    package static let columns = [
        "run_id", "person_ref", "decision", "decided_by", "second_by", "decided_at", "reason",
    ]

    /// The physical line of the file; 0 at the terminal.
    package var line: Int
    package var runID: String
    package var person: String
    package var choice: Choice
    package var decidedBy: String
    package var secondBy: String
    package var decidedAt: WallMinute
    package var reason: String

    package init(
        line: Int = 0, runID: String, person: String, choice: Choice, decidedBy: String, secondBy: String = "",
        decidedAt: WallMinute, reason: String
    ) {
        self.line = line
        self.runID = runID
        self.person = person
        self.choice = choice
        self.decidedBy = decidedBy
        self.secondBy = secondBy
        self.decidedAt = decidedAt
        self.reason = reason
    }

    /// No cell that people write is longer, in characters.
    private static let cellMax = 400

    /// Reads a whole file: every row, or every fault.
    static func read(_ file: ImportedFile) throws -> [DecisionLine] {
        var lines: [DecisionLine] = []
        var faults: [ImportError.Fault] = []
        for row in try file.rows(required: columns) {
            func fault(_ code: ImportError.Code) { faults.append(ImportError.Fault(line: row.line, code: code)) }
            let cells = row.cells
            if cells.contains(where: { $0.count > cellMax }) { fault(.tooLong) }
            if cells[2].isEmpty { fault(.decisionMissing) }
            guard let time = LocalDateTime(isoText: cells[5]) else {
                fault(.timeUnreadable)
                continue
            }
            lines.append(
                DecisionLine(
                    line: row.line, runID: cells[0], person: cells[1], choice: Choice(cells[2]), decidedBy: cells[3],
                    secondBy: cells[4], decidedAt: WallMinute(time), reason: cells[6]))
        }
        if lines.isEmpty, faults.isEmpty { faults.append(ImportError.Fault(line: 0, code: .noRows)) }
        if Set(lines.map(\.runID)).count > 1 { faults.append(ImportError.Fault(line: 0, code: .severalRuns)) }
        guard faults.isEmpty else { throw ImportError(file: file.name, faults, words: words) }
        return lines
    }

    /// What is said of faults in the words of practices, where the common sentence speaks of others.
    static let words: [ImportError.Code: String] = [
        .notInReview: "Nobody is asked about this person.",
        .decisionMissing: "Write an NHS number, none or ask-police.",
        .twiceInFile: "The same person stands twice in the file.",
        .decidedBefore: "This person is decided. Take the decision back with review undo first.",
        .inLaterRun: "A later run of the day has this person again. Decide it in that run.",
    ]
}
