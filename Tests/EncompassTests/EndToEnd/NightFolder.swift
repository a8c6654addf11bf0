import Casework
import Encompass
import Foundation
import InventedNight
import Pipeline
import Testing

/// The input folder of an invented night, in a scratch place where a test may spoil it; removed with the value.
final class NightFolder: Sendable {
    static let sampleTime = "2026-11-20T02:15"
    static let policeName = "police-2026-11-20.csv"
    static let sampleFiles = files(of: NightRecipe())

    let url: URL

    /// Writes a night's files; the sample night's where none are given.
    init(_ files: [String: Data] = NightFolder.sampleFiles) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "encompass-night-\(UUID().uuidString)")
        for (path, bytes) in files { try write(bytes, to: path) }
    }

    deinit { _ = Result { try FileManager.default.removeItem(at: url) } }

    /// A night as the generator writes it, in memory.
    static func files(of recipe: NightRecipe, shapes: [NightRecipe.Shape] = NightRecipe.Shape.allCases) -> [String:
        Data]
    {
        var files: [String: Data] = [:]
        let written = Result {
            try InventedNight(recipe).writeFolder(shapes: shapes) { files[$0, default: Data()].append(contentsOf: $1) }
        }
        if case .failure(let error) = written { preconditionFailure("nothing above throws, but \(error)") }
        return files
    }

    func write(_ bytes: Data, to path: String) throws {
        let target = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        try bytes.write(to: target)
    }

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    func bytes(_ path: String) throws -> Data { try Data(contentsOf: url.appending(path: path)) }

    func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appending(path: path)) }

    /// Replaces a part that must be there.
    func replace(_ old: String, with new: String, in path: String) throws {
        let text = try text(path)
        precondition(text.contains(old), "\(path) has no such part")
        try write(text.replacingOccurrences(of: old, with: new), to: path)
    }

    /// Replaces the first place of a part that must be there, in a file of any encoding.
    func replaceBytes(_ old: String, _ new: String, in path: String) throws {
        var bytes = try bytes(path)
        guard let place = bytes.range(of: Data(old.utf8)) else { preconditionFailure("\(path) has no such part") }
        bytes.replaceSubrange(place, with: Data(new.utf8))
        try write(bytes, to: path)
    }

    /// Everything published so far, by path below the output folder.
    func published() throws -> [String: Data] {
        let out = url.appending(path: "out")
        return FileManager.default.fileExists(atPath: out.path) ? try FolderContents.read(out) : [:]
    }

    /// The table of one published file of a run, by heading.
    func table(_ name: String, of runID: String) throws -> [[String: String]] {
        let folder = "\(runID.prefix(10))/\(runID.dropFirst(11))"
        return CommaTable.read(try bytes("out/\(folder)/\(name)"))
    }

    /// Runs the night in this process, as `encompass run` does.
    @discardableResult
    func run(asOf: String = NightFolder.sampleTime, configuration name: String = "encompass.yaml") throws
        -> NightOutcome
    {
        let session = try open(asOf: asOf, configuration: name)
        let outcome = Result { try NightlyRun(session.context).run() }
        try session.close()
        return try outcome.get()
    }

    /// Takes lock, keys and state, as every start does.
    func open(asOf: String = NightFolder.sampleTime, configuration name: String = "encompass.yaml") throws
        -> NightSession
    {
        guard let time = LocalDateTime(isoText: asOf) else { preconditionFailure("\(asOf) is no wall time") }
        let (configuration, digest) = try NightSession.configuration(
            at: url.appending(path: name).path, files: Ports.live.files)
        return try NightSession.open(configuration, digest: digest, asOf: time, ports: .live)
    }
}

/// Reads well-formed CSV with a comma into rows by heading.
enum CommaTable {
    static func read(_ bytes: Data) -> [[String: String]] {
        var text = Substring(String(decoding: bytes, as: UTF8.self))
        if text.hasPrefix("\u{FEFF}") { text = text.dropFirst() }
        let rows = rows(of: text)
        guard let heading = rows.first else { return [] }
        return rows.dropFirst().map { Dictionary(zip(heading, $0), uniquingKeysWith: { first, _ in first }) }
    }

    private static func rows(of text: Substring) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var wasQuote = false
        for character in text {
            defer { wasQuote = character == "\"" && !wasQuote }
            switch character {
            case "\"":
                if wasQuote && !isQuoted && !cell.isEmpty || wasQuote && !isQuoted { cell.append(character) }
                isQuoted.toggle()
            case "," where !isQuoted:
                row.append(cell)
                cell = ""
            case "\n" where !isQuoted, "\r\n" where !isQuoted:
                rows.append(row + [cell])
                row = []
                cell = ""
            default: cell.append(character)
            }
        }
        return rows
    }
}

extension NightFolder {
    /// Changes one row of the state behind the program's back.
    func spoilState(_ statement: String) throws {
        let ending = try BuiltProgram.launch(
            URL(filePath: "/usr/bin/env"),
            [
                "python3", "-c",
                "import sqlite3,sys;c=sqlite3.connect(sys.argv[1]);n=c.execute(sys.argv[2]).rowcount;c.commit();sys.exit(n!=1)",
                "state/encompass.sqlite", statement,
            ], in: url, environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
        #expect(ending.status == 0, "\(ending.errors)")
    }
}
