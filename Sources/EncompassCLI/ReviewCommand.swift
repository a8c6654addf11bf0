import ArgumentParser
import Casework
import Encompass
import Linkage
import Pipeline
import Practices
import State

/// `encompass review`: what a person must decide, and what people have decided.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Lists doubtful children and takes people's decisions.",
        discussion: """
            EXAMPLES
              encompass review list
              encompass review import decisions.csv
            """,
        subcommands: [
            ReviewListCommand.self, ReviewShowCommand.self, ReviewImportCommand.self, ReviewDecideCommand.self,
            ReviewUndoCommand.self, ReviewAskPoliceCommand.self,
        ])
}

/// `encompass review list`.
struct ReviewListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the children who wait for a person.",
        discussion: """
            EXAMPLES
              encompass review list
              encompass review list --run 2026-11-20-1 --all --json
              encompass review list --process practices
            The list names references and rules, and no child.
            """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var whose: ReviewedProcess
    @Option(name: .customLong("run"), help: "One night only.") var night: String?
    @Flag(help: "Decided children too, and those drawn for a second look.") var all = false

    func run() throws {
        if whose.isPractices { return try PracticesReviewText.list(common, run: night, all: all) }
        let cases = try AfterSession(common, asOf: nil).looking { state in
            if let night, try state.run(id: night) == nil { throw NightError(.runUnknown, place: night) }
            return try state.deskCases(runID: night)
        }.filter { all || $0.isOpen }
        try Envelope.end(
            common, "review list", runID: night ?? "",
            result: .list(cases.map(ReviewText.json)),
            lines: cases.isEmpty ? ["Nobody waits."] : cases.map(ReviewText.line))
    }
}

/// `encompass review show`.
struct ReviewShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows one doubtful child: what was compared, and who has decided what.",
        discussion: """
            EXAMPLES
              encompass review show 3c9f12d0a1b2-27-1
              encompass review show 3c9f12d0a1b2-27-1 --json
              encompass review show 3c9f12d0a1b2-27-1 --process practices
            The match log of the published folder is read; it holds names, so the output does too.
            """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var whose: ReviewedProcess
    @Argument(help: "A child_ref of the match log, or a sheet such as R004 or S004.") var reference: String

    func run() throws {
        if whose.isPractices { return try PracticesReviewText.show(common, reference) }
        let session = try AfterSession(common, asOf: nil)
        let reference = try session.child(of: reference)
        let cases = try session.looking { try $0.deskCases(runID: nil, withNotified: true) }
            .filter { $0.child.text == reference }
        guard let item = cases.last else { throw NightError(.referenceUnknown, place: reference) }
        let words = Result {
            try Explanation.find(reference, below: session.configuration.paths.output, files: session.files).words
        }
        // The folder may be purged by now: what people decided is told all the same.
        let told = (try? words.get()) ?? ["The published folder of \(item.runID) is gone."]
        try Envelope.end(
            common, "review show", runID: item.runID, result: ReviewText.json(item),
            lines: told + [ReviewText.line(item)] + item.readings.map(ReviewText.line))
    }
}

/// `encompass review import`.
struct ReviewImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Takes a file of decisions: all of it, or nothing.",
        discussion: """
            EXAMPLES
              encompass review import decisions.csv
              encompass review import decisions.csv --as-of 2026-11-20T07:25 --json
              encompass review import decisions.csv --process practices
            Columns: run_id, child_ref, decision (a pupil's number, none or ask-police), decided_by, second_by,
            decided_at (2026-11-20T07:12), reason. The schools of pupils named get sheets in a run of their own.
            For practices person_ref in place of child_ref, and an NHS number: their practices get notices.
            """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var whose: ReviewedProcess
    @Argument(help: "The file.") var file: String
    @Option(help: "The moment of the import, London wall time. Default: now.") var asOf: WallTime?

    func run() throws {
        let session = try AfterSession(common, asOf: asOf)
        let path = AbsolutePath.of(file, in: try WorkingFolder.path())
        let imported = try ImportedFile.read(path, session.files)
        if whose.isPractices {
            let outcome = try session.locked { try PracticesReview($0).take(imported) }
            return try PracticesReviewText.end(outcome, common, "review import")
        }
        let outcome = try session.locked { try ReviewImport($0).take(imported) }
        try ReviewText.end(outcome, common, "review import")
    }
}

