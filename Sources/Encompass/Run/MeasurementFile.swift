import Casework
import Pipeline

/// The run in Prometheus' text form, for the node exporter's textfile collector: counts and times, no school and no child.
///
/// It can be read by everyone, because the collector is another user; it is put in place in one step.
struct MeasurementFile: Sendable {
    private let path: String
    /// By the label they get.
    private let folders: [(label: String, path: String)]
    /// By when schools are to be told, London time.
    private let deadline: ClockTime?
    private let files: FileStore

    init(path: String, folders: [(label: String, path: String)], deadline: ClockTime?, files: FileStore) {
        self.deadline = deadline
        self.path = path
        self.folders = folders
        self.files = files
    }

    func write(_ report: NightReport, lastSuccess: Moment?) throws {
        let bytes = Array(text(report, lastSuccess: lastSuccess).utf8)
        try files.withOpen(FilePlace(FileStore.parent(of: path)), .folder) { folder in
            let name = FileStore.name(of: path)
            let fresh = FilePlace(".\(name).new", in: folder)
            try files.removeTree(fresh)
            try files.writeNew(fresh, bytes)
            try files.setPermissions(fresh, 0o644)
            try files.rename(fresh, FilePlace(name, in: folder))
        }
    }

    func text(_ report: NightReport, lastSuccess: Moment?) -> String {
        var lines: [String] = []
        func measure(_ name: String, _ help: String, _ values: [(label: String, value: Int)]) {
            guard !values.isEmpty else { return }
            lines += ["# HELP encompass_\(name) \(help)", "# TYPE encompass_\(name) gauge"]
            lines += values.map { "encompass_\(name)\($0.label) \($0.value)" }
        }
        let ended = report.endedAt ?? report.startedAt
        measure("last_run_timestamp_seconds", "When the last run ended.", [("", ended.secondsSinceEpoch)])
        if let lastSuccess {
            measure(
                "last_success_timestamp_seconds", "When a run last ended well.", [("", lastSuccess.secondsSinceEpoch)])
        }
        measure(
            "run_duration_seconds", "How long the last run took.",
            [("", ended.secondsSinceEpoch - report.startedAt.secondsSinceEpoch)])
        measure("exit_status", "The exit status of the last run.", [("", Int(report.exitStatus))])
        measure(
            "verdict", "How the last run ended: one of these is 1.",
            NightReport.Verdict.allCases.map { ("{verdict=\"\($0.rawValue)\"}", $0 == report.verdict ? 1 : 0) })
        let counts = report.counts
        measure(
            "count", "Rows and children of the last run, by what became of them.",
            counts.sorted { $0.key < $1.key }.map { ("{of=\"\($0.key)\"}", $0.value) })
        if let totals = report.outcome?.totals {
            measure(
                "reviews_open", "Children of the last run who waited for a person at its end.", [("", totals.review)])
        }
        if let deadline, report.verdict.isWell, let clock = try? LondonClock() {
            let due = clock.moment(of: LocalDateTime(date: report.callDay, minuteOfDay: deadline.minuteOfDay))
            measure(
                "deadline_margin_seconds", "From the end of the last run to the hour by which schools are told.",
                [("", due.secondsSinceEpoch - ended.secondsSinceEpoch)])
        }
        if let trail = report.trail {
            measure(
                "audit_ok", "Whether the audit trail was the one that the state knows.", [("", trail.isWhole ? 1 : 0)])
            measure("audit_size", "The records of the audit trail.", trail.records.map { [("", $0)] } ?? [])
        }
        measure(
            "free_bytes", "Room on the disk of a folder.",
            folders.compactMap { folder in
                guard case .success(let bytes) = Result(catching: { try files.freeBytes(FilePlace(folder.path)) })
                else { return nil }
                return ("{folder=\"\(folder.label)\"}", bytes)
            })
        return lines.map { $0 + "\n" }.joined()
    }
}
