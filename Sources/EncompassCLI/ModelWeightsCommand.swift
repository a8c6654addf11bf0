import ArgumentParser
import Encompass
import Pipeline

/// `encompass model weights`: the arithmetic of every likely pair, as a table for other programs.
struct ModelWeightsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "weights", abstract: "Prints level, m, u and weight of every likely pair as CSV.",
        discussion: """
            EXAMPLES
              encompass model weights --register register.csv --queries queries.csv > weights.csv
              encompass model weights --register register.csv --queries queries.csv --model linkage-model-2.yaml
            Columns: query_id, pupil_id, log_odds, attribute, level, m, u, bits. The bits of a pair add up to its match
            weight; log_odds is that of its share in the whole distribution, to the base 2.
            """)

    @OptionGroup var options: ModelOptions

    @Option(help: "Pairs below this share of their distribution are left out.") var shareMin = 0.000_001

    func validate() throws {
        guard options.register != nil, !options.queries.isEmpty else {
            throw ValidationError("--register and --queries are needed")
        }
    }

    func run() throws {
        let ports = Ports.live
        let (model, _) = try options.startingModel(nil, files: ports.files)
        let source = try options.source(nil, asOf: options.time(ports), files: ports.files)
        guard let plain = source.plain else { return }
        PairWeights(sample: source.sample, ids: plain.register.ids, shareMin: shareMin)
            .write(by: model) { Terminal.say($0) }
    }
}