/// `encompass review decide`.
struct ReviewDecideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Decides one child at the terminal.",
        discussion: """
            EXAMPLES
              encompass review decide 3c9f12d0a1b2-27-1 --pupil X000315073064 --by "A. Leader" --reason "Mother confirmed"
              encompass review decide 3c9f12d0a1b2-27-1 --none --by "A. Leader" --reason "No pupil fits"
              encompass review decide 3c9f12d0a1b2-66-1 --process practices --patient 9990000182 --by "A. Leader" \
                --reason "Confirmed by the practice"
            """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var whose: ReviewedProcess
    @Argument(help: "A child_ref of the match log, or a sheet such as R004 or S004.") var reference: String
    @Option(help: "The pupil's number.") var pupil: String?
    @Option(help: "With --process practices: the patient's NHS number.") var patient: String?
    @Flag(help: "None of the pupils.") var none = false
    @Flag(help: "The police must be asked.") var askPolice = false
    @Option(help: "Who decides.") var by: String
    @Option(help: "Who decides together with that person.") var second = ""
    @Option(help: "Why.") var reason: String
    @Option(name: .customLong("run"), help: "The night, where the child stands in several.") var night: String?
    @Option(help: "The moment of the decision, London wall time. Default: now.") var asOf: WallTime?

    func validate() throws {
        let somebody = whose.isPractices ? patient : pupil
        guard [somebody != nil, none, askPolice].count(where: { $0 }) == 1, pupil == nil || patient == nil else {
            throw ValidationError(
                "one of \(whose.isPractices ? "--patient" : "--pupil"), --none and --ask-police")
        }
    }

    func run() throws {
        let session = try AfterSession(common, asOf: asOf)
        if whose.isPractices { return try decideForPractices(session) }
        let outcome = try session.locked { context in
            let reference = try References(context.state).child(of: reference)
            let cases = try context.state.deskCases(runID: night, withNotified: true)
                .filter { $0.child.text == reference }
            guard let item = cases.last else { throw NightError(.referenceUnknown, place: reference) }
            return try ReviewImport(context).take(
                ReviewLine(
                    line: 0, runID: item.runID, child: item.child,
                    decision: none ? .none : askPolice ? .askPolice : .pupil(pupil ?? ""), decidedBy: by,
                    secondBy: second, decidedAt: session.now, reason: reason))
        }
        try ReviewText.end(outcome, common, "review decide")
    }

    private func decideForPractices(_ session: AfterSession) throws {
        let outcome = try session.locked { context in
            let cases = try context.state.sisterCases(of: .practices, runID: night).filter {
                $0.person.text == reference
            }
            guard let item = cases.last else { throw PracticesError(.personUnknown, place: reference) }
            return try PracticesReview(context).take(
                DecisionLine(
                    runID: item.runID, person: reference,
                    choice: none ? .none : askPolice ? .askPolice : DecisionLine.Choice(patient ?? ""), decidedBy: by,
                    secondBy: second, decidedAt: session.now, reason: reason))
        }
        try PracticesReviewText.end(outcome, common, "review decide")
    }
}

/// `encompass review undo`.
struct ReviewUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Takes a decision back, as long as the school was not told.",
        discussion: """
            EXAMPLES
              encompass review undo 2026-11-20-1 3c9f12d0a1b2-27-1 --by "A. Leader" --reason "Wrong twin"
              encompass review undo 2026-11-20-1 3c9f12d0a1b2-27-1 --by "A. Leader" --reason "Wrong twin" --json
            A sheet that is on paper is withdrawn (status 3): somebody must fetch it. With --process practices every
            notice that was made is (status 3): the program does not know whether it has gone out.
            """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var whose: ReviewedProcess
    @Argument(help: "The night the child was in review.") var runID: String
    @Argument(help: "A child_ref of the match log, or a sheet such as R004 or S004.") var reference: String
    @Option(help: "Who takes it back.") var by: String
    @Option(help: "Why.") var reason: String
    @Option(help: "The moment, London wall time. Default: now.") var asOf: WallTime?

    func run() throws {
        if whose.isPractices {
            let outcome = try AfterSession(common, asOf: asOf).locked {
                try PracticesUndo($0).undo(runID: runID, person: reference, by: by, reason: reason)
            }
            return try PracticesReviewText.end(outcome, common)
        }
        let outcome = try AfterSession(common, asOf: asOf).locked {
            try ReviewUndo($0).undo(
                runID: runID, child: References($0.state).child(of: reference), by: by, reason: reason)
        }
        let sheets = outcome.sheets.joined(separator: ", ")
        try Envelope.end(
            common, "review undo", runID: outcome.runID, exit: outcome.exitStatus,
            result: .object([
                "folder": .text(outcome.folder), "on_paper": .flag(outcome.isPrinted),
                "sheets": .list(outcome.sheets.map { .text($0) }),
            ]),
            problems: outcome.isPrinted ? ["Fetch the sheet before it is called: \(sheets)."] : [],
            lines: [
                "The decision is taken back; the child waits again. Run \(outcome.runID) says so."
                    + (sheets.isEmpty ? "" : " Do not call: \(sheets).")
            ])
    }
}

