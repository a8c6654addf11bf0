import ArgumentParser
import Casework
import Encompass
import Pipeline
import State

/// `encompass outcomes`: what callers recorded.
struct OutcomesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcomes", abstract: "Takes in, lists and corrects what happened on the calls.",
        discussion: """
            EXAMPLES
              encompass outcomes import outcomes.csv
              encompass outcomes report
            """,
        subcommands: [
            OutcomesImportCommand.self, OutcomesListCommand.self, OutcomesReportCommand.self,
            OutcomesPrintedCommand.self, OutcomesCorrectCommand.self, OutcomesBreachesCommand.self,
        ])
}

/// `encompass outcomes import`.
struct OutcomesImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Takes a file of call outcomes: all of it, or nothing.",
        discussion: """
            EXAMPLES
              encompass outcomes import outcomes.csv
              encompass outcomes import outcomes.csv --as-of 2026-11-20T09:30 --json
            Columns: run_id, sheet_id, child_ref, try, at (2026-11-20T07:41), spoke_to, code (1 to 7), initials, and
            reason where an earlier answer changes.
            """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The file.") var file: String
    @Option(help: "The moment of the import, London wall time. Default: now.") var asOf: WallTime?

    func run() throws {
        let session = try AfterSession(common, asOf: asOf)
        let imported = try ImportedFile.read(
            AbsolutePath.of(file, in: try WorkingFolder.path()), session.files)
        let result = try session.locked { try OutcomeImport($0).take(imported) }
        let children = result.reopened == 1 ? "1 child is" : "\(result.reopened) children are"
        let problem = "\(children) not on roll where we called: see review list."
        try Envelope.end(
            common, "outcomes import", exit: result.exitStatus,
            result: .object([
                "lines": .integer(result.lines), "new": .integer(result.new), "changed": .integer(result.changed),
                "known": .integer(result.known), "told": .integer(result.told),
                "reopened": .integer(result.reopened), "file_known": .flag(result.wasKnown),
            ]), problems: result.reopened > 0 ? [problem] : [],
            lines: [
                result.wasKnown
                    ? "This file was taken before; nothing was changed."
                    : "\(result.lines) \(result.lines == 1 ? "line" : "lines"): \(result.new) new, \(result.changed) changed, \(result.known) known."
                        + " \(result.told) told."
            ])
    }
}

/// `encompass outcomes list`.
struct OutcomesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the sheets of a run with what came of each child.",
        discussion: """
            EXAMPLES
              encompass outcomes list 2026-11-20-1
              encompass outcomes list 2026-11-20-1 --json
            """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The run.") var runID: String

    func run() throws {
        let lines = try AfterSession(common, asOf: nil).looking { state in
            guard try state.run(id: runID) != nil else { throw NightError(.runUnknown, place: runID) }
            return try state.sheetLines(runID: runID)
        }
        try Envelope.end(
            common, "outcomes list", runID: runID,
            result: .list(
                lines.map { line in
                    .object([
                        "sheet_id": .text(line.sheetID), "child_ref": .text(line.child.text),
                        "urn": .text(line.urn.text), "tries": .integer(line.tries.count),
                        "code": line.tries.last.map { .integer($0.code.rawValue) } ?? .null,
                        "open": .flag(line.isOpen), "withdrawn": .flag(line.isWithdrawn),
                    ])
                }),
            lines: lines.map { line in
                let last = line.tries.last.map { "code \($0.code.rawValue) at \($0.at.time.isoText)" } ?? "no outcome"
                return "\(line.sheetID)  \(line.urn.text)  \(line.child.text)  \(line.tries.count) tries  \(last)"
                    + (line.isWithdrawn ? "  withdrawn" : line.isOpen ? "  open" : "")
            })
    }
}

/// `encompass outcomes report`.
struct OutcomesReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Names the sheets that have not come back, or whose school was not told.",
        discussion: """
            EXAMPLES
              encompass outcomes report
              encompass outcomes report --output non-delivery.csv --json
            Ends with 3 while a sheet is open past calls.outcomes_by.
            """)

    @OptionGroup var common: CommonOptions
    @Option(help: "Write the list to this new file; it names schools and no child.") var output: String?
    @Option(help: "The moment to judge by, London wall time. Default: now.") var asOf: WallTime?

    func run() throws {
        let session = try AfterSession(common, asOf: asOf)
        let open = try session.looking {
            try OpenCalls($0, now: session.now, outcomesBy: session.configuration.calls.outcomesBy)
        }
        if let output { try session.write(open.file, to: output) }
        try Envelope.end(
            common, "outcomes report", exit: open.exitStatus,
            result: .object([
                "open": .integer(open.sheets.count), "late": .integer(open.late.count),
                "children": .integer(open.sheets.reduce(0) { $0 + $1.children }),
            ]),
            problems: open.late.map {
                "\($0.runID) \($0.sheetID), URN \($0.urn): \($0.children) not told"
                    + ($0.isSilent ? ", and nobody has said what came of the call." : ".")
            },
            lines: ["\(open.sheets.count) sheets open, \(open.late.count) of them late."])
    }
}

