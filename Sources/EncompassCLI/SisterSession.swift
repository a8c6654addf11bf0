import ArgumentParser
import Casework
import Encompass
import Pipeline

/// One process beside the schools', run alone: the same lock, state, keys and trail, and a commit of its own.
struct SisterSession {
    private let common: CommonOptions
    private let configuration: Configuration
    private let session: NightSession

    init(_ common: CommonOptions, asOf: WallTime?, output: String?, state: String?) throws {
        let ports = Ports.live
        let folder = try WorkingFolder.path()
        var (configuration, digest) = try NightSession.configuration(
            at: AbsolutePath.of(common.config, in: folder), files: ports.files)
        if let output { configuration.paths.output = AbsolutePath.of(output, in: folder) }
        if let state { configuration.paths.state = AbsolutePath.of(state, in: folder) }
        self.common = common
        self.configuration = configuration
        session = try NightSession.open(
            configuration, digest: digest, asOf: asOf?.value ?? LondonClock().wallTime(at: ports.now()), ports: ports)
    }

    /// Runs the process, says how it ended, and ends with its status.
    ///
    /// - Parameter feed: the police files for the process, where it reads them.
    func run(_ command: String, _ companion: Companion, _ feed: (NightContext) throws -> [FeedFile]) throws {
        for notice in session.notices { Terminal.complain("encompass: \(notice)") }
        let context = session.context
        let outcome = Result {
            guard let trail = context.trail else { throw ExitCode(70) }
            let recorder = companion.recorder(context)
            try recorder.recover()
            return try recorder.runAlone(companion, SharedNight(context: context, police: feed(context)), trail)
        }
        if case .failure(let error) = outcome {
            _ = Result { try companion.recorder(context).recordRefusal(Fault(error).code) }
        }
        try session.close()
        try say(outcome.get(), command)
    }

    private func say(_ outcome: SisterOutcome, _ command: String) throws {
        let lines = SisterReport.lines(outcome)
        if common.json {
            Terminal.say(SisterReport.json(outcome, command: command))
        } else if outcome.exitStatus != 0 || Terminal.isErrorATerminal {
            for line in lines { Terminal.complain(line) }
        }
        if outcome.exitStatus != 0 { throw ExitCode(outcome.exitStatus) }
    }
}

/// The end of a process beside the schools', in lines for people and as JSON for programs: counts and paths alone.
enum SisterReport {
    static func lines(_ outcome: SisterOutcome) -> [String] {
        var lines: [String] = []
        let name = outcome.process.text
        if outcome.wasRefused {
            lines.append("\(name): nothing was published.")
        } else {
            lines.append(
                "Run \(outcome.runID)"
                    + (outcome.wasKnown ? ": the same inputs were run before; nothing was changed." : "."))
            let counts = outcome.counts
            if let people = counts["people"] {
                lines.append(
                    "\(people) people = \(counts["notify"] ?? 0) on \(counts["notices"] ?? 0) notices"
                        + " + \(counts["review"] ?? 0) to review + \(counts["refer"] ?? 0) referred"
                        + " + \(counts["suppress"] ?? 0) told before or doubled.")
            }
        }
        lines += outcome.warnings.map { "\(name): \($0)" }
        if !outcome.folder.isEmpty { lines.append("\(name): \(outcome.folder)") }
        return lines
    }

    static func json(_ outcome: SisterOutcome, command: String) -> String {
        Envelope.line(
            command: command, runID: outcome.runID, exit: outcome.exitStatus, result: result(outcome),
            problems: outcome.warnings)
    }

    static func result(_ outcome: SisterOutcome) -> JSONValue {
        .object([
            "process": .text(outcome.process.text), "run_id": .text(outcome.runID), "folder": .text(outcome.folder),
            "known": .flag(outcome.wasKnown), "refused": .flag(outcome.wasRefused),
            "counts": .object(outcome.counts.mapValues { .integer($0) }),
        ])
    }
}
