import ArgumentParser
import Casework
import Encompass
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
              encompass model evaluate --register register.csv --queries queries.csv --truth truth.csv --output report
              encompass model evaluate --config encompass.yaml --truth truth-person.csv --as-of 2026-11-20T02:15
              encompass model evaluate --process practices --pupils 130000 --children 5000 --seeds 1,2,3,4,5
            The plain files are UTF-8 with ISO dates: register pupil_id,forename,surname,dob,sex,postcode; queries
            query_id,forename,surname,dob,sex,postcode and incident_id where children belong together; truth
            query_id,pupil_id (empty = not on the register), and kind and custom where they are known.
            """)

    @Option(help: "Whose matching: schools, or practices, with adults and children against patients.")
    var process = NightProcess.schools
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
    @Option(help: "Write each child's decision and levels to this file; it holds identifiers.") var decisions: String?
    @Flag(help: "One JSON envelope on standard output.") var json = false

    @Option(help: "Write measures.csv, reliability.csv and evaluation.html to this new folder.") var output: String?

    @Option(help: "With a configured night: the instant to compute for, London wall time. Default: now.")
    var asOf: WallTime?
    @Option(help: "A configured night to run up to its decisions, with --truth; nothing is published.")
    var config: String?

    func validate() throws {
        let isPlain = register != nil && queries != nil && truth != nil
        let isNight = config != nil && truth != nil && register == nil && queries == nil
        let isInvented = config == nil && truth == nil && register == nil && queries == nil
        guard isPlain || isNight || isInvented, config == nil || isNight else {
            throw ValidationError("--register, --queries and --truth belong together, and --config and --truth")
        }
        guard process == .schools || register == nil && !keepsPairs && output == nil && model == nil else {
            throw ValidationError(
                "--process \(process.rawValue) is measured on an invented or a configured night, and printed: leave"
                    + " --register, --pairs, --decisions, --output and --model out")
        }
        guard process != .hub else { throw ValidationError("--process: the hub's list matches nobody") }
        guard pupils >= 1000 else { throw ValidationError("--pupils: 1000 or more, so that names repeat as they do") }
        guard children > 0, resamples > 0 else { throw ValidationError("--children and --resamples: 1 or more") }
        let populations = try isInvented ? seedNumbers().count * dirts().count : 1
        guard try !keepsPairs || populations * policies().count == 1 else {
            throw ValidationError("--pairs, --decisions: one population and one policy (--without-dob)")
        }
    }

    func run() throws {
        if process == .practices { return try evaluatePractices() }
        let folder = try WorkingFolder.path()
        let ports = Ports.live
        var settings =
            try config.map {
                try NightSession.configuration(at: AbsolutePath.of($0, in: folder), files: ports.files).configuration
            } ?? Configuration.defaults()
        if let notifyAt { settings.decision.notifyAt = notifyAt }
        if let reviewAt { settings.decision.reviewAt = reviewAt }
        if let marginBits { settings.decision.marginBits = marginBits }
        if let model { settings.decision.model = .file(AbsolutePath.of(model, in: folder)) }
        let numbers = try NightSession.model(settings, files: ports.files).model
        let runs =
            try config == nil
            ? plainRuns(settings, numbers, ports) : nightRuns(settings, numbers, ports, folder: folder)
        if let pairs, let children = runs.first?.children {
            let place = FilePlace(AbsolutePath.of(pairs, in: folder))
            try ports.files.writeNew(place, EvaluationFiles.pairs(children))
        }
        if let decisions, let children = runs.first?.children {
            let place = FilePlace(AbsolutePath.of(decisions, in: folder))
            try ports.files.writeNew(place, EvaluationFiles.decisions(children))
        }
        let report = EvaluationReport(runs, bootstrap: Bootstrap(resamples: resamples))
        if let output {
            let files = try EvaluationFiles.all(report, heading: heading(numbers))
            let place = AbsolutePath.of(output, in: folder)
            try ports.files.makeFolder(FilePlace(place))
            for file in files { try ports.files.writeNew(FilePlace("\(place)/\(file.path)"), file.bytes) }
        }
        say(report, numbers)
    }

    private func plainRuns(
        _ settings: Configuration, _ model: LinkageModel, _ ports: Ports
    ) throws -> [EvaluationReport.Run] {
        let day = NightRecipe.sampleTime.date
        let evaluator = Evaluator(
            model: model, tables: tables, configuration: settings, withoutBirthDate: try policies(), day: day)
        return try sources().flatMap { source in
            let sheets = try source.sheets(ports.files)
            let population = try PlainPopulation(
                register: sheets.register, queries: sheets.queries, truth: sheets.truth, defaults: settings,
                tables: tables, asOf: day)
            return zip(evaluator.policyNames, evaluator.judge(population, keepsPairs: keepsPairs)).map {
                EvaluationReport.Run(population: source.name, seed: source.seed, policy: $0, children: $1)
            }
        }
    }

    private func nightRuns(
        _ settings: Configuration, _ model: LinkageModel, _ ports: Ports, folder: String
    ) throws -> [EvaluationReport.Run] {
        let sheet = try EvaluationSource.sheet(AbsolutePath.of(truth ?? "", in: folder), ports.files)
        let asOf = try asOf?.value ?? LondonClock().wallTime(at: ports.now())
        let copies = try TemporaryFolder.make()
        defer { _ = Result { try ports.files.removeTree(FilePlace(copies)) } }  // copies of inputs; all is read by now
        let result = try NightEvaluator(settings, model: model, tables: tables, asOf: asOf, files: ports.files).judge(
            truth: sheet, withoutBirthDate: policies(), inputsFolder: copies, keepsPairs: keepsPairs)
        Terminal.complain(
            "\(result.withoutTruth) children without a truth, \(result.notRead) rows of the truth without a child.")
        return result.policies.map { EvaluationReport.Run(population: sheet.name, policy: $0, children: $1) }
    }

    private func say(_ report: EvaluationReport, _ model: LinkageModel) {
        guard json else {
            Terminal.say(heading(model))
            for line in EvaluationText.lines(report) { Terminal.say(line) }
            return
        }
        Terminal.say(
            Envelope.line(
                command: "model evaluate", result: report.json, more: ["model": .text(model.version)]))
    }

    /// What was measured, in a line.
    private func heading(_ model: LinkageModel) -> String {
        let source =
            config != nil
            ? "a configured night"
            : register != nil ? "files in plain form" : "\(pupils) invented pupils, \(children) children a seed"
        return "Model \(model.version); \(source)" + (withoutNameTables ? "; without the tables of names." : ".")
    }

    // MARK: Arguments

    private var keepsPairs: Bool { pairs != nil || decisions != nil }

    private var tables: NameTables { withoutNameTables ? .none : .builtIn }

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

    // MARK: Practices

    private func evaluatePractices() throws {
        let asOf = try self.asOf?.value ?? LondonClock().wallTime(at: Ports.live.now())
        let evaluation = PracticesEvaluation(tables: tables, withoutBirthDate: try policies()) { settings in
            if let notifyAt { settings.decision.notifyAt = notifyAt }
            if let reviewAt { settings.decision.reviewAt = reviewAt }
            if let marginBits { settings.decision.marginBits = marginBits }
        }
        var runs: [EvaluationReport.Run] = []
        if let config, let truth {
            let folder = try WorkingFolder.path()
            runs = try evaluation.configured(
                AbsolutePath.of(config, in: folder), truth: AbsolutePath.of(truth, in: folder), asOf: asOf)
        } else {
            for dirt in try dirts() {
                for seed in try seedNumbers() {
                    var recipe = NightRecipe.sized(pupils: pupils, children: children, seed: seed)
                    recipe.dirt = dirt
                    recipe.spoilsAdults = true
                    recipe.plantsSpecialCases = false
                    runs += try evaluation.invented(recipe)
                }
            }
        }
        let report = EvaluationReport(runs, bootstrap: Bootstrap(resamples: resamples))
        if json {
            Terminal.say(Envelope.line(command: "model evaluate", result: report.json))
        } else {
            for line in EvaluationText.lines(report, words: PracticesEvaluation.words) { Terminal.say(line) }
        }
    }
}
