import ArgumentParser
import Encompass
import Pipeline

/// The command line: arguments in, exit status out.
@main
struct EncompassCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encompass",
        abstract: "Tells schools, before the day begins, that a pupil has been caught up in a domestic abuse incident.",
        discussion: """
            EXAMPLES
              encompass demo                                a whole night on invented data
              encompass run --config /etc/encompass/encompass.yaml   the nightly job

            THE FIRST HOUR
              encompass demo; encompass sniff FILE; encompass init; encompass check-config; encompass doctor;
              encompass run --dry-run. What a status means: encompass help exit-codes.
            """,
        version: Program.version,
        subcommands: [
            RunCommand.self, StatusCommand.self, DoctorCommand.self, InitCommand.self, SniffCommand.self,
            CheckConfigCommand.self, ConfigCommand.self, DemoCommand.self, ExplainCommand.self, TraceCommand.self,
            ModelCommand.self,
            AuditCommand.self, SheetsCommand.self, PracticesCommand.self, HubCommand.self,
            ReviewCommand.self, OutcomesCommand.self, StatsCommand.self, LookupCommand.self, PurgeCommand.self,
            ArchiveCommand.self, SubjectAccessCommand.self,
        ])

    static func main() {
        guard !CommandLine.arguments.isEmpty else {
            // The runtime takes them from /proc/self; where that fails, the parser would take it for a call for help
            // and end with 0, which says that the lists are published.
            Terminal.complain("encompass: the arguments cannot be read. Look whether /proc is there. Nothing was done.")
            exit(withError: ExitCode(70))
        }
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            try ProcessPrivacy.establish()
            ProcessMemory.establish()
            if arguments == ["help", "exit-codes"] {
                for line in ExitStatus.lines { Terminal.say(line) }
                return
            }
            if let mistyped = MistypedVerb(arguments) {
                Envelope.fail(arguments, exit: 64, code: "usage", [mistyped.message])
                Terminal.complain("encompass: \(mistyped.message)")
                exit(withError: ExitCode(64))
            }
            var command = try parseAsRoot()
            try command.run()
        } catch let status as ExitCode {
            exit(withError: status)
        } catch  where isOurs(error) {
            let fault = Fault(error)
            Envelope.fail(arguments, exit: fault.exitStatus, code: fault.code, fault.messages)
            for message in fault.messages { Terminal.complain("encompass: \(message)") }
            exit(withError: ExitCode(fault.exitStatus))
        } catch {
            endWithParsersWords(error, arguments)
        }
    }

    /// Ends with the argument parser's own words: help and version on standard output, wrong usage on standard error.
    ///
    /// Its words repeat arguments, so they go out like everybody else's and not by its own way.
    private static func endWithParsersWords(_ error: any Error, _ arguments: [String]) -> Never {
        let status = exitCode(for: error)
        let words = fullMessage(for: error)
        if !status.isSuccess { Envelope.fail(arguments, exit: status.rawValue, code: "usage", [message(for: error)]) }
        if !words.isEmpty {
            if status.isSuccess { Terminal.explain(words) } else { Terminal.complainAtLength(words) }
        }
        exit(withError: status)
    }

    /// Errors of the argument parser know their own message and status.
    private static func isOurs(_ error: any Error) -> Bool {
        exitCode(for: error) == .failure && !(error is CleanExit) && !(error is ValidationError)
    }
}
