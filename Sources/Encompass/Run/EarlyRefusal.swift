package import Casework
import Linkage
package import Pipeline

/// A start that ended before there was a configuration, told to those who watch the state folder.
///
/// Without it a comma too many in the configuration looks, at 07:30, as if cron had never started the job. It writes
/// only where the faulty file still names a state folder, the folder is there and ours, and no other run is at work.
package struct EarlyRefusal: Sendable {
    private let path: String
    private let ports: Ports

    /// - Parameter path: where the configuration should be.
    package init(configuration path: String, ports: Ports) {
        self.path = path
        self.ports = ports
    }

    /// Writes the board as for any refusal. Where that fails, the error itself is the message that counts.
    ///
    /// - Parameters:
    ///   - state: the state folder that the command line names, where it does.
    ///   - asOf: nothing where the machine's clock says when.
    package func tell(_ error: any Error, state: String?, asOf: LocalDateTime?) {
        _ = Result { try write(Fault(error), state: state, asOf: asOf) }
    }

    private func write(_ fault: Fault, state: String?, asOf: LocalDateTime?) throws {
        let bytes = Result { try ports.files.readWhole(FilePlace(path), bytesMax: Configuration.largestFile) }
        let remains = (try? bytes.get()).flatMap { Configuration.remains(of: $0, folder: FileStore.parent(of: path)) }
        guard let folder = state ?? remains?.state else { return }
        let board = StatusBoard(folder: folder, output: folder, metrics: nil, files: ports.files)
        guard board.isOurs() else { return }
        let start = try NightStart(asOf, now: ports.now())
        let deadline = remains?.deadline.minuteOfDay ?? 8 * 60
        let isLate = start.asOf.minuteOfDay > deadline
        var report = NightReport(
            verdict: .refused, exitStatus: fault.exitStatus, day: start.asOf.date,
            callDay: isLate ? start.asOf.date.adding(days: 1) : start.asOf.date, startedAt: ports.now())
        report.code = fault.code
        report.messages = fault.messages
        report.endedAt = report.startedAt
        let lock = try RunLock.take(StateFolder.prepare(folder, files: ports.files), files: ports.files)
        let written = Result { try board.end(report) }
        try lock.release()
        try written.get()
    }
}
