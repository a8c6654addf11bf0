import Foundation

/// The built program, started as a process: what cron starts is what these tests start.
enum Program {
    struct Ending {
        let status: Int32
        let errors: String
    }

    struct NotBuilt: Error, CustomStringConvertible {
        let description = "encompass is not beside the tests: run swift build first"
    }

    static func run(_ arguments: [String], in folder: URL) throws -> Ending {
        let process = Process()
        process.executableURL = try executable()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let errors = folder.appendingPathComponent("errors.txt")
        try Data().write(to: errors)
        let handle = try FileHandle(forWritingTo: errors)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        try handle.close()
        return Ending(status: process.terminationStatus, errors: try String(contentsOf: errors, encoding: .utf8))
    }

    /// The tests and the program are linked into one folder.
    private static func executable() throws -> URL {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let candidates = [tests, URL(fileURLWithPath: CommandLine.arguments[0])].map {
            $0.deletingLastPathComponent().appendingPathComponent("encompass")
        }
        guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
            throw NotBuilt()
        }
        return found
    }
}