/// `encompass review ask-police`.
struct ReviewAskPoliceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask-police", abstract: "Writes the list of questions to the police.",
        discussion: """
            EXAMPLES
              encompass review ask-police --output police-queries.csv
              encompass review ask-police --run 2026-11-20-1 --output queries.csv --json
            The list names the force's occurrence and our reference, and no child.
            """)

    @OptionGroup var common: CommonOptions
    @Option(name: .customLong("run"), help: "One night only.") var night: String?
    @Option(help: "The new file.") var output: String

    func run() throws {
        let session = try AfterSession(common, asOf: nil)
        let cases = try session.looking { try $0.deskCases(runID: night) }
        let asked = cases.filter { $0.isOpen && $0.current?.status == .asked }
        try session.write(PoliceQueries.file(cases), to: output)
        try Envelope.end(
            common, "review ask-police", runID: night ?? "", result: .object(["questions": .integer(asked.count)]),
            lines: ["\(asked.count) \(asked.count == 1 ? "question" : "questions") written."])
    }
}

/// The words of review commands: references and counts.
enum ReviewText {
    static func line(_ item: DeskCase) -> String {
        let state = item.settled != nil ? "settled" : item.current?.status.rawValue ?? "open"
        let marks = [
            item.isReopened ? "reopened" : "", item.isCallFirst ? "call first" : "",
            item.isSampled ? "second look" : "",
        ].filter { !$0.isEmpty }
        return "\(item.runID)  \(item.child.text)  \(item.disposition)  \(item.rule)  \(state)"
            + (marks.isEmpty ? "" : "  (\(marks.joined(separator: ", ")))")
    }

    static func line(_ reading: ReadingRecord) -> String {
        // A second reader must not know what the first one said.
        let answer = reading.status == .first ? "answer withheld" : reading.category.rawValue
        return "\(reading.decidedAt.time.isoText)  \(reading.decidedBy)  \(answer)  \(reading.status.rawValue)"
    }

    static func json(_ item: DeskCase) -> JSONValue {
        .object([
            "run_id": .text(item.runID), "child_ref": .text(item.child.text),
            "disposition": .text(item.disposition), "rule": .text(item.rule), "open": .flag(item.isOpen),
            "reopened": .flag(item.isReopened), "call_first": .flag(item.isCallFirst),
            "sampled": .flag(item.isSampled), "status": .text(item.current?.status.rawValue ?? ""),
            "readings": .integer(item.readings.count),
        ])
    }

    /// `1 line`, `2 lines`.
    private static func count(_ number: Int, _ noun: String, _ ending: String = "s") -> String {
        "\(number) \(noun)\(number == 1 ? "" : ending)"
    }

    static func end(_ outcome: ReviewOutcome, _ common: CommonOptions, _ command: String) throws {
        var problems: [String] = []
        if outcome.disagreed > 0 { problems.append("\(outcome.disagreed) decided differently by two readers.") }
        if outcome.wrong > 0 {
            problems.append(
                "\(count(outcome.wrong, "automatic match", "es")) found wrong. Where the school was told: outcomes correct."
            )
        }
        problems += outcome.added?.warnings ?? []
        var lines = [
            outcome.wasKnown
                ? "This file was taken before; nothing was changed."
                : "\(count(outcome.lines, "line")): \(outcome.settled) settled, \(outcome.waiting) wait for a second reader,"
                    + " \(outcome.asked) to ask the police, \(outcome.checked) looked at again."
        ]
        if let added = outcome.added {
            lines.append(
                "Run \(added.runID): \(count(added.totals.schoolsToCall, "new sheet")) in \(added.folder).")
        }
        if let day = outcome.heldUntil {
            lines.append("Held until \(SpokenDate.long(day)): that school is not called before.")
        }
        if outcome.stopped > 0 {
            lines.append("\(count(outcome.stopped, "call")) stopped: see withdrawals.html before any further call.")
        }
        try Envelope.end(
            common, command, runID: outcome.added?.runID ?? "", exit: outcome.exitStatus,
            result: .object([
                "lines": .integer(outcome.lines), "settled": .integer(outcome.settled),
                "waiting": .integer(outcome.waiting), "disagreed": .integer(outcome.disagreed),
                "asked": .integer(outcome.asked), "checked": .integer(outcome.checked),
                "wrong": .integer(outcome.wrong), "known": .flag(outcome.wasKnown),
                "stopped": .integer(outcome.stopped), "held_until": .text(outcome.heldUntil?.isoText ?? ""),
                "new_sheets": .integer(outcome.added?.totals.schoolsToCall ?? 0),
                "folder": .text(outcome.added?.folder ?? ""),
            ]), problems: problems, lines: lines)
    }
}
