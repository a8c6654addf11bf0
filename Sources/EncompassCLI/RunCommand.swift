import ArgumentParser
import AuditTrail
import Casework
import Encompass
import Linkage
import Pipeline

extension EventLog.Form: ExpressibleByArgument {}

/// `encompass run`: the nightly job.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs the nightly job.",
        discussion: """
            EXAMPLES
              encompass run --config /etc/encompass/encompass.yaml
              encompass run --config encompass.yaml --as-of 2026-11-20T02:15 --dry-run
              encompass run --wait-until 06:45 --log json
              encompass run --process schools,practices,hub
              encompass run --accept quiet-night --accepted-by "A. Leader"
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

    @Option(help: "Wait until this London time for inputs that are not there or not complete: 06:45.")
    var waitUntil: ClockArgument?

    @Option(help: "Take a refusal upon yourself: quiet-night, rows-repeated, register-shrank, clock-astray.")
    var accept: [Acceptances.Matter] = []

    @Option(help: "Who accepts; recorded with the night.")
    var acceptedBy: String?

    @Option(help: "Write events to standard error, and nothing else there, one line each: json, or journald.")
    var log: EventLog.Form?

    @Option(help: "What runs tonight, in one commit: schools, and beside them practices and hub.")
    var process: NightProcesses?

    @Flag(help: "Tell the time and memory of each stage, on standard error or within --json.")
    var timings = false

    func validate() throws {
        guard process?.chosen.contains(.schools) ?? true else {
            throw ValidationError(
                "--process names schools and what runs beside them; alone: encompass practices run, encompass hub run")
        }
        guard !dryRun || companions.isEmpty else {
            throw ValidationError("--dry-run computes the schools alone: leave --process out")
        }
        guard accept.isEmpty == (acceptedBy == nil), acceptedBy?.isEmpty != true else {
            throw ValidationError("--accept and --accepted-by NAME go together")
        }
        guard (acceptedBy?.count ?? 0) <= 100 else { throw ValidationError("--accepted-by: at most 100 characters") }
        guard !dryRun || waitUntil == nil else { throw ValidationError("--dry-run does not wait") }
    }

    func run() throws {
        let ports = Ports.live
        guard let log else { return try night(ports, .none) }
        let events = EventLog(log, now: ports.now) { Terminal.complain($0) }
        do {
            try night(ports, events)
        } catch let status as ExitCode {
            throw status
        } catch {
            // Who reads the log by machine finds no line of another form in it.
            let fault = Fault(error)
            events.tell(.refused(code: fault.code))
            for message in fault.messages { events.tell(.told(message)) }
            events.tell(.ended(exit: Int(fault.exitStatus), run: ""))
            if common.json {
                Envelope.fail(["run", "--json"], exit: fault.exitStatus, code: fault.code, fault.messages)
            }
            throw ExitCode(fault.exitStatus)
        }
    }

    private func night(_ ports: Ports, _ events: EventLog) throws {
        let clock = StageClock.live()
        let folder = try WorkingFolder.path()
        let path = AbsolutePath.of(common.config, in: folder)
        var (configuration, digest) = try configuration(at: path, in: folder, ports)
        if let output { configuration.paths.output = AbsolutePath.of(output, in: folder) }
        if let state { configuration.paths.state = AbsolutePath.of(state, in: folder) }
        for warning in configuration.warnings { tell("warning: \(warning)", events) }
        let shield = Shield()
        guard !dryRun else { return try rehearse(configuration, digest, ports, clock, shield) }
        let job = NightJob(
            configuration, digest: digest,
            order: NightJob.Order(
                asOf: asOf?.value, waitUntil: waitUntil?.time,
                acceptances: Acceptances(matters: accept, by: acceptedBy ?? "")),
            ports: ports, stages: clock, log: events, shield: shield, companions: companions)
        Interruption.watch(shield) { status in
            job.lastWords(status)
            if !events.isOn { Terminal.complain("encompass: interrupted. Nothing was published. Run again.") }
        }
        let ended = try showingProgress(clock, unless: log != nil) { try job.run() }
        try report(ended, timings ? clock.laps : [], events)
    }

    /// A sentence for people: into the event log where there is one, else as it is.
    private func tell(_ sentence: String, _ events: EventLog) {
        if events.isOn { events.tell(.told(sentence)) } else { Terminal.complain("encompass: \(sentence)") }
    }

    /// Does the work, and says on a terminal what it is at.
    private func showingProgress<Value>(
        _ clock: StageClock, unless isElsewhere: Bool = false, _ work: () throws -> Value
    ) rethrows -> Value {
        guard Terminal.isErrorATerminal, !isElsewhere else { return try work() }
        return try ProgressLine.showing(
            { ProgressText.line(clock.current) }, draw: { Terminal.draw($0) }, during: work)
    }

    private var companions: [Companion] { process?.chosen.compactMap(\.companion) ?? [] }

    /// The configuration; where it is refused, the state folder hears of it too.
    private func configuration(
        at path: String, in folder: String, _ ports: Ports
    ) throws -> (Configuration, Digest) {
        do {
            return try NightSession.configuration(at: path, files: ports.files)
        } catch {
            if !dryRun {
                EarlyRefusal(configuration: path, ports: ports)
                    .tell(error, state: state.map { AbsolutePath.of($0, in: folder) }, asOf: asOf?.value)
            }
            throw error
        }
    }

    private func rehearse(
        _ configuration: Configuration, _ digest: Digest, _ ports: Ports, _ clock: StageClock, _ shield: Shield
    ) throws {
        Interruption.watch(shield) { _ in Terminal.complain("encompass: interrupted.") }
        let start = try NightStart(asOf?.value, now: ports.now())
        let outcome = try showingProgress(clock) {
            try Rehearsal.night(
                configuration, digest: digest, asOf: start.asOf, ports: ports, stages: clock, shield: shield)
        }
        say(outcome, timings ? clock.laps : [])
        if outcome.exitStatus != 0 { throw ExitCode(outcome.exitStatus) }
    }

    /// Says how the night ended, and ends with its status.
    private func report(_ report: NightReport, _ laps: [StageClock.Lap], _ events: EventLog) throws {
        for notice in report.notices { tell(notice, events) }
        if events.isOn {
            for message in report.messages { tell(message, events) }
            if common.json {
                Terminal.say(
                    report.outcome.map { OutcomeReport.json($0, command: "run", laps: laps) }
                        ?? OutcomeReport.json(report))
            }
        } else if let outcome = report.outcome {
            say(outcome, laps, status: report.exitStatus)
            let said = outcome.warnings + outcome.sisterWarnings
            let extra = report.messages.filter { !said.contains($0) }
            for message in extra { Terminal.complain("encompass: \(message)") }
        } else {
            if common.json { Terminal.say(OutcomeReport.json(report)) }
            let isLoud = report.exitStatus != 0 || Terminal.isErrorATerminal
            if report.verdict == .noSchoolDay, isLoud {
                Terminal.complain(
                    "encompass: no school is open on \(report.callDay.isoText), and no police file is there. The next "
                        + "file must hold what happened since.")
            }
            for message in report.messages where isLoud { Terminal.complain("encompass: \(message)") }
        }
        if report.exitStatus != 0 { throw ExitCode(report.exitStatus) }
    }

    /// Silent when all is well and nobody watches; one line with the run's id otherwise.
    private func say(_ outcome: NightOutcome, _ laps: [StageClock.Lap], status: Int32? = nil) {
        if common.json {
            Terminal.say(OutcomeReport.json(outcome, command: "run", laps: laps))
        } else {
            for line in TimingReport.lines(laps) { Terminal.complain(line) }
        }
        guard (status ?? outcome.exitStatus) != 0 || Terminal.isErrorATerminal else { return }
        for line in OutcomeReport.lines(outcome) { Terminal.complain(line) }
    }
}
