import Casework
import Linkage
import Pipeline
import State

/// Holds decisions against what the night asked and what was decided before. All faults are found together.
struct ReviewCheck {
    let run: RunSummary
    let cases: [ChildReference: DeskCase]
    /// Children of the run that nobody is asked about.
    let others: Set<ChildReference>
    /// When the run was made.
    let start: WallMinute
    let now: WallMinute
    let file: String

    /// Throws every fault of the lines.
    func check(_ lines: [ReviewLine]) throws(ImportError) {
        var faults: [ImportError.Fault] = []
        var seen: Set<ChildReference> = []
        for line in lines {
            for code in codes(of: line) { faults.append(ImportError.Fault(line: line.line, code: code)) }
            if !seen.insert(line.child).inserted {
                faults.append(ImportError.Fault(line: line.line, code: .twiceInFile))
            }
        }
        guard faults.isEmpty else { throw ImportError(file: file, faults) }
    }

    private func codes(of line: ReviewLine) -> [ImportError.Code] {
        var codes: [ImportError.Code] = []
        if line.decidedBy.isEmpty { codes.append(.personMissing) }
        if ReviewCheck.isSamePerson(line.decidedBy, line.secondBy) { codes.append(.samePerson) }
        if line.reason.isEmpty { codes.append(.reasonMissing) }
        if line.decidedAt > now { codes.append(.timeInFuture) }
        if line.decidedAt < start { codes.append(.timeBeforeRun) }
        guard let item = cases[line.child] else {
            return codes + [others.contains(line.child) ? .notInReview : .childUnknown]
        }
        if item.isReplaced, !item.isReopened { codes.append(.inLaterRun) }
        guard let current = item.current else { return codes }
        switch current.status {
        case .settled:
            // A child that a school did not know is decided anew. A match that somebody confirmed may be found wrong
            // later: nothing was done for the confirmation that would have to be taken back. Everything else is.
            let isRevised = current.addedRun == nil && current.decision != line.decision.text
            if !item.isReopened, !isRevised {
                let hasSheet = current.addedRun != nil && current.category != .none
                codes.append(hasSheet ? .sheetMade : .decidedBefore)
            }
        case .first:
            if ReviewCheck.isSamePerson(line.decidedBy, current.decidedBy) { codes.append(.samePerson) }
        case .disagreed:
            let readers = item.readings.filter { $0.status == .first || $0.status == .disagreed }.map(\.decidedBy)
            if readers.contains(where: { ReviewCheck.isSamePerson($0, line.decidedBy) }) { codes.append(.samePerson) }
        case .asked, .superseded, .undone: break
        }
        return codes
    }

    /// Whether two names are one, whatever their capitals, blanks and full stops.
    static func isSamePerson(_ left: String, _ right: String) -> Bool {
        func plain(_ name: String) -> [Substring] {
            name.lowercased().split { $0.isWhitespace || $0 == "." }
        }
        return !plain(left).isEmpty && plain(left) == plain(right)
    }
}
