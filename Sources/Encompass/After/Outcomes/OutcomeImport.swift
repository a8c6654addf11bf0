import AuditTrail
package import Casework
import Linkage
package import Pipeline
package import State

/// What became of a file of call outcomes.
package struct OutcomeResult: Sendable {
    package var lines = 0
    package var new = 0
    /// Lines that were there already, word for word.
    package var known = 0
    package var changed = 0
    package var told = 0
    /// Children whose match a school has put in doubt: each waits for a person again.
    package var reopened = 0
    package var wasKnown = false

    package init() {}

    package var exitStatus: Int32 { reopened > 0 ? 3 : 0 }
}

/// Takes in what callers recorded: all of a file, or nothing.
package struct OutcomeImport: Sendable {
    package static let columns = ["run_id", "sheet_id", "child_ref", "try", "at", "spoke_to", "code", "initials"]

    private let state: StateStore
    private let asOf: LocalDateTime
    private let moment: Moment
    /// Nothing where the outcomes are taken without a trail.
    private let context: NightContext?

    package init(_ context: NightContext) {
        state = context.state
        asOf = context.asOf
        moment = context.asOfMoment
        self.context = context
    }

    /// - Parameters:
    ///   - asOf: the moment of the import, London wall time.
    ///   - moment: the same in UTC.
    package init(_ state: StateStore, asOf: LocalDateTime, moment: Moment) {
        self.state = state
        self.asOf = asOf
        self.moment = moment
        context = nil
    }

    package func take(_ file: ImportedFile) throws -> OutcomeResult {
        let rows = try OutcomeRow.read(file)
        var result = OutcomeResult()
        result.lines = rows.count
        if try state.knowsFile(file.digest.hexText) {
            result.wasKnown = true
            return result
        }
        let runs = Set(rows.map(\.item.runID)).sorted()
        let sheets = try runs.flatMap { try state.sheetLines(runID: $0) }
        let known = Set(try runs.filter { try state.run(id: $0)?.generation != nil })
        let checked = try OutcomeCheck(
            sheets: sheets, runs: known, starts: RunStart.all(runs, state), now: WallMinute(asOf), file: file.name
        ).check(rows)
        result.known = checked.knownCount
        result.changed = checked.changedCount
        result.new = checked.fresh.count - checked.changedCount
        guard !checked.fresh.isEmpty else { return result }
        let acts = checked.fresh.map { item in
            HumanRecord(
                .outcome, runID: item.runID, child: item.child.text, who: item.initials,
                from: "\(item.sheetID) try \(item.number)", to: "code \(item.code.rawValue)", why: item.reason)
        }
        let witnessed =
            try context?.witnessed(acts) ?? WitnessedActs(events: acts.map { $0.event(at: moment) }, trail: nil)
        try state.record(checked.fresh, at: moment.isoText, events: witnessed.events, trail: witnessed.trail)
        try context?.writeTrail()
        result.told = checked.fresh.count { $0.code.isTold }
        result.reopened = checked.fresh.count { $0.code == .notOnRoll }
        return result
    }
}

extension OutcomeImport {
    /// The tries that a file adds to these sheets, or every fault of it. Nothing is taken.
    ///
    /// - Parameters:
    ///   - runs: the runs that were published.
    ///   - now: no try may be later.
    package static func tries(
        in file: ImportedFile, sheets: [SheetLine], runs: Set<String>, now: WallMinute
    ) throws -> [CallTry] {
        try OutcomeCheck(sheets: sheets, runs: runs, now: now, file: file.name).check(OutcomeRow.read(file)).fresh
    }
}

/// One row of the file, with its line.
struct OutcomeRow: PersonalData, Sendable {
    let line: Int
    let item: CallTry

    /// Reads a whole file: every row, or every fault.
    static func read(_ file: ImportedFile) throws -> [OutcomeRow] {
        var rows: [OutcomeRow] = []
        var faults: [ImportError.Fault] = []
        for row in try file.rows(required: OutcomeImport.columns, optional: ["reason"]) {
            let cells = row.cells
            func fault(_ code: ImportError.Code) { faults.append(ImportError.Fault(line: row.line, code: code)) }
            if cells.contains(where: { $0.count > 400 }) { fault(.tooLong) }
            if cells[7].isEmpty { fault(.initialsMissing) }
            let code = digit(cells[6]).flatMap(CallTry.Code.init(rawValue:))
            if code == nil { fault(.codeUnknown) }
            if code?.hasSpeaker == true, cells[5].isEmpty { fault(.spokeToMissing) }
            let number = digit(cells[3])
            if number == nil { fault(.tryOutOfOrder) }
            let time = LocalDateTime(isoText: cells[4])
            if time == nil { fault(.timeUnreadable) }
            guard let code, let number, let time else { continue }
            let item = CallTry(
                runID: cells[0], sheetID: cells[1], child: ChildReference(text: cells[2]), number: number,
                at: WallMinute(time), spokeTo: cells[5], code: code, initials: cells[7], reason: cells[8],
                fileDigest: file.digest.hexText)
            rows.append(OutcomeRow(line: row.line, item: item))
        }
        if rows.isEmpty, faults.isEmpty { faults.append(ImportError.Fault(line: 0, code: .noRows)) }
        guard faults.isEmpty else { throw ImportError(file: file.name, faults) }
        return rows
    }

    /// One digit from 1 to 9 and nothing else.
    private static func digit(_ text: String) -> Int? {
        guard text.utf8.count == 1, let number = Int(text), number > 0 else { return nil }
        return number
    }
}
