import Encompass
import InventedNight
import Pipeline

/// Writes an invented night into a fresh folder, piece by piece, so that any size fits in memory.
struct DemoNight {
    let recipe: NightRecipe
    let queries: Int
    let folder: String
    let files: FileStore

    func write() throws {
        guard try files.factsOfName(FilePlace(folder)) == nil else {
            throw NightError(.fileExists, place: folder)
        }
        try files.makeFolder(FilePlace(folder))
        try files.makeFolder(FilePlace(folder + "/keys"))
        let night = InventedNight(recipe)
        let sink = FileSink(folder: folder, files: files)
        try night.writeFolder { try sink.append($1, to: $0) }
        try night.writePractices { try sink.append($1, to: $0) }
        if queries > 0 { try night.writePlain(queries: queries) { try sink.append($1, to: $0) } }
        try sink.close()
    }
}

/// Files being written, by name; each stays open until all are done.
private final class FileSink {
    private let folder: String
    private let files: FileStore
    private var open: [String: OpenFile] = [:]

    init(folder: String, files: FileStore) {
        self.folder = folder
        self.files = files
    }

    func append(_ bytes: ArraySlice<UInt8>, to name: String) throws {
        let file = try open[name] ?? files.open(FilePlace("\(folder)/\(name)"), .creating(permissions: 0o600))
        open[name] = file
        try bytes.withUnsafeBytes { try files.write(file, $0) }
    }

    func close() throws {
        for (_, file) in open.sorted(by: { $0.key < $1.key }) { try files.close(file) }
        open = [:]
    }
}
