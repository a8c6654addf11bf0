import Casework
import Encompass
import InventedNight
import Linkage
import Pipeline
import Practices

/// Measures the matching of patients: nights run up to their decisions, and laid beside the truth by the schools' own
/// measures, in the words of practices.
struct PracticesEvaluation {
    private let tables: NameTables
    private let withoutBirthDate: [Configuration.Decision.WithoutBirthDate]
    private let changing: (inout Configuration) -> Void
    private let files = Ports.live.files

    /// Of equal length, so that columns stay where they are.
    static let words = [
        ("wrong-school calls per 1,000", "wrong notices per 1,000     "), ("children", "  people"),
    ]

    init(
        tables: NameTables, withoutBirthDate: [Configuration.Decision.WithoutBirthDate],
        changing: @escaping (inout Configuration) -> Void
    ) {
        self.tables = tables
        self.withoutBirthDate = withoutBirthDate
        self.changing = changing
    }

    /// A seeded city with everybody of its police feed, of every grade of risk and every part.
    func invented(_ recipe: NightRecipe) throws -> [EvaluationReport.Run] {
        let folder = try TemporaryFolder.make()
        defer { _ = Result { try files.removeTree(FilePlace(folder)) } }  // invented files; all is read by now
        var written: [String: [UInt8]] = [:]
        let night = InventedNight(recipe)
        try night.writePolice(shapes: [.person]) { written[$0, default: []] += $1 }
        try night.writePractices { written[$0, default: []] += $1 }
        for (name, bytes) in written { try files.writeNew(FilePlace("\(folder)/\(name)"), bytes) }
        let runs = try judge(
            "\(folder)/\(InventedNight.practicesConfigurationName)", truth: "\(folder)/truth-people.csv",
            asOf: recipe.asOf
        ) { settings in
            settings.practices?.risks = Configuration.RiskGrade.allCases
            settings.practices?.roles = PersonAtIncident.Part.allCases
            settings.limits.children = max(settings.limits.children, recipe.children * 4)
        }
        return runs.map {
            EvaluationReport.Run(
                population: recipe.dirt.rawValue, seed: String(recipe.seed), policy: $0.name, children: $0.children)
        }
    }

    /// A configured night, with its own grades of risk and parts.
    func configured(_ path: String, truth: String, asOf: LocalDateTime) throws -> [EvaluationReport.Run] {
        try judge(path, truth: truth, asOf: asOf) { _ in }.map {
            EvaluationReport.Run(population: FileStore.name(of: truth), policy: $0.name, children: $0.children)
        }
    }

    private func judge(
        _ path: String, truth: String, asOf: LocalDateTime, _ widening: (inout Configuration) -> Void
    ) throws -> [(name: String, children: [JudgedChild])] {
        var settings = try NightSession.configuration(at: path, files: files).configuration
        widening(&settings)
        changing(&settings)
        let copies = try TemporaryFolder.make()
        defer { _ = Result { try files.removeTree(FilePlace(copies)) } }  // copies of inputs; all is read by now
        let result = try PracticesEvaluator(settings, tables: tables, asOf: asOf, files: files).judge(
            truth: EvaluationSource.sheet(truth, files), withoutBirthDate: withoutBirthDate, inputsFolder: copies)
        if result.withoutTruth > 0 {
            Terminal.complain("encompass: \(result.withoutTruth) people of the feed are not in the truth.")
        }
        let bands = NameBands(familyRows: [:], tables: tables)
        return result.policies.map { policy in
            (policy.name, policy.people.map { PracticesEvaluation.judged($0, bands) })
        }
    }

    private static func judged(_ person: JudgedPerson, _ bands: NameBands) -> JudgedChild {
        JudgedChild(
            isOnRegister: person.isOnRegister,
            call: person.notice == .none ? .none : person.notice == .right ? .right : .wrong,
            isReviewed: person.isReviewed, isFound: person.isFound,
            guess: person.guess.map {
                JudgedChild.Guess(posterior: $0.posterior, oddsBits: $0.oddsBits, isRight: $0.isRight)
            }, noneShare: person.noneShare, rule: person.rule,
            band: bands.band(given: person.record.givenNames, family: person.record.familyName),
            kinds: person.kinds)
    }
}
