import ArgumentParser

/// `encompass model`: the numbers of the matching, shown, judged and made anew.
struct ModelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model", abstract: "Shows, judges, re-estimates and exports the numbers of the matching.",
        discussion: """
            EXAMPLES
              encompass model evaluate --pupils 130000 --children 4000 --seeds 1,2,3
              encompass model estimate --config encompass.yaml --write linkage-model-2.yaml
            """,
        subcommands: [
            ModelShowCommand.self, ModelEvaluateCommand.self, ModelEstimateCommand.self, ModelCompareCommand.self,
            ModelExportCommand.self, ModelWeightsCommand.self,
        ])
}
