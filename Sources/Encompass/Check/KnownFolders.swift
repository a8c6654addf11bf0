import Casework
import Linkage
import Pipeline
import State

/// Whether the state knows everything that was published: one that does not is an older one, put back.
enum KnownFolders {
    /// Refuses a state whose newest night is older than the newest published folder.
    ///
    /// Folders older than the state's first night are of no account: history is kept for a limited time.
    static func check(output: String, files: FileStore, state: StateStore) throws {
        let newest = try state.newestRun()
        for day in try names(output, files).compactMap({ CalendarDate(isoText: $0) }) {
            for generation in try names("\(output)/\(day.isoText)", files).compactMap(Int.init) {
                let isKnown = newest.map { ($0.day, $0.generation ?? 0) >= (day, generation) } ?? false
                guard isKnown else {
                    throw Refusal(
                        .stateOlder,
                        place: "\(output) holds run \(day.isoText)-\(generation), and the state's newest is "
                            + (newest?.runID ?? "none"))
                }
            }
        }
    }

    private static func names(_ path: String, _ files: FileStore) throws -> [String] {
        guard try files.factsOfName(FilePlace(path))?.kind == .folder else { return [] }
        return try files.withOpen(FilePlace(path), .folder) { try files.names($0) }
    }
}
