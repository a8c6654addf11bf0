import AuditTrail
import Casework
import Linkage
package import Pipeline
import State

/// The published files that a purge would delete, as one bundle to be encrypted for another machine.
///
/// The bundle is a `tar` of the pages as they were published (POSIX ustar), with nothing of the machine in it: the same
/// nights give the same bytes.
package struct Archive: Sendable {
    private let context: NightContext

    package init(_ context: NightContext) { self.context = context }

    /// The bundle, and how many runs and files are in it.
    package func bundle() throws -> (bytes: [UInt8], runs: Int, files: Int) {
        var tar = TarWriter()
        var runs: Set<String> = []
        var count = 0
        let limits = Purge(context).limits
        for run in try context.state.publishedRuns(before: limits.outputs, limit: .max) where !run.isPurged {
            for output in try context.state.outputs(runID: run.runID) {
                guard Digest.of(output.bytes).hexText == output.digest else { throw StateError(.damaged) }
                try tar.append("\(run.day.isoText)/\(run.generation ?? 0)/\(output.path)", output.bytes)
                count += 1
            }
            runs.insert(run.runID)
        }
        return (tar.finished, runs.count, count)
    }

    /// Records that a bundle was made.
    package func record(_ bytes: [UInt8], runs: Int, by who: String) throws {
        let line = HumanRecord(.archived, who: who, from: "\(runs) runs", to: "sha256 \(Digest.of(bytes).hexText)")
        try context.record(line)
    }
}

/// Writes a POSIX ustar file: 512-byte blocks, names up to 100 bytes, owner and time left at 0.
struct TarWriter {
    private var bytes: [UInt8] = []

    mutating func append(_ path: String, _ contents: [UInt8]) throws {
        let name = Array(path.utf8)
        guard name.count <= 100 else { throw PublishError(.unfitPath, place: path) }
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: [UInt8], at place: Int) {
            for (index, byte) in text.enumerated() { header[place + index] = byte }
        }
        put(name, at: 0)
        put(Array("0000600".utf8), at: 100)
        put(Array("0000000".utf8), at: 108)
        put(Array("0000000".utf8), at: 116)
        put(TarWriter.octal(contents.count, width: 11), at: 124)
        put(TarWriter.octal(0, width: 11), at: 136)
        put([UInt8](repeating: 0x20, count: 8), at: 148)
        header[156] = UInt8(ascii: "0")
        put(Array("ustar".utf8), at: 257)
        put(Array("00".utf8), at: 263)
        let sum = header.reduce(0) { $0 + Int($1) }
        put(TarWriter.octal(sum, width: 6) + [0, 0x20], at: 148)
        bytes += header + contents
        bytes += [UInt8](repeating: 0, count: (512 - contents.count % 512) % 512)
    }

    /// With the two empty blocks that end a file.
    var finished: [UInt8] { bytes + [UInt8](repeating: 0, count: 1024) }

    private static func octal(_ number: Int, width: Int) -> [UInt8] {
        let digits = String(number, radix: 8)
        return Array((String(repeating: "0", count: max(0, width - digits.count)) + digits).utf8)
    }
}
