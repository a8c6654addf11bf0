import Foundation

/// Runs the program `age`, which encrypts a file to a public key. Its private half is on another machine.
package enum EncryptingProgram {
    /// Encrypts the file `source` into the new file `target`; false where the program failed.
    ///
    /// No shell reads the arguments, and the program gets an empty environment.
    package static func encrypt(_ source: String, into target: String, program: [String], to key: String) -> Bool {
        guard let path = program.first else { return false }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = Array(program.dropFirst()) + ["--encrypt", "--recipient", key, "--output", target, source]
        process.environment = [:]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            return false
        }
        process.waitUntilExit()
        return process.terminationReason == .exit && process.terminationStatus == 0
    }
}
