import ArgumentParser

/// `encompass model`: the numbers of the matching, judged and made anew.
struct ModelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model", abstract: "Judges and re-estimates the numbers of the matching.",
        discussion: """
            EXAMPLES
              encompass model evaluate --pupils 130000 --children 4000 --seeds 1,2,3
              encompass model estimate --config encompass.yaml --write linkage-model-2.yaml
            """,
        subcommands: [ModelEvaluateCommand.self, ModelEstimateCommand.self, ModelWeightsCommand.self])
}
