import AuditTrail
import Encompass
import Foundation
import Pipeline

/// The sample night, run once, with its audit trail; tests that spoil it take a copy.
final class AuditedNight: Sendable {
    static let shared = Result { try AuditedNight() }

    let folder: URL
    private let night: NightFolder

    private init() throws {
        night = try NightFolder()
        try night.run()
        folder = night.url
    }

    var audit: URL { folder.appending(path: "state/audit") }
    var published: URL { folder.appending(path: "out/2026-11-20/1") }
    var configuration: Configuration {
        get throws {
            try NightSession.configuration(
                at: folder.appending(path: "encompass.yaml").path, files: Ports.live.files
            ).configuration
        }
    }

    func desk() throws -> AuditDesk { try AuditDesk(configuration, trail: nil, keys: [], ports: .live) }

    func key() throws -> String {
        try String(contentsOf: folder.appending(path: "keys/audit.vkeys"), encoding: .utf8)
            .trimmingCharacters(in: .newlines)
    }

    /// The records, read by another reader of JSON.
    func records() throws -> [[String: Any]] {
        try String(contentsOf: audit.appending(path: "log.jsonl"), encoding: .utf8).split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
        }
    }
}

/// A copy of the audit folder that a test may spoil; removed with the value.
final class SpoiledTrail {
    let url: URL

    init(_ night: AuditedNight) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "encompass-trail-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: night.audit, to: url)
    }

    deinit { _ = Result { try FileManager.default.removeItem(at: url) } }

    var lines: [String] {
        get throws {
            try String(contentsOf: url.appending(path: "log.jsonl"), encoding: .utf8).split(separator: "\n").map(
                String.init)
        }
    }

    func write(_ lines: [String]) throws {
        try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: url.appending(path: "log.jsonl"))
    }

    func writeLeaves(of lines: [String]) throws {
        let bytes = lines.flatMap { MerkleTree.leafHash(of: Array($0.utf8)).bytes }
        try Data(bytes).write(to: url.appending(path: "leaves.bin"))
    }
}
