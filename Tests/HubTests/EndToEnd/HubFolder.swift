import Casework
import Encompass
import Foundation
import InventedNight
import Linkage
import Pipeline

@testable import Hub

/// An invented night with the hub's list configured; removed with the value.
final class HubFolder: Sendable {
    static let sampleTime = "2026-11-20T02:15"
    static let policeName = "police-2026-11-20.csv"

    let url: URL

    private static let sample: [String: Data] = {
        var files: [String: Data] = [:]
        let written = Result {
            try InventedNight(NightRecipe()).writeFolder(shapes: [.person]) {
                files[$0, default: Data()].append(contentsOf: $1)
            }
        }
        if case .failure(let error) = written { preconditionFailure("nothing above throws, but \(error)") }
        return files
    }()

    /// - Parameter hub: the lines of the section `hub`, each set in by two; none where it is not configured.
    init(hub: String = "  risks: [ high ]\n") throws {
        url = FileManager.default.temporaryDirectory.appending(path: "encompass-hub-\(UUID().uuidString)")
        for (path, bytes) in HubFolder.sample { try write(bytes, to: path) }
        let section = hub.isEmpty ? "" : "\nhub:\n\(hub)"
        try write(Data((text("encompass.yaml") + section).utf8), to: "encompass.yaml")
    }

    deinit { _ = Result { try FileManager.default.removeItem(at: url) } }

    func write(_ bytes: Data, to path: String) throws {
        let place = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: place)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appending(path: path)) }
    func bytes(_ path: String) throws -> Data { try Data(contentsOf: url.appending(path: path)) }
    func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    /// Every file below a folder, by its path.
    func files(below folder: String) throws -> [String: Data] {
        let root = url.appending(path: folder)
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            var isFolder: ObjCBool = false
            let place = root.appending(path: path)
            guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            files[path] = try Data(contentsOf: place)
        }
        return files
    }

    /// The rows of a list's table, by heading.
    func table(_ folder: String) throws -> [[String: String]] {
        let lines = String(
            decoding: try Data(contentsOf: URL(filePath: folder + "/meeting.csv")).dropFirst(3), as: UTF8.self
        )
        .split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        guard let heading = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(zip(heading, $0), uniquingKeysWith: { first, _ in first }) }
    }

    func session(_ asOf: String = HubFolder.sampleTime, keepsTrail: Bool = true) throws -> NightSession {
        let ports = Ports.live
        let (configuration, digest) = try NightSession.configuration(
            at: url.appending(path: "encompass.yaml").path, files: ports.files)
        return try NightSession.open(
            configuration, digest: digest, asOf: Invented.time(asOf), ports: ports, keepsTrail: keepsTrail)
    }

    /// The schools' night, with the hub's list in the same commit or without.
    @discardableResult
    func schools(_ asOf: String = HubFolder.sampleTime, with companions: [Companion] = []) throws -> NightOutcome {
        let session = try session(asOf)
        let table = CompanionTable(companions) { _ in ("fault", "a fault") }
        let outcome = Result { try NightlyRun(session.context, companions: table).run() }
        try session.close()
        return try outcome.get()
    }

    /// The list alone.
    @discardableResult
    func hub(_ asOf: String = HubFolder.sampleTime) throws -> SisterOutcome {
        let session = try session(asOf)
        let outcome = Result {
            let context = session.context
            guard let trail = context.trail else { preconditionFailure("the session keeps its trail") }
            let recorder = SisterRecorder.hub(context)
            try recorder.recover()
            return try recorder.runAlone(.hub, SharedNight(context: context, police: HubFeed.read(context)), trail)
        }
        try session.close()
        return try outcome.get()
    }

    /// A police file of one night: rows of the person shape below the sample's own headings.
    func police(_ day: String, _ rows: [String]) throws {
        let sample = String(decoding: HubFolder.sample[HubFolder.policeName] ?? Data(), as: UTF8.self)
        let heading = sample.prefix { $0 != "\r\n" && $0 != "\n" }
        try write(Data((([String(heading)] + rows).joined(separator: "\r\n") + "\r\n").utf8), to: "police-\(day).csv")
    }

    /// A row of the person shape.
    static func row(
        _ occurrence: String, _ time: String, risk: String = "High", role: String = "VICTIM", key: String = "N1",
        family: String = "Reid", given: String = "Ann", born: String = "03/07/1986"
    ) -> String {
        [
            "L\(occurrence)", occurrence, time, risk, role, key, family, given, born, "", "F", "1 Mill Road", "BX1 1AA",
            "BX1 1AA", "", "", "", "",
        ].joined(separator: ",")
    }

    /// Lets the configuration read every police file of the folder.
    func readEveryPoliceFile() throws {
        let text = try text("encompass.yaml").replacing("./\(HubFolder.policeName)", with: "./police-*.csv")
        try write(Data(text.utf8), to: "encompass.yaml")
    }
}
