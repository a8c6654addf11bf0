import InventedNight

/// The files of one invented night, in memory, as the tests read them.
struct Written {
    private(set) var files: [String: [UInt8]] = [:]

    static let sample = Written(NightRecipe(), shapes: NightRecipe.Shape.allCases)

    init(_ recipe: NightRecipe, shapes: [NightRecipe.Shape]) {
        files = Written.gather { emit in try InventedNight(recipe).write(shapes: shapes, emit) }
    }

    static func gather(_ write: (InventedNight.Emit) throws -> Void) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        do {
            try write { path, chunk in files[path, default: []].append(contentsOf: chunk) }
        } catch {
            preconditionFailure("the closure above throws nothing")
        }
        return files
    }

    func bytes(_ path: String) -> [UInt8] { files[path] ?? [] }

    /// The rows of a well-formed file, the headings first.
    func rows(_ path: String, delimiter: Character = ",") -> [[String]] {
        Written.rows(String(decoding: bytes(path), as: UTF8.self), delimiter: delimiter)
    }

    /// The rows below the headings, by heading.
    func table(_ path: String, delimiter: Character = ",") -> [[String: String]] {
        let rows = rows(path, delimiter: delimiter)
        guard let headings = rows.first else { return [] }
        return rows.dropFirst().map { Dictionary(zip(headings, $0), uniquingKeysWith: { first, _ in first }) }
    }

    /// A lenient reader: a quotation mark inside a cell that is not quoted stands for itself.
    static func rows(_ text: String, delimiter: Character) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        let characters = Array(text)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            let isDoubled =
                isQuoted && character == "\"" && index + 1 < characters.count && characters[index + 1] == "\""
            switch character {
            case "\"" where isDoubled:
                cell.append(character)
                index += 1
            case "\"" where isQuoted: isQuoted = false
            case "\"" where cell.isEmpty: isQuoted = true
            case delimiter where !isQuoted:
                row.append(cell)
                cell = ""
            case "\n" where !isQuoted, "\r\n" where !isQuoted:
                row.append(cell)
                rows.append(row)
                row = []
                cell = ""
            default: cell.append(character)
            }
            index += 1
        }
        return rows
    }
}
