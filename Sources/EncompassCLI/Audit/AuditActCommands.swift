import ArgumentParser
import AuditTrail
import Encompass
import Linkage
import Pipeline

/// `encompass audit reveal`: whom a pseudonym stands for. Two people answer for it, and it is recorded.
struct AuditRevealCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reveal", abstract: "Says which pupil a pseudonym stands for, and records who asked and why.",
        discussion: """
            EXAMPLES
              encompass audit reveal 3COA4IL4ZPYANX7V2Z5MTBNDAX --by "A. Lead" --second "B. Head" --reason "case 12"
              encompass audit show --kind revealed
            """)

    @OptionGroup var options: AuditOptions
    @Argument(help: "The x of a row's record.") var pseudonym: String
    @Option(help: "Who asks.") var by: String
    @Option(help: "Who agrees; another person.") var second: String
    @Option(help: "Why, in a few words without a child's name.") var reason: String

    func run() throws {
        let order = try AuditClerk.Order(by: by, second: second, reason: reason)
        let answer = try options.withClerk { clerk, desk in
            try clerk.reveal(pseudonym, order: order, desk: desk)
        }
        options.say("reveal", exit: 0, .object(["reference": .text(answer)]), or: [answer])
    }
}

/// `encompass audit prune`: lines go, hashes stay.
struct AuditPruneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune", abstract: "Removes old lines; their hashes stay, and the trail still verifies.",
        discussion: """
            EXAMPLES
              encompass audit prune --before 2025-01-01
              encompass audit prune --before 2025-01-01 --yes
            """)

    @OptionGroup var options: AuditOptions
    @Option(help: "Lines of days before this one go.") var before: String
    @Flag(help: "Do it. Without this, only what would go is said.") var yes = false

    func validate() throws {
        guard CalendarDate(isoText: before) != nil else { throw ValidationError("--before: a day such as 2025-01-01") }
    }

    func run() throws {
        guard let day = CalendarDate(isoText: before) else { return }
        let lines = try options.withClerk { clerk, desk in
            yes ? try clerk.prune(before: day, desk: desk) : try clerk.prunable(before: day, desk: desk).lines
        }
        options.say(
            "prune", exit: 0, .object(["lines": .integer(lines), "done": .flag(yes)]),
            or: ["\(lines) lines \(yes ? "removed; their hashes stay." : "would go. Add --yes to remove them.")"])
    }
}

/// `encompass audit export`: the trail for other programs.
struct AuditExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes CSV, JSON Lines, SQLite and tiles to a folder that does not exist.",
        discussion: """
            EXAMPLES
              encompass audit export --to ./trail-2026
              encompass audit export --trail /mnt/audit --key "name+id+key" --to ./trail-2026
            """)

    @OptionGroup var options: AuditOptions
    @Option(help: "The folder to make.") var to: String

    func run() throws {
        let path = AbsolutePath.of(to, in: try WorkingFolder.path())
        let count = try AuditExport(options.desk()).write(to: path)
        options.say(
            "export", exit: 0, .object(["records": .integer(count), "folder": .text(path)]),
            or: ["\(count) records are in \(path)."])
    }
}

/// `encompass audit keys`: the key that signs.
struct AuditKeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Makes the signing key, or replaces it.",
        discussion: """
            EXAMPLES
              encompass audit keys init --origin brackenshire.gov.uk/encompass/audit
              encompass audit keys rotate
            """,
        subcommands: [Init.self, Rotate.self])

    struct Init: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init", abstract: "Makes the keys before the first night, under a name of your choice.",
            discussion: """
                EXAMPLES
                  encompass audit keys init
                  encompass audit keys init --origin brackenshire.gov.uk/encompass/audit
                """)

        @OptionGroup var options: AuditOptions
        @Option(help: "The name that the trail is signed under. Default: made from the council's name.")
        var origin: String?

        func run() throws {
            let ports = Ports.live
            guard let configuration = try options.configuration(ports) else {
                throw ValidationError("keys are made for a configuration")
            }
            let key = try AuditKeys.make(configuration, origin: origin, ports: ports)
            options.say("keys init", exit: 0, .object(["key": .text(key.text)]), or: AuditKeys.lines(key))
        }
    }

    struct Rotate: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rotate", abstract: "Replaces the signing key; the old key signs the new one.",
            discussion: """
                EXAMPLES
                  encompass audit keys rotate
                  encompass audit keys rotate --config /etc/encompass/encompass.yaml
                """)

        @OptionGroup var options: AuditOptions

        func run() throws {
            let key = try options.withClerk { clerk, _ in try clerk.rotate() }
            options.say("keys rotate", exit: 0, .object(["key": .text(key.text)]), or: AuditKeys.lines(key))
        }
    }
}

extension AuditOptions {
    /// Hands over the clerk, who holds the lock, and lets go of it whatever happens.
    func withClerk<Value>(_ body: (AuditClerk, AuditDesk) throws -> Value) throws -> Value {
        let ports = Ports.live
        guard let configuration = try configuration(ports) else {
            throw ValidationError("--trail: a copied folder can only be looked at")
        }
        let clerk = try AuditClerk(configuration, ports: ports)
        let outcome = Result { try body(clerk, desk(ports)) }
        try clerk.close()
        return try outcome.get()
    }
}
