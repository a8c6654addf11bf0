import ArgumentParser
import Casework
import Encompass
import Glibc
import InventedNight
import Linkage
import Pipeline

/// `encompass model evaluate`: how often the matching is right, and whether it knows.
struct ModelEvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Measures the matching and the decisions against a known truth.",
        discussion: """
            EXAMPLES
              encompass model evaluate --pupils 130000 --children 20000 --seeds 1,2,3,4,5 --dirt middle
              encompass model evaluate --register register.csv --queries queries.csv --truth truth.csv --pairs pairs.csv
            The plain files are UTF-8 with ISO dates: register pupil_id,forename,surname,dob,sex,postcode; queries
            query_id,forename,surname,dob,sex,postcode and incident_id where children belong together; truth
            query_id,pupil_id (empty = not on the register), and kind and custom where they are known.
            """)

    @Option(help: "The register in plain form.") var register: String?
    @Option(help: "The children to look for, in plain form.") var queries: String?
    @Option(help: "Who the children are.") var truth: String?

    @Option(help: "Without files: how many pupils the invented register has.") var pupils = 130_000
    @Option(help: "Without files: how many children are looked for, for each seed.") var children = 20_000
    @Option(help: "Without files: the seeds, parted by commas.") var seeds = "1,2,3,4,5"
    @Option(help: "Without files: how dirty the slips are: light, middle, heavy; several parted by commas.")
    var dirt = "middle"

    @Option(help: "The policy for children without a birth date: review, supported or both.") var withoutDob = "both"
    @Option(help: "The model file; without it the model that comes with the program.") var model: String?
    @Option(help: "The lowest posterior that may notify, instead of the default.") var notifyAt: Double?
    @Option(help: "The lowest posterior that is worth a review, instead of the default.") var reviewAt: Double?
    @Option(help: "The margin in bits, instead of the default.") var marginBits: Double?
    @Flag(help: "Leave the tables of names out: shows what they are worth.") var withoutNameTables = false
    @Option(help: "Resamples for the intervals.") var resamples = Bootstrap.resamplesDefault

    @Option(help: "Write every candidate kept to this file; it holds identifiers.") var pairs: String?
    @Flag(help: "One JSON envelope on standard output.") var json = false

    func validate() throws {
        let given = [register, queries, truth].count { $0 != nil }
        guard given == 0 || given == 3 else {
            throw ValidationError("--register, --queries and --truth belong together")
        }
        guard pupils >= 1000 else { throw ValidationError("--pupils: 1000 or more, so that names repeat as they do") }
        guard children > 0, resamples > 0 else { throw ValidationError("--children and --resamples: 1 or more") }
        _ = try (seedNumbers(), dirts(), policies())
        guard pairs == nil || given == 3 || seeds.split(separator: ",").count * dirt.split(separator: ",").count == 1
        else { throw ValidationError("--pairs: one population only") }
    }

    func run() throws {
        var configuration = try Configuration.defaults()
        if let notifyAt { configuration.decision.notifyAt = notifyAt }
        if let reviewAt { configuration.decision.reviewAt = reviewAt }
        if let marginBits { configuration.decision.marginBits = marginBits }
        if let model { configuration.decision.model = .file(AbsolutePath.of(model, in: try WorkingFolder.path())) }
        let files = Ports.live.files
        let numbers = try NightSession.model(configuration, files: files).model
        let tables = withoutNameTables ? NameTables.none : NameTables.builtIn
        let day = NightRecipe.sampleTime.date
        let evaluator = Evaluator(
            model: numbers, tables: tables, configuration: configuration, withoutBirthDate: try policies(), day: day)
        var runs: [EvaluationReport.Run] = []
        for source in try sources() {
            let sheets = try source.sheets(files)
            let population = try PlainPopulation(
                register: sheets.register, queries: sheets.queries, truth: sheets.truth, defaults: configuration,
                tables: tables, asOf: day)
            let judged = evaluator.judge(population, keepsPairs: pairs != nil)
            runs += zip(evaluator.policyNames, judged).map {
                EvaluationReport.Run(population: source.name, seed: source.seed, policy: $0, children: $1)
            }
        }
        if let pairs, let children = runs.first?.children {
            let place = FilePlace(AbsolutePath.of(pairs, in: try WorkingFolder.path()))
            try files.writeNew(place, EvaluationFiles.pairs(children))
        }
        let report = EvaluationReport(runs, bootstrap: Bootstrap(resamples: resamples))
        for line in EvaluationText.lines(report) { Terminal.say(line) }
    }

    // MARK: Arguments

    private func seedNumbers() throws -> [UInt64] {
        let numbers = seeds.split(separator: ",").compactMap { UInt64($0) }
        guard !numbers.isEmpty, numbers.count == seeds.split(separator: ",").count else {
            throw ValidationError("--seeds: whole numbers parted by commas")
        }
        return numbers
    }

    private func dirts() throws -> [NightRecipe.Dirt] {
        let words = dirt.split(separator: ",")
        let levels = words.compactMap { NightRecipe.Dirt(rawValue: String($0)) }
        guard !levels.isEmpty, levels.count == words.count else {
            throw ValidationError("--dirt: light, middle, heavy, parted by commas")
        }
        return levels
    }

    private func policies() throws -> [Configuration.Decision.WithoutBirthDate] {
        if withoutDob == "both" { return Configuration.Decision.WithoutBirthDate.allCases }
        guard let policy = Configuration.Decision.WithoutBirthDate(rawValue: withoutDob) else {
            throw ValidationError("--without-dob: review, supported or both")
        }
        return [policy]
    }

    private func sources() throws -> [EvaluationSource] {
        if let register, let queries, let truth {
            let folder = try WorkingFolder.path()
            let paths = [register, queries, truth].map { AbsolutePath.of($0, in: folder) }
            return [.files(register: paths[0], queries: paths[1], truth: paths[2])]
        }
        return try dirts().flatMap { dirt in
            try seedNumbers().map { seed in
                var recipe = NightRecipe.sized(pupils: pupils, children: children, seed: seed)
                recipe.dirt = dirt
                return .invented(recipe, children: children)
            }
        }
    }
}
