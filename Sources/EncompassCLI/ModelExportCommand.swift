import ArgumentParser
import Encompass
import Linkage
import Pipeline

/// `encompass model export`: the model for an engine that others run.
struct ModelExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes the model as Splink 4 settings, for DuckDB and Spark.",
        discussion: """
            EXAMPLES
              encompass model export --splink ./splink --register register.csv --queries queries.csv
              encompass model export --splink ./splink
            Without --register the invented sample register is taken. The folder must not exist; it holds the register
            prepared for Splink, so it holds names. Its README says what is exact and what is approximate.
            """)

    @OptionGroup var options: ModelOptions

    @Option(help: "The folder to write, which must not exist.") var splink: String

    func validate() throws {
        if options.register != nil, options.queries.isEmpty { throw ValidationError("--queries is needed too") }
    }

    func run() throws {
        let ports = Ports.live
        let (model, _) = try options.startingModel(nil, files: ports.files)
        let source =
            options.register == nil
            ? try SampleRegister.source()
            : try options.source(nil, asOf: options.time(ports), files: ports.files)
        guard let plain = source.plain else { return }
        let folder = AbsolutePath.of(splink, in: try WorkingFolder.path())
        let export = SplinkExport(
            model, sample: source.sample, register: plain.register, queries: plain.queries, tables: .builtIn)
        try export.write(to: folder, files: ports.files)
        if options.common.json {
            Terminal.say(
                Envelope.line(
                    command: "model export",
                    result: .object(["folder": .text(folder), "model": .text(model.version)])))
        } else {
            Terminal.say("Written: \(folder). It holds names; its README says what is exact.")
        }
    }
}
