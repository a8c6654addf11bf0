import ArgumentParser
import AuditTrail
import Casework
import Encompass
import Pipeline

/// `encompass run`: the nightly job.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs the nightly job.",
        discussion: """
            EXAMPLES
              encompass run --config /etc/encompass/encompass.yaml
              encompass run --config encompass.yaml --as-of 2026-11-20T02:15 --dry-run
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "The instant to compute for, London wall time: 2026-11-20T02:15. Default: now.")
    var asOf: WallTime?

    @Flag(help: "Compute the night and publish nothing.")
    var dryRun = false

    @Option(help: "Publish below this folder, whatever the configuration says.")
    var output: String?

    @Option(help: "Keep the state in this folder, whatever the configuration says.")
    var state: String?

    @Flag(help: "Tell the time and memory of each stage, on standard error or within --json.")
    var timings = false

    func run() throws {
        let clock = StageClock.live()
        let ports = Ports.live
        let folder = try WorkingFolder.path()
        let path = AbsolutePath.of(common.config, in: folder)
        var (configuration, digest) = try NightSession.configuration(at: path, files: ports.files)
        if let output { configuration.paths.output = AbsolutePath.of(output, in: folder) }
        if let state { configuration.paths.state = AbsolutePath.of(state, in: folder) }
        for warning in configuration.warnings { Terminal.complain("encompass: warning: \(warning)") }
        let asOf = try asOf?.value ?? LondonClock().wallTime(at: ports.now())
        let outcome =
            dryRun
            ? try Rehearsal.night(configuration, digest: digest, asOf: asOf, ports: ports, stages: clock)
            : try night(configuration, digest, asOf, ports, clock)
        report(outcome, timings ? clock.laps : [])
        if outcome.exitStatus != 0 { throw ExitCode(outcome.exitStatus) }
    }

    private func night(
        _ configuration: Configuration, _ digest: Digest, _ asOf: LocalDateTime, _ ports: Ports, _ clock: StageClock
    ) throws -> NightOutcome {
        let session = try clock.time(
            .open,
            NightSession.open(configuration, digest: digest, asOf: asOf, ports: ports, stages: clock))
        let outcome = try NightlyRun(session.context).run()
        try session.close()
        return outcome
    }

    /// Silent when all is well and nobody watches; one line with the run's id otherwise.
    private func report(_ outcome: NightOutcome, _ laps: [StageClock.Lap]) {
        if common.json {
            Terminal.say(OutcomeReport.json(outcome, command: "run", laps: laps))
        } else {
            for line in TimingReport.lines(laps) { Terminal.complain(line) }
        }
        guard outcome.exitStatus != 0 || Terminal.isErrorATerminal else { return }
        for line in OutcomeReport.lines(outcome) { Terminal.complain(line) }
    }
}
