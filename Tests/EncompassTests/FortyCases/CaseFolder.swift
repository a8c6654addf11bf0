import Casework
import Foundation
import InventedNight
import Linkage

/// A folder with the inputs of one night: 3,000 invented pupils, their schools, and what a test adds.
final class CaseFolder {
    let folder: URL
    private let shape: NightRecipe.Shape
    private let asOf: LocalDateTime

    /// The register and schools that all nights share, without planted cases.
    private static let sample = InventedFiles(asOf: NightRecipe.sampleTime)

    /// - Parameter settings: replaces the first occurrence of each text of the invented configuration.
    init(
        shape: NightRecipe.Shape = .person, asOf: LocalDateTime = NightRecipe.sampleTime, register: String = "",
        closures: String = "", settings: KeyValuePairs<String, String> = [:]
    ) throws {
        self.shape = shape
        self.asOf = asOf
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("forty-cases-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let files = asOf == NightRecipe.sampleTime ? CaseFolder.sample : InventedFiles(asOf: asOf)
        for (name, bytes) in files.bytes {
            var bytes = bytes
            if name == "register.csv" { bytes += Array(register.utf8) }
            if name == "closures.csv" { bytes += Array(closures.utf8) }
            try Data(bytes).write(to: folder.appendingPathComponent(name))
        }
        try configure(settings)
    }

    deinit { _ = Result { try FileManager.default.removeItem(at: folder) } }

    private func configure(_ settings: KeyValuePairs<String, String>) throws {
        var text = InventedNight.configuration(shape: shape, asOf: asOf)
        let standing: KeyValuePairs = [
            "  encoding: windows-1252\n  delimiter": "  encoding: utf-8\n  delimiter",
            "child_dob: { heading: DOB, formats: [ dd/MM/yyyy ] }":
                "child_dob: { heading: DOB, formats: [ dd/MM/yyyy, d/M/yy, excel-serial ] }",
            "[ Child of staff at school ]": "[ Child of staff at school, Child of safeguarding lead ]",
        ]
        for (old, new) in Array(standing) + Array(settings) {
            guard let range = text.range(of: old) else { continue }
            text.replaceSubrange(range, with: new)
        }
        try Data(text.utf8).write(to: folder.appendingPathComponent("encompass.yaml"))
    }

    /// Puts tonight's police file in its place.
    func put(police bytes: some Collection<UInt8>) throws {
        let name = InventedNight.policeFileName(shape, asOf: asOf)
        try Data(bytes).write(to: folder.appendingPathComponent(name))
    }

    /// Runs the program on the folder.
    func run(at time: LocalDateTime? = nil) throws -> Program.Ending {
        let asOf = (time ?? asOf).isoText
        return try Program.run(["run", "--config", "encompass.yaml", "--as-of", asOf], in: folder)
    }

    /// Whether any night was published.
    var isAnythingPublished: Bool { !publishedDays.isEmpty }

    /// The days that have a folder.
    var publishedDays: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: outputs.path)) ?? []
        return names.filter { $0.hasPrefix("2") }.sorted()
    }

    private var outputs: URL { folder.appendingPathComponent("out") }

    /// What was published for a day.
    func published(on day: String, generation: Int = 1) throws -> PublishedNight {
        try PublishedNight(outputs.appendingPathComponent("\(day)/\(generation)"))
    }
}

/// The files of an invented night but the police's, in memory.
private struct InventedFiles: Sendable {
    let bytes: [(name: String, bytes: [UInt8])]

    init(asOf: LocalDateTime) {
        let night = InventedNight(NightRecipe(asOf: asOf, plantsSpecialCases: false))
        var files: [String: [UInt8]] = [:]
        do {
            try night.writeRegister { files[$0, default: []] += $1 }
            try night.writeSchools { files[$0, default: []] += $1 }
        } catch {
            preconditionFailure("the closures above throw nothing")
        }
        bytes = files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

/// A published folder, read from the disk as soon as it is there.
struct PublishedNight: Sendable {
    private let texts: [String: String]
    /// The match log's rows by the police's own row key; several where a row tells of several children.
    let log: [String: [[String: String]]]

    init(_ folder: URL) throws {
        var texts: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where name.contains(".") {
            texts[name] = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        }
        self.texts = texts
        log = Dictionary(grouping: DelimitedText.table(texts["match-log.csv"] ?? "")) { $0["source_row_id"] ?? "" }
    }

    func text(_ name: String) -> String { texts[name] ?? "" }

    func table(_ name: String) -> [[String: String]] { DelimitedText.table(text(name)) }

    /// The text of every single call sheet of a school.
    func sheets(of school: CaseSchool) -> [String] {
        texts.filter { $0.key.hasPrefix("sheets/") && $0.key.contains(school.urn) }.sorted { $0.key < $1.key }
            .map(\.value)
    }
}
