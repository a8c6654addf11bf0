import Foundation

/// The program as it was built beside these tests, run as cron and operators run it.
enum BuiltProgram {
    /// How a run ended.
    struct Ending {
        let status: Int32
        let output: String
        let errors: String
        /// The lines of standard error.
        var complaints: [String] { errors.split(separator: "\n").map(String.init) }
    }

    /// The tests are a program in the folder of products, and `encompass` lies beside it.
    static func path() throws -> String {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let here = URL(filePath: tests).deletingLastPathComponent()
        let folders = [here, Repository.root.appending(path: ".build/debug")]
        let paths = folders.map { $0.appending(path: "encompass").path }
        guard let found = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
            throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: paths[0]])
        }
        return found
    }

    /// Runs the program in a night's folder, with nothing in its environment but what is given.
    static func run(
        _ arguments: [String], in folder: NightFolder, environment: [String: String] = ["SWIFT_BACKTRACE": "enable=no"]
    ) throws -> Ending {
        try launch(URL(filePath: path()), arguments, in: folder.url, environment: environment)
    }

    /// Runs any program; what it says goes to files, so that no full pipe can stop it.
    static func launch(
        _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String]
    ) throws -> Ending {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "encompass-said-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { _ = Result { try FileManager.default.removeItem(at: scratch) } }
        let output = scratch.appending(path: "output")
        let errors = scratch.appending(path: "errors")
        for url in [output, errors] { try Data().write(to: url) }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Ending(
            status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
}
