import ArgumentParser
import Encompass
import Pipeline

/// `encompass audit verify`: is the past as it was?
struct AuditVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Checks every record, night and checkpoint, and witnesses where given.",
        discussion: """
            EXAMPLES
              encompass audit verify
              encompass audit verify --paper "48213:7F3A 91C2 E40B …:6JH5" --checkpoint /mnt/audit/48213
            """)

    @OptionGroup var options: AuditOptions

    @Option(help: "A checkpoint file that an auditor kept; may be given several times.") var checkpoint: [String] = []
    @Option(help: "SIZE:ROOT:CHECK, typed from the foot of a sheet; may be given several times.")
    var paper: [String] = []

    func run() throws {
        let folder = try WorkingFolder.path()
        let verification = try AuditVerification.of(
            options.desk(), checkpoints: checkpoint.map { AbsolutePath.of($0, in: folder) }, papers: paper)
        options.say("verify", exit: verification.exitStatus, verification.json, or: verification.lines)
        if verification.exitStatus != 0 { throw ExitCode(verification.exitStatus) }
    }
}
