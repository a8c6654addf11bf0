import ArgumentParser
import Encompass
import Pipeline

/// `encompass doctor`: ready for tonight, or what to fix.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Tells whether all is ready for tonight, or what to fix. It changes nothing.",
        discussion: """
            EXAMPLES
              sudo -u encompass encompass doctor
              encompass doctor --config encompass.yaml --json
            Run it as the user of the nightly job: permissions are looked at. The verdict is the last line; status 78
            where something must be fixed, else 0.
            """)

    @OptionGroup var common: CommonOptions

    func run() throws {
        let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
        let examination = Examination(configurationAt: path, ports: .live, disk: .live)
        let exit: Int32 = examination.isReady ? 0 : 78
        if common.json {
            Terminal.say(
                Envelope.line(
                    command: "doctor", exit: exit, result: examination.json,
                    problems: examination.observations.filter(\.isFault).map(\.what)))
        } else {
            for line in examination.lines { Terminal.say(line) }
        }
        if exit != 0 { throw ExitCode(exit) }
    }
}
