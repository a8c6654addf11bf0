import ArgumentParser
import AuditTrail
import Encompass
import Pipeline

/// `encompass audit`: the trail that convinces a stranger.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Verifies, proves, shows, exports and tends the audit trail.",
        discussion: """
            EXAMPLES
              encompass audit verify --paper "48213:7F3A 91C2 …:6JH5"
              encompass audit prove b23f34d336ac-67-1 > child.tlog-proof

            EXIT STATUS
              0 good   1 does not agree   64 usage   66 nothing to check with   74 the trail cannot be read
            """,
        subcommands: [
            AuditVerifyCommand.self, AuditProveCommand.self, AuditCheckProofCommand.self, AuditShowCommand.self,
            AuditReplayCommand.self, AuditRevealCommand.self, AuditPruneCommand.self, AuditExportCommand.self,
            AuditKeysCommand.self,
        ])
}

/// Where the trail is and whom to trust.
struct AuditOptions: ParsableArguments {
    @OptionGroup var common: CommonOptions

    @Option(help: "Look at this copied audit folder, without configuration or state; needs --key.")
    var trail: String?

    @Option(help: "Trust this public key, name+id+key; may be given several times. Default: audit.vkeys.")
    var key: [PublicKeyArgument] = []

    /// Nothing where a copied folder is looked at.
    func configuration(_ ports: Ports) throws -> Configuration? {
        guard trail == nil else { return nil }
        let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
        return try NightSession.configuration(at: path, files: ports.files).configuration
    }

    func desk(_ ports: Ports = .live) throws -> AuditDesk {
        try AuditDesk(
            configuration(ports), trail: try trail.map { AbsolutePath.of($0, in: try WorkingFolder.path()) },
            keys: key.map(\.value), ports: ports)
    }

    func say(_ command: String, runID: String = "", exit: Int32, _ result: JSONValue, or lines: [String]) {
        guard common.json else { return lines.forEach(Terminal.say) }
        Terminal.say(
            Envelope.line(
                command: "audit " + command, runID: runID, exit: exit, result: result,
                problems: exit == 0 ? [] : Array(lines.prefix(1))))
    }
}

/// A public key as an argument.
struct PublicKeyArgument: ExpressibleByArgument {
    let value: NoteKey

    init?(argument: String) {
        guard let value = NoteKey(text: argument) else { return nil }
        self.value = value
    }
}
