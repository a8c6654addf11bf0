import ArgumentParser
import Hub
import Pipeline

/// `encompass hub`: the daily list of the hub's meeting.
struct HubCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hub", abstract: "Prints the daily list of the hub's meeting.",
        discussion: """
            EXAMPLES
              encompass hub run --config /etc/encompass/encompass.yaml
              encompass hub run --config encompass.yaml --as-of 2026-11-20T08:45
            """,
        subcommands: [HubRunCommand.self])
}

/// `encompass hub run`: one list, without the schools' night.
struct HubRunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Makes the list of the incidents since the last meeting.",
        discussion: """
            EXAMPLES
              encompass hub run --config /etc/encompass/encompass.yaml
              encompass hub run --config encompass.yaml --as-of 2026-11-20T08:45 --output out --state state
            It takes the same lock as the nightly job, reads what the nights have decided, and publishes below the
            folder hub of the output folder. Made again after the calls, it is a new list.
            """)

    @OptionGroup var common: CommonOptions
    @Option(help: "The instant to compute for, London wall time: 2026-11-20T08:45. Default: now.")
    var asOf: WallTime?
    @Option(help: "Publish below this folder, whatever the configuration says.") var output: String?
    @Option(help: "Keep the state in this folder, whatever the configuration says.") var state: String?

    func run() throws {
        try SisterSession(common, asOf: asOf, output: output, state: state).run("hub run", .hub) {
            try HubFeed.read($0)
        }
    }
}
