import ArgumentParser
import Casework
import Encompass
import Linkage
import Pipeline
import State

/// `encompass purge`: forgets personal data on time.
struct PurgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge",
        abstract: "Deletes what is past its time; says what it would delete unless --yes is given.",
        discussion: """
            EXAMPLES
              encompass purge
              encompass purge --yes --by "Records officer"
            The periods are those of retention: in the configuration. Totals, digests and figures stay. Where retention.age
            is configured, the pages are encrypted into the state folder's archives before they go.
            """)

    @OptionGroup var common: CommonOptions
    @Flag(help: "Delete.") var yes = false
    @Option(help: "Who gives the order; needed with --yes.") var by = ""
    @Option(help: "The moment to judge by, London wall time. Default: now.") var asOf: WallTime?

    func validate() throws {
        guard !yes || !by.isEmpty else { throw ValidationError("--yes needs --by: the record says who gave the order") }
    }

    func run() throws {
        let session = try AfterSession(common, asOf: asOf)
        var archived = ""
        let plan = try session.locked { context in
            let purge = Purge(context)
            guard yes else { return try purge.plan() }
            if !session.configuration.retention.age.isEmpty, try !purge.plan().counts.runsOfOutputs.isEmpty {
                archived = try ArchiveWriting.write(context, to: nil, by: by)
            }
            return try purge.run(by: by)
        }
        let lines = plan.lines.filter { $0.count > 0 }.map { "\($0.count) \($0.name)" }
        var members = Dictionary(
            plan.lines.map { ($0.name.replacing(" ", with: "_"), JSONValue.integer($0.count)) },
            uniquingKeysWith: { first, _ in first })
        members["deleted"] = .flag(yes)
        members["school_years"] = .list(plan.schoolYearNames.map { .text($0) })
        members["archive"] = .text(archived)
        try Envelope.end(
            common, "purge", result: .object(members),
            lines: (lines.isEmpty ? ["Nothing is past its time."] : lines)
                + (plan.schoolYears.isEmpty
                    ? []
                    : [
                        "The years: \(plan.schoolYearNames.joined(separator: ", "))."
                            + " Destroy the copies of these keys in the backups too."
                    ])
                + (yes || lines.isEmpty ? [] : ["Nothing was deleted. Run again with --yes --by NAME."]))
    }
}

/// `encompass archive`: what a purge would delete, encrypted.
struct ArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "Encrypts the published pages that are past their time to a public key.",
        discussion: """
            EXAMPLES
              encompass archive --by "Records officer"
              encompass archive --output 2026.tar.age --by "Records officer" --json
            Needs retention.age and retention.archive_to. Open it elsewhere: age --decrypt -i KEY FILE | tar x
            """)

    @OptionGroup var common: CommonOptions
    @Option(help: "The new file. Default: archives/DAY.tar.age in the state folder.") var output: String?
    @Option(help: "Who gives the order.") var by: String
    @Option(help: "The moment to judge by, London wall time. Default: now.") var asOf: WallTime?

    func run() throws {
        let target = try output.map { AbsolutePath.of($0, in: try WorkingFolder.path()) }
        let path = try AfterSession(common, asOf: asOf).locked { try ArchiveWriting.write($0, to: target, by: by) }
        try Envelope.end(
            common, "archive", result: .object(["file": .text(path)]),
            lines: [path.isEmpty ? "Nothing is past its time." : "Encrypted: \(path)"])
    }
}

/// Writes and records an archive.
enum ArchiveWriting {
    /// Answers with the file's path, empty where there is nothing to archive.
    static func write(_ context: NightContext, to target: String?, by who: String) throws -> String {
        let retention = context.configuration.retention
        guard !retention.age.isEmpty, !retention.archiveTo.isEmpty else {
            throw NightError(.ageMissing, place: context.configuration.file)
        }
        let files = context.files
        let archive = Archive(context)
        let bundle = try archive.bundle()
        guard bundle.runs > 0 else { return "" }
        let folder = context.stateFolder.path + "/archives"
        if target == nil { try files.prepareFolder(folder) }
        let path = target ?? "\(folder)/\(context.asOf.date.isoText).tar.age"
        guard try files.factsOfName(FilePlace(path)) == nil else { throw NightError(.fileExists, place: path) }
        let plain = FilePlace(context.stateFolder.path + "/.unfinished-archive")
        try files.removeTree(plain)
        try files.writeNew(plain, bundle.bytes)
        let isDone = EncryptingProgram.encrypt(
            plain.path, into: path, program: retention.age, to: retention.archiveTo)
        try files.removeFile(plain)
        guard isDone, try files.factsOfName(FilePlace(path)) != nil else {
            throw NightError(.ageFailed, place: retention.age.first ?? "age")
        }
        try archive.record(bundle.bytes, runs: bundle.runs, by: who)
        return path
    }
}

/// `encompass subject-access`: what is held about one child.
struct SubjectAccessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "subject-access", abstract: "Gathers what is held about one child; the gathering is recorded.",
        discussion: """
            EXAMPLES
              encompass subject-access X000315073064 --by "Information officer" --reason "Request 12" --output held.json
              encompass subject-access 3c9f12d0a1b2-27-1 --by "Information officer" --reason "Request 12" --output held.json
            The file holds names.
            """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "A child_ref, a sheet such as S004, or a pupil's number.") var reference: String
    @Option(help: "Who asks.") var by: String
    @Option(help: "Why.") var reason: String
    @Option(help: "The new file.") var output: String
    @Option(help: "The moment, London wall time. Default: now.") var asOf: WallTime?

    func run() throws {
        let session = try AfterSession(common, asOf: asOf)
        let held = try session.locked { context in
            try SubjectAccess(context).gather(
                References(context.state).child(of: reference), by: by, reason: reason)
        }
        try session.write(PublishedFile(path: "held.json", text: held.json.line + "\n"), to: output)
        try Envelope.end(
            common, "subject-access", result: .object(["entries": .integer(held.entries)]),
            lines: ["\(held.entries) entries written."])
    }
}
