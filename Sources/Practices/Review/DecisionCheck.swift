import Casework
import Pipeline
import State

/// Holds decisions against what the run asked and what was decided before. All faults are found together.
struct DecisionCheck {
    let cases: [ChildReference: SisterCase]
    /// People of the run whom nobody is asked about.
    let others: Set<ChildReference>
    /// When the run was made.
    let start: WallMinute
    let now: WallMinute
    let file: String

    func check(_ lines: [DecisionLine]) throws(ImportError) {
        var faults: [ImportError.Fault] = []
        var seen: Set<String> = []
        for line in lines {
            for code in codes(of: line) { faults.append(ImportError.Fault(line: line.line, code: code)) }
            if !seen.insert(line.person).inserted {
                faults.append(ImportError.Fault(line: line.line, code: .twiceInFile))
            }
        }
        guard faults.isEmpty else { throw ImportError(file: file, faults, words: DecisionLine.words) }
    }

    private func codes(of line: DecisionLine) -> [ImportError.Code] {
        var codes: [ImportError.Code] = []
        if line.decidedBy.isEmpty { codes.append(.personMissing) }
        if !line.secondBy.isEmpty, line.secondBy.lowercased() == line.decidedBy.lowercased() {
            codes.append(.samePerson)
        }
        if line.reason.isEmpty { codes.append(.reasonMissing) }
        if line.decidedAt > now { codes.append(.timeInFuture) }
        if line.decidedAt < start { codes.append(.timeBeforeRun) }
        let reference = ChildReference(text: line.person)
        guard let item = cases[reference] else {
            return codes + [others.contains(reference) ? .notInReview : .personUnknown]
        }
        if item.isReplaced { codes.append(.inLaterRun) }
        if let settled = item.settled { codes.append(settled.addedRun == nil ? .decidedBefore : .noticeMade) }
        return codes
    }
}
