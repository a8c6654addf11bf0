import Encompass
import InventedNight
import Pipeline

/// Where a population to be evaluated comes from.
enum EvaluationSource {
    case files(register: String, queries: String, truth: String)
    case invented(NightRecipe, children: Int)

    /// The three files of a population in plain form.
    struct Sheets {
        var register: PlainSheet
        var queries: PlainSheet
        var truth: PlainSheet
    }

    /// No plain file is larger than a register of the whole country.
    private static let bytesMax = 4 << 30

    /// The level of dirt, or the name of the queries' file.
    var name: String {
        switch self {
        case .files(_, let queries, _): FileStore.name(of: queries)
        case .invented(let recipe, _): recipe.dirt.rawValue
        }
    }

    var seed: String {
        switch self {
        case .files: ""
        case .invented(let recipe, _): String(recipe.seed)
        }
    }

    func sheets(_ files: FileStore) throws -> Sheets {
        switch self {
        case .files(let register, let queries, let truth):
            func sheet(_ path: String) throws -> PlainSheet { try EvaluationSource.sheet(path, files) }
            return Sheets(register: try sheet(register), queries: try sheet(queries), truth: try sheet(truth))
        case .invented(let recipe, let children):
            var written: [String: [UInt8]] = [:]
            try InventedNight(recipe).writePlain(queries: children) { written[$0, default: []] += $1 }
            func sheet(_ name: String) -> PlainSheet { PlainSheet(name: name, bytes: written[name] ?? []) }
            return Sheets(
                register: sheet("register-plain.csv"), queries: sheet("queries.csv"), truth: sheet("truth-plain.csv"))
        }
    }

    static func sheet(_ path: String, _ files: FileStore) throws -> PlainSheet {
        PlainSheet(name: FileStore.name(of: path), bytes: try files.readWhole(FilePlace(path), bytesMax: bytesMax))
    }
}
