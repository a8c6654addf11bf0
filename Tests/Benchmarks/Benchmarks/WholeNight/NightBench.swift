import Foundation

/// One size of night: makes its inputs once, and runs the program on them as often as asked.
struct NightBench: Sendable {
    let program: String
    let pupils: Int
    let children: Int
    private let folder: URL

    init(program: String, pupils: Int, children: Int) {
        self.program = program
        self.pupils = pupils
        self.children = children
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("encompass-bench-\(ProcessInfo.processInfo.processIdentifier)-\(pupils)")
    }

    /// The night the benchmark stands for, as `encompass run --json --timings` told it.
    struct Night: Decodable {
        struct Result: Decodable { let children: Int }
        struct Lap: Decodable {
            let stage: String
            let wallSeconds: Double
            let cpuSeconds: Double
            let peakBytes: Int
        }
        let result: Result
        let timings: [Lap]
        /// Start to end of the whole process, as its caller sees it.
        var wallSeconds = 0.0

        private enum CodingKeys: CodingKey { case result, timings }
    }

    struct ProgramFailed: Error { let status: Int32 }

    func writeInputs() throws {
        try removeInputs()
        _ = try start([
            "demo", "--write", folder.path, "--pupils", String(pupils), "--children", String(children),
        ])
    }

    func removeInputs() throws {
        guard FileManager.default.fileExists(atPath: folder.path) else { return }
        try FileManager.default.removeItem(at: folder)
    }

    /// Runs the night in folders of its own, so that it is never recognised as one that was run before.
    func run() throws -> Night {
        let place = folder.appendingPathComponent(UUID().uuidString).path
        let begin = ContinuousClock.now
        let said = try start([
            "run", "--config", folder.appendingPathComponent("encompass.yaml").path, "--as-of", "2026-11-20T02:15",
            "--output", place + "-out", "--state", place + "-state", "--json", "--timings",
        ])
        let wall = begin.duration(to: .now)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        var night = try decoder.decode(Night.self, from: said)
        night.wallSeconds = wall / .seconds(1)
        try FileManager.default.removeItem(atPath: place + "-out")
        try FileManager.default.removeItem(atPath: place + "-state")
        return night
    }

    /// Runs the program and returns what it said on standard output.
    private func start(_ arguments: [String]) throws -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        // 3: published, and a person is needed; the invented night has rows nobody can read.
        guard process.terminationStatus == 0 || process.terminationStatus == 3 else {
            throw ProgramFailed(status: process.terminationStatus)
        }
        return said
    }
}
