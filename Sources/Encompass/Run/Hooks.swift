import Linkage
import Pipeline

/// The programs a council runs around the night: before it, after it, and where nothing was published.
///
/// They are told counts and codes by environment variables, never a name, and get nothing of this program's own
/// environment. No shell is used.
struct Hooks {
    private let hooks: Configuration.Hooks
    private let folder: String
    private let ports: Ports

    init(_ configuration: Configuration, ports: Ports) {
        hooks = configuration.hooks
        folder = configuration.folder.isEmpty ? "/" : configuration.folder
        self.ports = ports
    }

    /// Runs the program that prepares the night.
    ///
    /// - Throws: ``Refusal/Code/hookFailed`` where it did not end with 0: the night does not begin.
    func before(_ report: NightReport) throws {
        guard let failure = run("hooks.before", hooks.before, report) else { return }
        throw Refusal(.hookFailed, place: failure)
    }

    /// Runs the program that hears how the night ended, and says what became of that program where it failed.
    func after(_ report: NightReport) -> String? {
        report.verdict.isWell
            ? run("hooks.after", hooks.after, report) : run("hooks.on_failure", hooks.onFailure, report)
    }

    /// Nothing where there is no program or it ended with 0; else what became of it.
    private func run(_ key: String, _ command: [String], _ report: NightReport) -> String? {
        guard let program = command.first else { return nil }
        let end = ports.run(
            ProgramRun(
                program: program, arguments: Array(command.dropFirst()), environment: environment(report),
                folder: folder, timeoutSeconds: hooks.timeoutSeconds))
        switch end {
        case .exited(0): return nil
        case .exited(let status): return "\(key) (\(program)) ended with status \(status)"
        case .killed: return "\(key) (\(program)) was killed"
        case .timedOut: return "\(key) (\(program)) was stopped after \(hooks.timeoutSeconds) seconds"
        case .notStarted: return "\(key) (\(program)) could not be started"
        }
    }

    /// What a hook may know: enough for a mail with counts, nothing about a child or a school.
    private func environment(_ report: NightReport) -> [String: String] {
        var values = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
            "ENCOMPASS_VERDICT": report.verdict.rawValue, "ENCOMPASS_CODE": report.code,
            "ENCOMPASS_EXIT": String(report.exitStatus), "ENCOMPASS_RUN_ID": report.outcome?.runID ?? "",
            "ENCOMPASS_FOLDER": report.outcome?.folder ?? "", "ENCOMPASS_CALL_DAY": report.callDay.isoText,
        ]
        for (name, count) in report.counts { values["ENCOMPASS_" + name.uppercased()] = String(count) }
        return values
    }
}
