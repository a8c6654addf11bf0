import ArgumentParser
import Casework
import Encompass
import Glibc
import InventedNight
import Pipeline

/// `encompass demo`: a full night on invented data.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Runs a full night on invented data, in a folder of its own.",
        discussion: """
            EXAMPLES
              encompass demo
              encompass demo --write ./big-night --pupils 190000 --children 75
            The night brings its own configuration: --config is not read.
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "Write the invented inputs to this folder and stop; the folder must not exist.")
    var write: String?

    @Option(help: "How many pupils the register has.") var pupils = 3000
    @Option(help: "How many schools there are. Default: one for every 450 pupils, and at least 40.") var schools: Int?
    @Option(help: "How many children the police report.") var children = 75
    @Option(help: "How many queries the plain files for model evaluate have; 0 writes none.") var queries = 0
    @Option(help: "The seed: the same seed makes the same night.") var seed: UInt64 = 20_261_120
    @Option(help: "How dirty the police slips are: light, middle, heavy.") var dirt = "middle"

    func validate() throws {
        guard pupils >= 1000 else { throw ValidationError("--pupils: 1000 or more, so that names repeat as they do") }
        guard schools.map({ (24...1000).contains($0) }) ?? true else {
            throw ValidationError("--schools: 24 to 1,000, because the first 21 each have a part to play")
        }
        guard NightRecipe.Dirt(rawValue: dirt) != nil else { throw ValidationError("--dirt: light, middle or heavy") }
    }

    func run() throws {
        let ports = Ports.live
        let folder =
            try write.map { AbsolutePath.of($0, in: try WorkingFolder.path()) } ?? TemporaryFolder.make() + "/night"
        try DemoNight(recipe: recipe, queries: queries, folder: folder, files: ports.files).write()
        guard write == nil else {
            return try Envelope.end(
                common, "demo", result: .object(["folder": .text(folder)]),
                lines: [
                    "The inputs are in \(folder). Run them with: encompass run --config \(folder)/encompass.yaml"
                        + " --as-of \(NightRecipe.sampleTime.isoText)"
                ])
        }
        let path = folder + "/encompass.yaml"
        let (configuration, digest) = try NightSession.configuration(at: path, files: ports.files)
        let session = try NightSession.open(
            configuration, digest: digest, asOf: NightRecipe.sampleTime, ports: ports)
        let outcome = try NightlyRun(session.context).run()
        try session.close()
        if common.json {
            Terminal.say(OutcomeReport.json(outcome, command: "demo"))
        } else {
            for line in OutcomeReport.lines(outcome) { Terminal.say(line) }
        }
        if outcome.exitStatus != 0 { throw ExitCode(outcome.exitStatus) }
    }

    private var recipe: NightRecipe {
        let isSample = pupils == 3000 && children == 75 && seed == 20_261_120
        var recipe = isSample ? NightRecipe() : NightRecipe.sized(pupils: pupils, children: children, seed: seed)
        if let schools { recipe.schools = schools }
        recipe.dirt = NightRecipe.Dirt(rawValue: dirt) ?? .middle
        return recipe
    }
}
