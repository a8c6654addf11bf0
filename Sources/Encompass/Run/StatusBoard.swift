import Casework
import Foundation
import Linkage
import Pipeline

/// What the job leaves for those who watch it: `status.json`, the heartbeat, and the file of measurements.
///
/// Written at the beginning and at every end, refusals too, so that silence always means that something is wrong. A
/// board that cannot be written is a complaint, never the end of a night that is published.
struct StatusBoard: Sendable {
    static let fileName = "status.json"
    static let heartbeatName = "heartbeat"

    private let folder: String
    private let measurements: MeasurementFile?
    private let files: FileStore

    /// - Parameter deadline: by when schools are to be told; measured only where `metrics` names a file.
    init(folder: String, output: String, metrics: String?, deadline: ClockTime? = nil, files: FileStore) {
        self.folder = folder
        self.files = files
        measurements = metrics.map {
            MeasurementFile(
                path: $0, folders: [("state", folder), ("output", output)], deadline: deadline, files: files)
        }
    }

    /// Whether the folder is there, and nobody else can write into it.
    func isOurs() -> Bool {
        let facts = Result { try files.factsOfName(FilePlace(folder)) }
        guard case .success(let found?) = facts, found.kind == .folder else { return false }
        return !found.isWritableByOthers && (found.owner == files.user() || found.owner == 0)
    }

    /// Notes that a run has begun.
    func begin(_ report: NightReport) throws {
        try write(report)
        try beat("start", at: report.startedAt, "")
    }

    /// Notes how it ended.
    func end(_ report: NightReport) throws {
        let at = report.endedAt ?? report.startedAt
        try write(report)
        try beat("exit", at: at, " \(report.exitStatus)")
        if report.verdict.isWell { try beat("success", at: at, "") }
        try measurements?.write(report, lastSuccess: try lastSuccess())
    }

    private func write(_ report: NightReport) throws {
        let earlier = Earlier.read(folder, files)
        var document: [String: JSONValue] = [
            "version": .integer(1), "program": .text(Program.version), "verdict": .text(report.verdict.rawValue),
            "code": .text(report.code), "exit": .integer(Int(report.exitStatus)),
            "run_id": .text(report.outcome?.runID ?? ""), "folder": .text(report.outcome?.folder ?? ""),
            "day": .text(report.day.isoText), "call_day": .text(report.callDay.isoText),
            "started_at": .text(report.startedAt.isoText), "ended_at": .text(report.endedAt?.isoText ?? ""),
            "counts": .object(report.counts.mapValues { .integer($0) }),
            "waiting": .object([
                "reviews": .integer(report.outcome?.totals.review ?? 0),
                "rejected": .integer(
                    (report.outcome?.totals.rowsRejected ?? 0) + (report.outcome?.totals.cellsRejected ?? 0)),
            ]),
            "messages": .list(report.messages.map { .text($0) }),
            "processes": .list((report.outcome?.sisters ?? []).map(StatusBoard.standing)),
        ]
        // What stands from earlier starts: a refusal at five does not undo the list of two o'clock.
        let isList = report.verdict == .published || report.verdict == .quiet
        document["standing_run"] = .text(isList ? report.outcome?.runID ?? "" : earlier?.standing_run ?? "")
        document["standing_call_day"] = .text(isList ? report.callDay.isoText : earlier?.standing_call_day ?? "")
        try replace(StatusBoard.fileName, in: folder, Array((JSONValue.object(document).line + "\n").utf8))
    }

    /// How a process beside the schools' ended that night: counts and paths alone.
    private static func standing(_ sister: SisterOutcome) -> JSONValue {
        .object([
            "process": .text(sister.process.text), "run_id": .text(sister.runID), "folder": .text(sister.folder),
            "refused": .flag(sister.wasRefused), "known": .flag(sister.wasKnown),
            "exit": .integer(Int(sister.exitStatus)), "reviews": .integer(sister.counts["review"] ?? 0),
        ])
    }

    private struct Earlier: Decodable {
        let standing_run: String
        let standing_call_day: String

        /// Nothing where there is none, or where it cannot be read: it is about to be replaced.
        static func read(_ folder: String, _ files: FileStore) -> Earlier? {
            let bytes = Result {
                try files.readWhole(FilePlace(folder + "/" + StatusBoard.fileName), bytesMax: 1 << 20)
            }
            guard case .success(let bytes) = bytes else { return nil }
            return try? JSONDecoder().decode(Earlier.self, from: Data(bytes))
        }
    }

    /// The convention of health checks: `start`, `success`, and `exit` with the status; late is an alarm.
    private func beat(_ name: String, at: Moment, _ words: String) throws {
        try files.prepareFolder(folder + "/" + StatusBoard.heartbeatName)
        try replace(name, in: folder + "/" + StatusBoard.heartbeatName, Array((at.isoText + words + "\n").utf8))
    }

    private func lastSuccess() throws -> Moment? {
        let place = FilePlace(folder + "/" + StatusBoard.heartbeatName + "/success")
        guard try files.factsOfName(place) != nil else { return nil }
        let text = String(decoding: try files.readWhole(place, bytesMax: 4096), as: UTF8.self)
        return Moment(isoText: String(text.prefix(20)))
    }

    /// Writes beside the old file and puts it in its place in one step.
    private func replace(_ name: String, in folder: String, _ bytes: [UInt8]) throws {
        try files.withOpen(FilePlace(folder), .folder) { folder in
            let fresh = FilePlace(".\(name).new", in: folder)
            try files.removeTree(fresh)
            try files.writeNew(fresh, bytes)
            try files.rename(fresh, FilePlace(name, in: folder))
            try files.sync(folder)
        }
    }
}
