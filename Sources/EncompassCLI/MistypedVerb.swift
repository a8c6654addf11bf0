import ArgumentParser
import Encompass
import Pipeline

/// A verb there is none of: the parser says only that an argument is unexpected, so the verb meant is named here.
struct MistypedVerb {
    let message: String

    /// Nothing where the first words are verbs, options or a call for help.
    init?(_ arguments: [String]) {
        if let misplaced = MistypedVerb.misplacedConfiguration(arguments) {
            message = misplaced
            return
        }
        var command: any ParsableCommand.Type = EncompassCommand.self
        var path = "encompass"
        var topics: [String] = []
        for argument in arguments {
            let verbs = command.configuration.subcommands
            guard !verbs.isEmpty, !argument.hasPrefix("-") else { return nil }
            if argument == "help" {
                path += " help"
                topics = ["exit-codes"]
                continue
            }
            if let verb = verbs.first(where: { MistypedVerb.name(of: $0) == argument }) {
                command = verb
                path += " \(argument)"
                continue
            }
            let names = verbs.map(MistypedVerb.name) + topics
            let near = NearestName.of(argument, among: names)
            let advice =
                near.map { "Did you mean “\(path) \($0)”?" } ?? "The verbs are \(names.joined(separator: ", "))."
            message = "there is no verb “\(MistypedVerb.shown(argument))”. \(advice) “\(path) --help” tells more."
            return
        }
        return nil
    }

    /// The configuration named before the verb, or without its option: both look right to whoever typed them.
    private static func misplacedConfiguration(_ arguments: [String]) -> String? {
        guard let first = arguments.first else { return nil }
        if first == "--config" || first.hasPrefix("--config=") {
            return "options stand behind the verb: encompass run --config FILE."
        }
        guard ["run", "check-config", "doctor", "status"].contains(first), arguments.count > 1,
            let file = arguments.dropFirst().first, file.hasSuffix(".yaml") || file.hasSuffix(".yml")
        else { return nil }
        return "the configuration is named by an option: encompass \(first) --config \(shown(file))"
    }

    private static func name(of command: any ParsableCommand.Type) -> String {
        command.configuration.commandName ?? ""
    }

    /// A pasted line may hold anything: it is cut.
    private static func shown(_ word: String) -> String { word.count <= 30 ? word : "\(word.prefix(30))…" }
}
