import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Synchronization

extension NightFolder {
    /// Starts the nightly job in this process, as `encompass run` does, with a machine that the test may change.
    @discardableResult
    func job(
        asOf: String? = NightFolder.sampleTime, waitUntil: String? = nil, accept: [Acceptances.Matter] = [],
        change: (inout Ports) -> Void = { _ in }
    ) throws -> NightReport {
        var ports = Ports.live
        change(&ports)
        let (configuration, digest) = try NightSession.configuration(
            at: url.appending(path: "encompass.yaml").path, files: ports.files)
        let order = NightJob.Order(
            asOf: asOf.flatMap { LocalDateTime(isoText: $0) }, waitUntil: waitUntil.flatMap { ClockTime(text: $0) },
            acceptances: Acceptances(matters: accept, by: accept.isEmpty ? "" : "A. Leader"))
        return try NightJob(configuration, digest: digest, order: order, ports: ports, stages: .live()).run()
    }

    /// What `status.json` says.
    func status() throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: bytes("state/status.json")) as? [String: Any] ?? [:]
    }

    /// Adds a line to the configuration's police section.
    func configurePolice(_ line: String) throws {
        try replace("  shape: person\n", with: "  shape: person\n  \(line)\n", in: "encompass.yaml")
    }

    /// Puts past nights into the state, one a date, as if each had read so many rows.
    func remember(_ days: [String], rows: Int, registerRows: Int? = nil, rowKeys: [[UInt8]] = []) throws {
        let session = try open(asOf: "2026-09-01T02:15")
        let state = session.context.state
        for (index, text) in days.enumerated() {
            guard let day = CalendarDate(isoText: text) else { preconditionFailure("\(text) is no day") }
            let register = registerRows.map { ",\"registerRows\":\($0)" } ?? ""
            let runID = "\(text)-1"
            try state.commit(
                RunRecord(
                    runID: runID, day: day, generation: 1, asOf: "\(text)T02:15:00Z", inputsKey: "past-\(text)",
                    totals: "{\"counts\":{\"rows_read\":\(rows)},\"lists\":{},\"warnings\":[]\(register)}",
                    program: "encompass 0", rowKeys: index == 0 ? rowKeys : []))
            try state.markPublished(runID: runID)
        }
        try session.close()
    }

    /// So many Fridays before the sample night, the newest last.
    static func fridays(_ count: Int) -> [String] {
        guard let friday = CalendarDate(isoText: "2026-11-20") else { preconditionFailure("a fixed date") }
        return (1...count).reversed().map { friday.adding(days: -7 * $0).isoText }
    }
}

/// A clock that only moves when somebody pauses, and what happens at each pause.
final class PausedClock: Sendable {
    private let passed = Mutex(0)
    private let pauses = Mutex<[Int]>([])
    private let start: Moment

    init(_ start: String) {
        guard let moment = Moment(isoText: start) else { preconditionFailure("\(start) is no moment") }
        self.start = moment
    }

    var taken: [Int] { pauses.withLock { $0 } }

    func set(_ ports: inout Ports, atPause: @escaping @Sendable (_ number: Int) -> Void = { _ in }) {
        ports.now = { self.start.adding(seconds: self.passed.withLock { $0 }) }
        ports.pause = { seconds in
            self.passed.withLock { $0 += seconds }
            let number = self.pauses.withLock { pauses in
                pauses.append(seconds)
                return pauses.count
            }
            atPause(number)
        }
    }
}
