import ArgumentParser
import Encompass
import Pipeline

/// `encompass explain`: one decision, in words and weights.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explains one decision in words and weights.",
        discussion: """
            EXAMPLES
              encompass explain 3c9f12d0a1b2-27-1
              encompass explain 3c9f12d0a1b2-27-1 --json
            The match log of the published folder is read; it holds names, so the output does too.
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "A child_ref of the match log.")
    var reference: String

    func run() throws {
        let files = Ports.live.files
        let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
        let (configuration, _) = try NightSession.configuration(at: path, files: files)
        let explanation = try Explanation.find(reference, below: configuration.paths.output, files: files)
        if common.json {
            Terminal.say(explanation.line)
        } else {
            for line in explanation.words { Terminal.say(line) }
        }
    }
}
