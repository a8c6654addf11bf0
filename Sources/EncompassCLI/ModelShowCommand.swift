import ArgumentParser
import Encompass
import Linkage
import Pipeline

/// `encompass model show`: the numbers of the matching in words, and as a chart for auditors.
struct ModelShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows the numbers of the matching in words, and as a page with charts.",
        discussion: """
            EXAMPLES
              encompass model show
              encompass model show --model linkage-model-2.yaml --output weights.html
            Chance agreement is counted for every child on the register, so typical weights are shown: on the invented
            sample register, or on yours with --register and --queries, or with --real and --config.
            """)

    @OptionGroup var options: ModelOptions

    @Flag(help: "Count on the register and children that the configuration names.") var real = false
    @Option(help: "Write one self-contained page for printing to this file, which must not exist.")
    var output: String?

    func validate() throws {
        if options.register != nil, options.queries.isEmpty { throw ValidationError("--queries is needed too") }
        if real, options.register != nil { throw ValidationError("--real and --register exclude each other") }
    }

    func run() throws {
        let ports = Ports.live
        let configuration = real ? try options.configuration(ports.files) : nil
        let (model, digest) = try options.startingModel(configuration, files: ports.files)
        let source =
            real || options.register != nil
            ? try options.source(configuration, asOf: options.time(ports), files: ports.files)
            : try SampleRegister.source()
        let words =
            real ? "the configured register" : options.register != nil ? "a register" : "the invented sample register"
        let report = ShowReport(
            TypicalWeights(model, over: source.sample), digest: digest, registerWords: words)
        if let output {
            let path = AbsolutePath.of(output, in: try WorkingFolder.path())
            guard try ports.files.factsOfName(FilePlace(path)) == nil else { throw FileError.exists(path) }
            try ports.files.writeNew(FilePlace(path), Array(try ModelPage(report).html().utf8), permissions: 0o644)
        }
        if options.common.json {
            Terminal.say(Envelope.line(command: "model show", result: report.json))
        } else if output == nil {
            for line in report.lines { Terminal.say(line) }
        }
    }
}
