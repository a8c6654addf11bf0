import Casework
import Pipeline
import State

/// Holds outcomes against the sheets they are about and the answers already there. All faults are found together.
struct OutcomeCheck {
    struct Checked {
        /// New tries and changed ones, in the order of the file.
        var fresh: [CallTry] = []
        var knownCount = 0
        var changedCount = 0
    }

    private struct Key: Hashable {
        let run: String
        let sheet: String
        let child: ChildReference
    }

    private let lines: [Key: SheetLine]
    private let sheets: Set<String>
    private let runs: Set<String>
    /// When each run was made: nobody rings from a sheet that does not exist yet.
    private let starts: [String: WallMinute]
    private let now: WallMinute
    private let file: String

    init(
        sheets: [SheetLine], runs: Set<String>, starts: [String: WallMinute] = [:], now: WallMinute, file: String
    ) {
        self.starts = starts
        lines = Dictionary(
            sheets.map { (Key(run: $0.runID, sheet: $0.sheetID, child: $0.child), $0) },
            uniquingKeysWith: { first, _ in first })
        self.sheets = Set(sheets.map { "\($0.runID) \($0.sheetID)" })
        self.runs = runs
        self.now = now
        self.file = file
    }

    func check(_ rows: [OutcomeRow]) throws(ImportError) -> Checked {
        var checked = Checked()
        var faults: [ImportError.Fault] = []
        /// What each child's tries will be, those of the file included.
        var tries: [Key: [Int: CallTry]] = [:]
        var seen: Set<String> = []
        for row in rows {
            let item = row.item
            let key = Key(run: item.runID, sheet: item.sheetID, child: item.child)
            func fault(_ code: ImportError.Code) { faults.append(ImportError.Fault(line: row.line, code: code)) }
            guard runs.contains(item.runID) else {
                fault(.runUnknown)
                continue
            }
            guard sheets.contains("\(item.runID) \(item.sheetID)") else {
                fault(.sheetUnknown)
                continue
            }
            guard let line = lines[key] else {
                fault(.notOnSheet)
                continue
            }
            if line.isWithdrawn { fault(.withdrawn) }
            if item.at > now { fault(.timeInFuture) }
            if item.at.day < line.callDay || starts[item.runID].map({ item.at < $0 }) ?? false {
                fault(.timeBeforeRun)
            }
            // Told from another sheet of the child: there is nobody left to tell.
            if line.isTold, item.code.isTold, !line.tries.contains(where: \.code.isTold) { fault(.toldBefore) }
            if !seen.insert("\(item.runID) \(item.sheetID) \(item.child.text) \(item.number)").inserted {
                fault(.twiceInFile)
            }
            var own = tries[key] ?? Dictionary(line.tries.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
            if let earlier = own[item.number] {
                if OutcomeCheck.isSame(earlier, item) {
                    checked.knownCount += 1
                    continue
                }
                if item.reason.isEmpty { fault(.secondAnswer) }
                checked.changedCount += 1
            }
            own[item.number] = item
            tries[key] = own
            checked.fresh.append(item)
        }
        for row in rows {
            let key = Key(run: row.item.runID, sheet: row.item.sheetID, child: row.item.child)
            guard let own = tries[key], let code = OutcomeCheck.fault(of: row.item, among: own) else { continue }
            faults.append(ImportError.Fault(line: row.line, code: code))
        }
        guard faults.isEmpty else { throw ImportError(file: file, faults) }
        return checked
    }

    /// Word for word the answer that is there.
    private static func isSame(_ left: CallTry, _ right: CallTry) -> Bool {
        left.at == right.at && left.spokeTo == right.spokeTo && left.code == right.code
            && left.initials == right.initials
    }

    /// Tries follow one another, and nothing follows an end.
    ///
    /// A number may be missing: tries are those of the call, and a child need not have been spoken of in each.
    private static func fault(of item: CallTry, among tries: [Int: CallTry]) -> ImportError.Code? {
        let before = tries.values.filter { $0.number < item.number }
        let after = tries.values.filter { $0.number > item.number }
        guard before.allSatisfy({ $0.at <= item.at }), after.allSatisfy({ $0.at >= item.at }) else {
            return .tryOutOfOrder
        }
        return before.allSatisfy(\.code.isUnanswered) && (after.isEmpty || item.code.isUnanswered) ? nil : .toldBefore
    }
}
