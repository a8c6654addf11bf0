import ArgumentParser

/// `encompass model`: the numbers of the matching, shown, judged and made anew.
struct ModelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model", abstract: "Shows, judges and re-estimates the numbers of the matching.",
        subcommands: [ModelEvaluateCommand.self])
}
