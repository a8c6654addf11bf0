import ArgumentParser
import Casework
import Encompass
import Pipeline

/// `encompass status`: where tonight stands.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Tells where tonight stands, the last seven nights, and what waits.",
        discussion: """
            EXAMPLES
              encompass status
              encompass status --as-of 2026-11-20T07:00 --json
            It reads the state and changes nothing. Ends with 3 where a school should have been told by
            now, rows of the newest night could not be read, or something else waits for a person past
            its time.
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "The instant to look from, London wall time: 2026-11-20T07:00. Default: now.")
    var asOf: WallTime?

    func run() throws {
        let ports = Ports.live
        let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
        let (configuration, _) = try NightSession.configuration(at: path, files: ports.files)
        let now = try asOf?.value ?? LondonClock().wallTime(at: ports.now())
        let standing = try NightStanding(configuration, files: ports.files, now: now)
        if common.json {
            Terminal.say(Envelope.line(command: "status", exit: standing.exitStatus, result: standing.json))
        } else {
            for line in standing.lines { Terminal.say(line) }
        }
        guard standing.exitStatus == 0 else { throw ExitCode(standing.exitStatus) }
    }
}
