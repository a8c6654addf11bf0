import Encompass
import InventedNight
import Linkage
import Pipeline

/// The invented sample register with children described by the police, in memory: for weights that name nobody.
enum SampleRegister {
    private static let childCount = 400

    static func source() throws -> SampleSource {
        var files: [String: [UInt8]] = [:]
        try InventedNight(NightRecipe()).writePlain(queries: childCount) { path, bytes in
            files[path, default: []] += bytes
        }
        return try SampleSource.plain(
            register: ("register-plain.csv", files["register-plain.csv"] ?? []),
            queries: [("queries.csv", files["queries.csv"] ?? [])], tables: .builtIn)
    }
}
