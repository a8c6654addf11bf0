package import AuditTrail
package import Casework
import Linkage
package import Pipeline
import State

/// The nightly job as cron starts it: one start, and one ending that everybody concerned is told of.
///
/// Every way a night can end passes through here, and nowhere else: published, quiet, no school day, refused,
/// interrupted. Each has a verdict, a code and an exit status; state, `status.json`, measurements and event log get
/// the same.
package struct NightJob: Sendable {
    /// What the command line asks for.
    package struct Order: Sendable {
        /// Nothing where the machine's clock says when.
        package var asOf: LocalDateTime?
        /// London wall time until which inputs are waited for.
        package var waitUntil: ClockTime?
        package var acceptances: Acceptances

        package init(asOf: LocalDateTime? = nil, waitUntil: ClockTime? = nil, acceptances: Acceptances = .none) {
            self.asOf = asOf
            self.waitUntil = waitUntil
            self.acceptances = acceptances
        }
    }

    private let configuration: Configuration
    private let digest: Digest
    private let order: Order
    private let ports: Ports
    private let stages: StageClock
    private let log: EventLog
    private let shield: Shield
    private let board: StatusBoard
    private let hooks: Hooks
    private let companions: CompanionTable

    package init(
        _ configuration: Configuration, digest: Digest, order: Order, ports: Ports, stages: StageClock,
        log: EventLog = .none, shield: Shield = Shield(), companions: [Companion] = []
    ) {
        self.configuration = configuration
        self.digest = digest
        self.order = order
        self.ports = ports
        self.stages = stages
        self.log = log
        self.shield = shield
        self.companions = CompanionTable(companions) { error in
            let fault = Fault(error)
            return (fault.code, fault.messages.joined(separator: " "))
        }
        let paths = configuration.paths
        hooks = Hooks(configuration, ports: ports)
        board = StatusBoard(
            folder: paths.state, output: paths.output, metrics: paths.metrics,
            deadline: configuration.calls.deadline, files: ports.files)
    }

    /// Runs the night to its ending. It throws only where the machine's zone table is not the law's.
    package func run() throws -> NightReport {
        let start = try NightStart(order.asOf, now: ports.now())
        var report = NightReport(
            verdict: .running, exitStatus: 0, day: start.asOf.date,
            callDay: configuration.calls.callDay(of: start.asOf), startedAt: ports.now())
        let opened = Result {
            try hooks.before(report)
            return try stages.time(
                .open,
                NightSession.open(
                    configuration, digest: digest, start: start,
                    patience: start.patience(until: order.waitUntil, ports: ports), acceptances: order.acceptances,
                    ports: ports, stages: stages, log: log, shield: shield))
        }
        switch opened {
        case .failure(let error):
            refuse(&report, error)
            if let error = error as? TrailError, error.code.isAboutFiles {
                report.trail = NightReport.TrailStanding(records: nil, isWhole: false)
            }
            // Another run is at work, and the board is that run's.
            if !(error is LockError), board.isOurs() { tell(&report) }
            listen(&report)
            return report
        case .success(let session):
            work(&report, session)
            listen(&report)
            return report
        }
    }

    /// What an interrupted run says last.
    package func lastWords(_ exitStatus: Int32) {
        guard let start = try? NightStart(order.asOf, now: ports.now()), board.isOurs() else { return }
        var report = NightReport(
            verdict: .interrupted, exitStatus: exitStatus, day: start.asOf.date,
            callDay: configuration.calls.callDay(of: start.asOf), startedAt: ports.now())
        report.code = Refusal.Code.interrupted.rawValue
        report.messages = [Refusal(.interrupted, place: "status \(exitStatus)").message]
        tell(&report)
    }

    private func work(_ report: inout NightReport, _ session: NightSession) {
        report.notices = session.notices
        log.tell(.started(day: report.day.isoText, asOf: session.context.asOfMoment.isoText))
        let beginning = report
        complain(&report) { try board.begin(beginning) }
        let unfinished = companions.recover(session.context)
        do {
            let outcome = try NightlyRun(session.context, companions: companions).run()
            report.outcome = outcome
            report.exitStatus = outcome.exitStatus
            report.messages += outcome.warnings + unfinished + outcome.sisterWarnings
            if !unfinished.isEmpty, report.exitStatus == 0 { report.exitStatus = 3 }
            report.verdict = outcome.totals.rowsRead == 0 ? .quiet : .published
            let ready = ports.now()
            complain(&report) { try NightRecorder(session.context).recordTimes(of: outcome, readyAt: ready) }
            log.tell(.counted(report.counts, run: outcome.runID))
            log.tell(outcome.wasKnown ? .known(run: outcome.runID) : .published(run: outcome.runID))
        } catch {
            let recorder = NightRecorder(session.context)
            if let quiet = Result(catching: { try NoSchoolDay.isToday(after: error, session.context) }).answer, quiet {
                report.verdict = .noSchoolDay
                log.tell(.noSchoolDay)
                complain(&report) { try recorder.recordNoSchoolDay() }
            } else {
                refuse(&report, error)
                let code = report.code
                complain(&report) { try recorder.refuse(code) }
            }
        }
        // Opening the session compared the trail with the state.
        report.trail = NightReport.TrailStanding(
            records: Result { try session.context.trail?.head().size }.answer ?? nil, isWhole: true)
        tell(&report)
        complain(&report) { try session.close() }
    }

    private func refuse(_ report: inout NightReport, _ error: any Error) {
        let fault = Fault(error)
        report.verdict = .refused
        report.code = fault.code
        report.exitStatus = fault.exitStatus
        report.messages += fault.messages
        log.tell(.refused(code: fault.code))
    }

    /// Lets the council's own program hear of the ending. The night stands whatever becomes of it.
    private func listen(_ report: inout NightReport) {
        guard let failure = hooks.after(report) else { return }
        report.messages.append("\(report.verdict.isWell ? "The night stands, but: " : "Besides: ")\(failure).")
        if report.exitStatus == 0 { report.exitStatus = 3 }
    }

    private func tell(_ report: inout NightReport) {
        report.endedAt = ports.now()
        let final = report
        complain(&report) { try board.end(final) }
        log.tell(.ended(exit: Int(report.exitStatus), run: report.outcome?.runID ?? ""))
    }

    /// Does what must not undo the night; where it fails, a person has to look: 3, or the night's own status.
    private func complain(_ report: inout NightReport, _ work: () throws -> Void) {
        do {
            try work()
        } catch {
            let lead = report.verdict.isWell ? "The night stands, but: " : "Besides: "
            report.messages += Fault(error).messages.map { lead + $0 }
            if report.exitStatus == 0 { report.exitStatus = 3 }
        }
    }
}

extension Result {
    /// The value, or nothing where the work failed.
    fileprivate var answer: Success? {
        if case .success(let value) = self { value } else { nil }
    }
}
