import ArgumentParser
import Casework
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
            The files it names are looked at too: mapped headings that an existing file lacks are faults; files that are
            not there yet are warnings. Status 78 where there is a fault, else 0.
            """)

    @OptionGroup var common: CommonOptions

    func run() throws {
        let ports = Ports.live
        let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
        do {
            try check(path, ports)
        } catch let status as ExitCode {
            throw status
        } catch {
            // Whatever stands in the way of the configuration is a fault of it: this verb answers 0 or 78.
            let fault = Fault(error)
            for message in fault.messages { Terminal.complain("encompass: \(message)") }
            if common.json {
                Terminal.say(
                    Envelope.line(command: "check-config", exit: 78, problems: fault.messages, code: fault.code))
            }
            throw ExitCode(78)
        }
    }

    private func check(_ path: String, _ ports: Ports) throws {
        let (configuration, _) = try NightSession.configuration(at: path, files: ports.files)
        _ = try NightSession.model(configuration, files: ports.files)
        let check = ConfigurationCheck(
            configuration, files: ports.files, disk: .live, day: try LondonClock().wallTime(at: ports.now()).date)
        for warning in check.warnings { Terminal.complain("warning: \(warning)") }
        for fault in check.faults { Terminal.complain("encompass: \(fault)") }
        let exit: Int32 = check.faults.isEmpty ? 0 : 78
        if common.json {
            Terminal.say(
                Envelope.line(
                    command: "check-config", exit: exit, result: .object(["file": .text(path)]),
                    problems: check.faults.map(\.description) + check.warnings.map(\.description)))
        } else if exit == 0 {
            Terminal.say("\(path): no fault found.")
        }
        if exit != 0 { throw ExitCode(exit) }
    }
}
