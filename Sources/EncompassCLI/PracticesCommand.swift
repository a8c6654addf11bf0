import ArgumentParser
import Casework
import Encompass
import Pipeline
import Practices

/// `encompass practices`: telling doctors' practices.
struct PracticesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "practices", abstract: "Tells doctors' practices of high-risk incidents.",
        discussion: """
            EXAMPLES
              encompass practices run --config /etc/encompass/encompass.yaml
              encompass practices run --config encompass.yaml --as-of 2026-11-20T02:15
            With the schools in one night: encompass run --process schools,practices.
            """,
        subcommands: [PracticesRunCommand.self])
}

/// `encompass practices run`: the notices of one night, without the schools.
struct PracticesRunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Makes one notice a practice.",
        discussion: """
            EXAMPLES
              encompass practices run --config /etc/encompass/encompass.yaml
              encompass practices run --config encompass.yaml --as-of 2026-11-20T02:15 --output out --state state
            It takes the same lock as the nightly job, reads the police files that no run of practices has read, and
            publishes below the folder practices of the output folder.
            """)

    @OptionGroup var common: CommonOptions
    @Option(help: "The instant to compute for, London wall time: 2026-11-20T02:15. Default: now.")
    var asOf: WallTime?
    @Option(help: "Publish below this folder, whatever the configuration says.") var output: String?
    @Option(help: "Keep the state in this folder, whatever the configuration says.") var state: String?

    func run() throws {
        try SisterSession(common, asOf: asOf, output: output, state: state).run("practices run", .practices) {
            try PracticesFeed.read($0)
        }
    }
}
