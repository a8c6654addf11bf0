import ArgumentParser
import Encompass
import Pipeline

/// A verb there is none of: the parser says only that an argument is unexpected, so the verb meant is named here.
struct MistypedVerb {
    let message: String

    /// Nothing where the first words are verbs, options or a call for help.
    init?(_ arguments: [String]) {
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

    private static func name(of command: any ParsableCommand.Type) -> String {
        command.configuration.commandName ?? ""
    }

    /// A pasted line may hold anything: it is cut.
    private static func shown(_ word: String) -> String { word.count <= 30 ? word : "\(word.prefix(30))…" }
}