/// `encompass outcomes printed`.
struct OutcomesPrintedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "printed",
        abstract: "Notes that sheets are on paper: from then on they are withdrawn, not undone.",
        discussion: """
            EXAMPLES
              encompass outcomes printed 2026-11-20-1
              encompass outcomes printed 2026-11-20-2 --sheet S001 --by "A. Caller"
            """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The run.") var runID: String
    @Option(help: "One sheet only.") var sheet: String?
    @Option(help: "Who printed.") var by = ""
    @Option(help: "The moment, London wall time. Default: now.") var asOf: WallTime?

    func run() throws {
        let count = try AfterSession(common, asOf: asOf).locked { context in
            guard try context.state.run(id: runID) != nil else { throw NightError(.runUnknown, place: runID) }
            let count = try context.state.markPrinted(
                runID: runID, sheetID: sheet, at: context.asOfMoment.isoText)
            let line = HumanRecord(.printed, runID: runID, who: by, to: sheet ?? "all")
            if count > 0 { try context.record(line) }
            return count
        }
        try Envelope.end(
            common, "outcomes printed", runID: runID, result: .object(["sheets": .integer(count)]),
            lines: ["\(count) sheets noted."])
    }
}

/// `encompass outcomes correct`.
struct OutcomesCorrectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Begins, or continues, the record of a wrong disclosure.",
        discussion: """
            EXAMPLES
              encompass outcomes correct 2026-11-20-1 S003 3c9f12d0a1b2-27-1 --kind wrong-school --by "A. Leader" \
            --done "School asked to destroy its note"
              encompass outcomes correct --record 4 --by "A. Leader" --done "Parent told"
            """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The run, the sheet and the child_ref.") var place: [String] = []
    @Option(help: "What went wrong: wrong-school, wrong-child, too-much-said.") var kind: String?
    @Option(help: "The number of a record to add to.") var record: Int?
    @Option(help: "Who found it, or adds to it.") var by: String
    @Option(help: "What was done about it.") var done: String
    @Option(help: "When it was found, London wall time. Default: now.") var foundAt: WallTime?
    @Option(help: "The moment of the entry, London wall time. Default: now.") var asOf: WallTime?

    func validate() throws {
        let begins = place.count == 3 && kind.flatMap(Correction.Kind.init(rawValue:)) != nil && record == nil
        guard begins || place.isEmpty && kind == nil && record != nil else {
            throw ValidationError(
                "RUN SHEET CHILD_REF with --kind wrong-school, wrong-child or too-much-said; or --record")
        }
    }

    func run() throws {
        let session = try AfterSession(common, asOf: asOf)
        let number = try session.locked { context in
            let correction = OutcomeCorrection(context)
            guard let kind = kind.flatMap(Correction.Kind.init(rawValue:)) else {
                try correction.add(done, to: record ?? 0, by: by)
                return record ?? 0
            }
            return try correction.begin(
                runID: place[0], sheetID: place[1], child: place[2], kind: kind, foundBy: by,
                foundAt: foundAt.map { WallMinute($0.value) } ?? session.now, done: done)
        }
        try Envelope.end(
            common, "outcomes correct", result: .object(["record": .integer(number)]),
            lines: [
                "Record \(number). Tell the information officer now: a breach that is a risk to people is reported"
                    + " within \(BreachRecord.hoursToReport) hours."
            ])
    }
}

/// `encompass outcomes breaches`.
struct OutcomesBreachesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "breaches", abstract: "Writes the records of wrong disclosures for the information officer.",
        discussion: """
            EXAMPLES
              encompass outcomes breaches --output breaches.csv
              encompass outcomes breaches --output breaches.csv --json
            """)

    @OptionGroup var common: CommonOptions
    @Option(help: "The new file.") var output: String

    func run() throws {
        let session = try AfterSession(common, asOf: nil)
        let record = try session.looking { try BreachRecord($0) }
        try session.write(record.file, to: output)
        try Envelope.end(
            common, "outcomes breaches", result: .object(["records": .integer(record.corrections.count)]),
            lines: ["\(record.corrections.count) \(record.corrections.count == 1 ? "record" : "records") written."])
    }
}
