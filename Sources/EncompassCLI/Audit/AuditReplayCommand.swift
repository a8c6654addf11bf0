import ArgumentParser
import Encompass
import Pipeline

/// `encompass audit replay`: does the night come out the same?
struct AuditReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Computes a kept night again from its stored inputs, and compares everything.",
        discussion: """
            EXAMPLES
              encompass audit replay 2026-11-20-1
              encompass audit replay 2026-11-20-1 --config /mnt/backup/encompass.yaml --json

            EXIT STATUS
              0 the same   1 differs   66 inputs purged, run unknown or other rules   74 state or trail unreadable
            Nothing that is kept is written to. Names are read, so it runs where the night runs.
            """)

    @OptionGroup var options: AuditOptions
    @Argument(help: ArgumentHelp("The id of a night, such as 2026-11-20-1.", valueName: "run")) var runID: String

    func validate() throws {
        guard options.trail == nil else {
            throw ValidationError("--trail: a copied trail has no inputs to compute from")
        }
    }

    func run() throws {
        let ports = Ports.live
        let path = AbsolutePath.of(options.common.config, in: try WorkingFolder.path())
        let (configuration, digest) = try NightSession.configuration(at: path, files: ports.files)
        let shield = Shield()
        Interruption.watch(shield) { _ in Terminal.complain("encompass: interrupted.") }
        let replay = try AuditReplay.of(runID, configuration, digest: digest, ports: ports, shield: shield)
        options.say("replay", runID: runID, exit: replay.exitStatus, replay.json, or: replay.lines)
        if replay.exitStatus != 0 { throw ExitCode(replay.exitStatus) }
    }
}
