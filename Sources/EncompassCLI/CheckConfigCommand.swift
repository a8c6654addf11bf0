import ArgumentParser
import Encompass
import Pipeline

/// `encompass check-config`: every fault with line and column.
struct CheckConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config", abstract: "Names every fault of a configuration with its line and column.",
        discussion: """
            EXAMPLES
              encompass check-config --config /etc/encompass/encompass.yaml
              encompass check-config --config encompass.yaml --json
            """)

    @OptionGroup var common: CommonOptions

    func run() throws {
        let files = Ports.live.files
        let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
        let (configuration, _) = try NightSession.configuration(at: path, files: files)
        _ = try NightSession.model(configuration, files: files)
        for warning in configuration.warnings { Terminal.complain("warning: \(warning)") }
        for path in configuration.settingsNotActedOn {
            Terminal.complain("warning: \(path) is read, but this version does not act on it yet.")
        }
        if common.json {
            Terminal.say(
                JSONValue.object([
                    "command": .text("check-config"), "version": .text(Program.version), "exit": .integer(0),
                    "problems": .list(configuration.warnings.map { .object(["message": .text("\($0)")]) }),
                    "result": .object(["file": .text(path)]),
                ]).line)
        } else {
            Terminal.say("\(path): no fault found.")
        }
    }
}
